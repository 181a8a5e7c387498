import { registerEnumType } from 'type-graphql';

export enum LearningResourceKind {
  TEXTBOOK = 'TEXTBOOK',
  HANDOUT = 'HANDOUT',
  VIDEO = 'VIDEO',
  PATTERN = 'PATTERN',
  PRESENTATION = 'PRESENTATION',
  COURSEWARE = 'COURSEWARE',
  TEST_ITEMS = 'TEST_ITEMS',
}

registerEnumType(LearningResourceKind, {
  name: 'LearningResourceKind',
  description: 'What sort of thing a learning resource is.',
  valuesConfig: {
    TEXTBOOK: { description: 'A textbook.' },
    HANDOUT: { description: 'A short text or worksheet.' },
    VIDEO: { description: 'A film of a technique.' },
    PATTERN: { description: 'A pattern, drawing or model to work from.' },
    PRESENTATION: { description: 'Slides.' },
    COURSEWARE: { description: 'An interactive course.' },
    TEST_ITEMS: { description: 'Exercises and questions to practise with.' },
  },
});

export enum LearningResourceState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  RETIRED = 'RETIRED',
}

registerEnumType(LearningResourceState, {
  name: 'LearningResourceState',
  description: 'The life of a learning resource.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    PUBLISHED: { description: 'For use.' },
    RETIRED: { description: 'Outdated; kept because older versions of standards name it.' },
  },
});
