import { registerEnumType } from 'type-graphql';

export enum ArtisanGrade {
  FIRST = 'FIRST',
  SECOND = 'SECOND',
  THIRD = 'THIRD',
  FOURTH = 'FOURTH',
  FIFTH = 'FIFTH',
}

registerEnumType(ArtisanGrade, {
  name: 'ArtisanGrade',
  description: 'Artistic grade (darajeh-ye honari) that a state council awards to artists; the first is the highest.',
  valuesConfig: {
    FIRST: { description: 'First grade, held equal to a doctorate.' },
    SECOND: { description: "Second grade, held equal to a master's degree." },
    THIRD: { description: "Third grade, held equal to a bachelor's degree." },
    FOURTH: { description: 'Fourth grade, held equal to an associate degree.' },
    FIFTH: { description: 'Fifth grade, held equal to a diploma of upper secondary school.' },
  },
});

export enum ArtisanPermitKind {
  ARTISAN_CARD = 'ARTISAN_CARD',
  INDIVIDUAL_PRODUCTION = 'INDIVIDUAL_PRODUCTION',
  WORKSHOP_PRODUCTION = 'WORKSHOP_PRODUCTION',
  CRAFT_SCHOOL = 'CRAFT_SCHOOL',
}

registerEnumType(ArtisanPermitKind, {
  name: 'ArtisanPermitKind',
  description: 'What a permit of the Deputy of Handicrafts allows an artisan.',
  valuesConfig: {
    ARTISAN_CARD: { description: 'Recognised as an artisan of a craft.' },
    INDIVIDUAL_PRODUCTION: { description: 'May produce alone, usually at home.' },
    WORKSHOP_PRODUCTION: { description: 'May run a workshop with others.' },
    CRAFT_SCHOOL: { description: 'May open a specialised craft school, as top artisans do.' },
  },
});
