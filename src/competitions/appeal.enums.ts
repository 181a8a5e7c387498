import { registerEnumType } from 'type-graphql';

export enum AppealState {
  FILED = 'FILED',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
  LATE = 'LATE',
}

registerEnumType(AppealState, {
  name: 'AppealState',
  description: 'What became of an appeal.',
  valuesConfig: {
    FILED: { description: 'Waiting for a decision.' },
    ACCEPTED: { description: 'Upheld; the marks it names are corrected.' },
    REJECTED: { description: 'Turned down; the marks stand.' },
    LATE: { description: 'Came after its window had closed, and is not heard.' },
  },
});
