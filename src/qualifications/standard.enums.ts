import { registerEnumType } from 'type-graphql';

export enum StandardKind {
  OCCUPATION = 'OCCUPATION',
  COMPETENCY = 'COMPETENCY',
  INSTRUCTOR = 'INSTRUCTOR',
  IN_INDUSTRY = 'IN_INDUSTRY',
  RURAL = 'RURAL',
  MARKET_ORIENTED = 'MARKET_ORIENTED',
  TECHNOLOGY = 'TECHNOLOGY',
}

registerEnumType(StandardKind, {
  name: 'StandardKind',
  description: 'What sort of standard TVTO counts it as.',
  valuesConfig: {
    OCCUPATION: { description: 'All of an occupation.' },
    COMPETENCY: { description: 'One competency, taught and assessed by itself.' },
    INSTRUCTOR: { description: 'What an instructor must be able to do.' },
    IN_INDUSTRY: { description: 'Training at the workplace.' },
    RURAL: { description: 'Training for villages.' },
    MARKET_ORIENTED: { description: 'Train, produce, sell.' },
    TECHNOLOGY: { description: 'A new technology.' },
  },
});

export enum LegacyGrade {
  GRADE_3 = 'GRADE_3',
  GRADE_2 = 'GRADE_2',
  GRADE_1 = 'GRADE_1',
  HIGHER = 'HIGHER',
}

registerEnumType(LegacyGrade, {
  name: 'LegacyGrade',
  description: 'Grade of skill in the scheme before the qualification framework of 2023.',
  valuesConfig: {
    GRADE_3: { description: 'Lowest grade.' },
    GRADE_2: { description: 'Middle grade; prerequisite of grade 1.' },
    GRADE_1: { description: 'High grade.' },
    HIGHER: { description: 'Above grade 1.' },
  },
});

export enum StandardState {
  NEED_IDENTIFIED = 'NEED_IDENTIFIED',
  DRAFTING = 'DRAFTING',
  IN_REVIEW = 'IN_REVIEW',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(StandardState, {
  name: 'StandardState',
  description: 'Where a version of a standard stands in its life. Content is frozen from `APPROVED` on.',
  valuesConfig: {
    NEED_IDENTIFIED: { description: 'Known to be needed; no panel at work yet.' },
    DRAFTING: { description: 'Being written by its panel.' },
    IN_REVIEW: { description: 'Before the reviewers, who may send it back to drafting with comments.' },
    APPROVED: { description: 'Approved by TVTO, and by the Deputy too where the standard is joint; not yet in force.' },
    PUBLISHED: { description: 'In force. A standard has one such version at most.' },
    SUPERSEDED: { description: 'Replaced by a newer version; what began before may finish on it until its transition ends.' },
    WITHDRAWN: { description: 'Taken out of force without a successor.' },
  },
});
