import { registerEnumType } from 'type-graphql';

export enum QualityIssueSeverity {
  INFO = 'INFO',
  WARNING = 'WARNING',
  ERROR = 'ERROR',
}

registerEnumType(QualityIssueSeverity, {
  name: 'QualityIssueSeverity',
  description: 'How much a fault in the data matters.',
  valuesConfig: {
    INFO: { description: 'Worth a look; no number is wrong because of it.' },
    WARNING: { description: 'May make a number wrong.' },
    ERROR: { description: 'Makes a number wrong or was left out because of it.' },
  },
});

export enum QualityIssueState {
  OPEN = 'OPEN',
  FIXED = 'FIXED',
  ACCEPTED = 'ACCEPTED',
}

registerEnumType(QualityIssueState, {
  name: 'QualityIssueState',
  description: 'What became of a fault in the data.',
  valuesConfig: {
    OPEN: { description: 'Found; nobody has dealt with it.' },
    FIXED: { description: 'The data was corrected.' },
    ACCEPTED: { description: 'Looked into and left as it is, because the data is right or cannot be had better.' },
  },
});
