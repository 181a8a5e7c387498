import { registerEnumType } from 'type-graphql';

export enum InsuranceKind {
  ACCIDENT = 'ACCIDENT',
  LIABILITY = 'LIABILITY',
  HEALTH = 'HEALTH',
  SOCIAL = 'SOCIAL',
}

registerEnumType(InsuranceKind, {
  name: 'InsuranceKind',
  description: 'What an insurance covers.',
  valuesConfig: {
    ACCIDENT: { description: 'Accidents of trainees during a course.' },
    LIABILITY: { description: 'What trainees may do to others during a course.' },
    HEALTH: { description: 'Treatment.' },
    SOCIAL: { description: 'Pension, disability and, with an employer, unemployment of working craftspeople.' },
  },
});

export enum SchemeMembership {
  CRAFTSPEOPLE = 'CRAFTSPEOPLE',
  RURAL = 'RURAL',
  TRAINEES = 'TRAINEES',
}

registerEnumType(SchemeMembership, {
  name: 'SchemeMembership',
  description: 'Whom an insurance scheme is for.',
  valuesConfig: {
    CRAFTSPEOPLE: { description: 'Carpet weavers and holders of coded handicraft jobs.' },
    RURAL: { description: 'Villagers and nomads.' },
    TRAINEES: { description: 'Trainees of licensed centres.' },
  },
});
