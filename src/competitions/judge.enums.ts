import { registerEnumType } from 'type-graphql';

export enum JudgeRole {
  CHIEF = 'CHIEF',
  DEPUTY_CHIEF = 'DEPUTY_CHIEF',
  JUDGE = 'JUDGE',
  COMPETITION_MANAGER = 'COMPETITION_MANAGER',
  TECHNICAL_DELEGATE = 'TECHNICAL_DELEGATE',
}

registerEnumType(JudgeRole, {
  name: 'JudgeRole',
  description: 'What a person does in the jury of a skill event.',
  valuesConfig: {
    CHIEF: { description: 'Leads the jury, reopens marks and decides on appeals first. One to an event.' },
    DEPUTY_CHIEF: { description: 'Stands in for the chief.' },
    JUDGE: { description: 'Marks, and speaks for the entries of the own province.' },
    COMPETITION_MANAGER: { description: 'Sees to the running of the skill; speaks for no province.' },
    TECHNICAL_DELEGATE: { description: 'Watches over the rules for a province or country; does not mark.' },
  },
});

export enum SeatRole {
  JUDGE = 'JUDGE',
  SUPERVISOR = 'SUPERVISOR',
}

registerEnumType(SeatRole, {
  name: 'SeatRole',
  description: 'What a judge does in a judging team.',
  valuesConfig: {
    JUDGE: { description: 'Marks with the team.' },
    SUPERVISOR: { description: 'Watches over the team, and marks in place of a judge who is barred from an entry.' },
  },
});

export enum ConflictKind {
  FAMILY = 'FAMILY',
  OWN_TRAINEE = 'OWN_TRAINEE',
  OWN_CENTRE = 'OWN_CENTRE',
  OTHER = 'OTHER',
}

registerEnumType(ConflictKind, {
  name: 'ConflictKind',
  description: 'Why a judge is barred from marking an entry, besides standing for the same province.',
  valuesConfig: {
    FAMILY: { description: 'Kin of a competitor.' },
    OWN_TRAINEE: { description: 'Taught a competitor.' },
    OWN_CENTRE: { description: 'Works at the centre that sent the entry.' },
    OTHER: { description: 'Another tie that the chief judge accepted.' },
  },
});
