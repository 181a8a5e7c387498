import { registerEnumType } from 'type-graphql';

export enum InspectionKind {
  INITIAL = 'INITIAL',
  RENEWAL = 'RENEWAL',
  PERIODIC = 'PERIODIC',
  COMPLAINT = 'COMPLAINT',
}

registerEnumType(InspectionKind, {
  name: 'InspectionKind',
  description: 'What an inspection is for.',
  valuesConfig: {
    INITIAL: { description: 'For a first licence.' },
    RENEWAL: { description: 'For a licence to be renewed.' },
    PERIODIC: { description: 'By routine, during the term of a licence.' },
    COMPLAINT: { description: 'After a complaint.' },
  },
});

export enum InspectionDecision {
  PASSED = 'PASSED',
  CONDITIONS = 'CONDITIONS',
  FAILED = 'FAILED',
}

registerEnumType(InspectionDecision, {
  name: 'InspectionDecision',
  description: 'What an inspection came to.',
  valuesConfig: {
    PASSED: { description: 'Everything is in order.' },
    CONDITIONS: { description: 'In order once named conditions are met.' },
    FAILED: { description: 'Not in order.' },
  },
});
