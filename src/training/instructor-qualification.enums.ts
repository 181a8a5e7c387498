import { registerEnumType } from 'type-graphql';

export enum QualificationState {
  CANDIDATE = 'CANDIDATE',
  QUALIFIED = 'QUALIFIED',
  REFRESHER_DUE = 'REFRESHER_DUE',
  LAPSED = 'LAPSED',
  SUSPENDED = 'SUSPENDED',
}

registerEnumType(QualificationState, {
  name: 'QualificationState',
  description: "The life of an instructor's qualification to teach one standard.",
  valuesConfig: {
    CANDIDATE: { description: 'Applied for; not assessed yet.' },
    QUALIFIED: { description: 'Assessed in the trade and in teaching; may start runs.' },
    REFRESHER_DUE: { description: 'Still in force, but a refresher course is overdue.' },
    LAPSED: { description: 'Ended without a refresher; new runs may not be started on it.' },
    SUSPENDED: { description: 'Withheld until further notice.' },
  },
});
