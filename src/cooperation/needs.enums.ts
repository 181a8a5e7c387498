import { registerEnumType } from 'type-graphql';

export enum NeedsMethod {
  SURVEY = 'SURVEY',
  INTERVIEWS = 'INTERVIEWS',
  FOCUS_GROUP = 'FOCUS_GROUP',
  DESK_STUDY = 'DESK_STUDY',
  MIXED = 'MIXED',
}

registerEnumType(NeedsMethod, {
  name: 'NeedsMethod',
  description: 'How training needs were found out.',
  valuesConfig: {
    SURVEY: { description: 'By a questionnaire to a sample.' },
    INTERVIEWS: { description: 'By talks with single people.' },
    FOCUS_GROUP: { description: 'By talks with groups.' },
    DESK_STUDY: { description: 'From existing records and reports.' },
    MIXED: { description: 'By several of these together.' },
  },
});

export enum NeedsAssessmentState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
}

registerEnumType(NeedsAssessmentState, {
  name: 'NeedsAssessmentState',
  description: 'Stage of a training needs assessment.',
  valuesConfig: {
    DRAFT: { description: 'Being carried out or written up; does not count in indicators.' },
    PUBLISHED: { description: 'Released by the Deputy, with a day.' },
  },
});

export enum NeedsPriority {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
  URGENT = 'URGENT',
}

registerEnumType(NeedsPriority, {
  name: 'NeedsPriority',
  description: 'How pressing a training need is.',
  valuesConfig: {
    LOW: { description: 'Can wait for a later plan.' },
    MEDIUM: { description: 'Belongs in the plan of the coming years.' },
    HIGH: { description: 'Belongs in the plan of the coming year.' },
    URGENT: { description: 'The craft or its market is lost without training now.' },
  },
});

export enum NeedsDecision {
  COURSE = 'COURSE',
  STANDARD = 'STANDARD',
  REVIVAL = 'REVIVAL',
  NONE = 'NONE',
}

registerEnumType(NeedsDecision, {
  name: 'NeedsDecision',
  description: 'What is done about a training need.',
  valuesConfig: {
    COURSE: { description: 'A course is run to an existing standard.' },
    STANDARD: { description: 'A standard is written or revised first.' },
    REVIVAL: { description: 'The craft is to be revived before there can be regular training.' },
    NONE: { description: 'Nothing is done; `decisionReason` says why.' },
  },
});
