import { registerEnumType } from 'type-graphql';

export enum LicenceApplicationKind {
  NEW = 'NEW',
  RENEWAL = 'RENEWAL',
}

registerEnumType(LicenceApplicationKind, {
  name: 'LicenceApplicationKind',
  description: 'Whether a licence is asked for the first time.',
  valuesConfig: {
    NEW: { description: 'A first licence.' },
    RENEWAL: { description: 'A licence to follow one whose term is ending.' },
  },
});

export enum LicenceApplicationState {
  SUBMITTED = 'SUBMITTED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  INSPECTION = 'INSPECTION',
  GRANTED = 'GRANTED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(LicenceApplicationState, {
  name: 'LicenceApplicationState',
  description: 'How far an application for a licence has come.',
  valuesConfig: {
    SUBMITTED: { description: 'Received, with a tracking code.' },
    UNDER_REVIEW: { description: 'Its documents are being examined.' },
    INSPECTION: { description: 'The premises and equipment are being inspected.' },
    GRANTED: { description: 'Decided in favour; `licence` is the result.' },
    REJECTED: { description: 'Decided against, from review or from inspection.' },
    WITHDRAWN: { description: 'Taken back by the founder.' },
  },
});

export enum LicenceStepKind {
  DOCUMENTS = 'DOCUMENTS',
  PREMISES_TITLE = 'PREMISES_TITLE',
  LEARNING_ENVIRONMENT = 'LEARNING_ENVIRONMENT',
  POLICE_APPROVAL = 'POLICE_APPROVAL',
  EQUIPMENT = 'EQUIPMENT',
  FIELDS = 'FIELDS',
  NAME = 'NAME',
  FEE = 'FEE',
  TAX_STAMP = 'TAX_STAMP',
}

registerEnumType(LicenceStepKind, {
  name: 'LicenceStepKind',
  description: 'What has to be done for a licence, in this order.',
  valuesConfig: {
    DOCUMENTS: { description: 'The request and its documents are complete.' },
    PREMISES_TITLE: { description: 'Ownership or a registered lease of the premises is proven.' },
    LEARNING_ENVIRONMENT: { description: 'The evaluation board approves the learning environment.' },
    POLICE_APPROVAL: { description: 'The police approve the premises.' },
    EQUIPMENT: { description: 'The equipment is approved.' },
    FIELDS: { description: 'The fields to be taught are finally approved.' },
    NAME: { description: 'A name is approved for the centre.' },
    FEE: { description: 'The fee is paid.' },
    TAX_STAMP: { description: 'The tax stamp is affixed.' },
  },
});

export enum LicenceStepState {
  PENDING = 'PENDING',
  PASSED = 'PASSED',
  WAIVED = 'WAIVED',
  FAILED = 'FAILED',
}

registerEnumType(LicenceStepState, {
  name: 'LicenceStepState',
  description: 'How one step of an application stands.',
  valuesConfig: {
    PENDING: { description: 'Not decided yet.' },
    PASSED: { description: 'Done.' },
    WAIVED: { description: 'Not needed in this case, for example at a renewal.' },
    FAILED: { description: 'Decided against.' },
  },
});
