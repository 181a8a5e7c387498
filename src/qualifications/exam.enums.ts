import { registerEnumType } from 'type-graphql';

export enum ExamKind {
  WRITTEN = 'WRITTEN',
  PRACTICAL = 'PRACTICAL',
  RPL = 'RPL',
}

registerEnumType(ExamKind, {
  name: 'ExamKind',
  description: 'Which part of an exam is held.',
  valuesConfig: {
    WRITTEN: { description: 'Theory; comes first.' },
    PRACTICAL: { description: 'Work at the bench; only for those who passed the written part.' },
    RPL: { description: 'Both parts at once, for people who learnt without a course.' },
  },
});

export enum SittingState {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  HELD = 'HELD',
  MARKED = 'MARKED',
  CERTIFIED = 'CERTIFIED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(SittingState, {
  name: 'SittingState',
  description: 'How far an exam has come.',
  valuesConfig: {
    PLANNED: { description: 'Has a day and a place.' },
    OPEN: { description: 'Takes registrations.' },
    HELD: { description: 'Has taken place; marks are being entered.' },
    MARKED: { description: 'All results are decided.' },
    CERTIFIED: { description: 'Certificates for it have been issued.' },
    CANCELLED: { description: 'Did not and will not take place.' },
  },
});

export enum AttemptResult {
  PENDING = 'PENDING',
  PASS = 'PASS',
  FAIL = 'FAIL',
  ABSENT = 'ABSENT',
}

registerEnumType(AttemptResult, {
  name: 'AttemptResult',
  description: 'Result of one candidate in one sitting.',
  valuesConfig: {
    PENDING: { description: 'Not yet decided.' },
    PASS: { description: 'Reached every threshold of the rule.' },
    FAIL: { description: 'Missed a threshold, be it only that of both parts together.' },
    ABSENT: { description: 'Did not come; counts as failed.' },
  },
});

export enum AssessorRole {
  LEAD = 'LEAD',
  ASSESSOR = 'ASSESSOR',
  THIRD = 'THIRD',
}

registerEnumType(AssessorRole, {
  name: 'AssessorRole',
  description: 'What an assessor does in a sitting.',
  valuesConfig: {
    LEAD: { description: 'Marks, and answers for the sitting; there is one.' },
    ASSESSOR: { description: 'Marks beside the lead.' },
    THIRD: { description: 'Steps in where two marks lie too far apart.' },
  },
});

export enum ReviewDecision {
  ACCEPTED = 'ACCEPTED',
  CHANGES_REQUESTED = 'CHANGES_REQUESTED',
  REJECTED = 'REJECTED',
}

registerEnumType(ReviewDecision, {
  name: 'ReviewDecision',
  description: 'What a craft expert thinks of an exam.',
  valuesConfig: {
    ACCEPTED: { description: 'Fit for use.' },
    CHANGES_REQUESTED: { description: 'Fit for use after changes.' },
    REJECTED: { description: 'Not to be used.' },
  },
});
