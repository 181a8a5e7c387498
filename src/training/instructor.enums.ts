import { registerEnumType } from 'type-graphql';

export enum InstructorState {
  CANDIDATE = 'CANDIDATE',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  RETIRED = 'RETIRED',
}

registerEnumType(InstructorState, {
  name: 'InstructorState',
  description: 'Whether an instructor may teach.',
  valuesConfig: {
    CANDIDATE: { description: 'Being assessed; may not teach alone yet.' },
    ACTIVE: { description: 'Teaches, and holds at least one qualification that has not lapsed.' },
    SUSPENDED: { description: 'Barred from teaching until further notice.' },
    RETIRED: { description: 'No longer teaches; kept for the runs they taught.' },
  },
});
