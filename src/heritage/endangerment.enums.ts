import { registerEnumType } from 'type-graphql';

export enum EndangermentStatus {
  PRACTISED = 'PRACTISED',
  VULNERABLE = 'VULNERABLE',
  ENDANGERED = 'ENDANGERED',
  DORMANT = 'DORMANT',
  REVIVAL_UNDERWAY = 'REVIVAL_UNDERWAY',
  REVIVED = 'REVIVED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(EndangermentStatus, {
  name: 'EndangermentStatus',
  description: 'How far a craft is at risk of being lost.',
  valuesConfig: {
    PRACTISED: { description: 'Made and passed on without a known threat.' },
    VULNERABLE: { description: 'Still made, but by fewer, or its use has changed.' },
    ENDANGERED: { description: 'Made by few; may be lost within a generation.' },
    DORMANT: { description: 'No active maker is known.' },
    REVIVAL_UNDERWAY: { description: 'Was fading or dormant; a programme to bring it back is running.' },
    REVIVED: { description: 'Was fading or dormant; is made again.' },
    UNKNOWN: { description: 'Nobody has looked.' },
  },
});

export enum EndangermentBasis {
  FIELD_SURVEY = 'FIELD_SURVEY',
  EXPERT_PANEL = 'EXPERT_PANEL',
  NEWS_REPORT = 'NEWS_REPORT',
  WEAK_REPORT = 'WEAK_REPORT',
  GENERAL_KNOWLEDGE = 'GENERAL_KNOWLEDGE',
  NONE = 'NONE',
}

registerEnumType(EndangermentBasis, {
  name: 'EndangermentBasis',
  description: 'What an assessment of a craft rests on, and so how far to trust it.',
  valuesConfig: {
    FIELD_SURVEY: { description: 'Makers were counted on the spot.' },
    EXPERT_PANEL: { description: 'Experts agreed without a count.' },
    NEWS_REPORT: { description: 'A report of an official or a newspaper, which `source` names.' },
    WEAK_REPORT: { description: 'A single weak source; unproven.' },
    GENERAL_KNOWLEDGE: { description: 'Commonly held; a hint only.' },
    NONE: { description: 'Nothing; the status is `UNKNOWN`.' },
  },
});

export enum AssessmentState {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
}

registerEnumType(AssessmentState, {
  name: 'AssessmentState',
  description: 'Whether an assessment of a craft counts.',
  valuesConfig: {
    DRAFT: { description: 'Being worked on; does not count.' },
    APPROVED: { description: 'Accepted by the Deputy of Handicrafts; the newest one is current.' },
  },
});
