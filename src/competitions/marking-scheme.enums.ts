import { registerEnumType } from 'type-graphql';

export enum MarkingSchemeState {
  DRAFT = 'DRAFT',
  VALIDATED = 'VALIDATED',
  FROZEN = 'FROZEN',
}

registerEnumType(MarkingSchemeState, {
  name: 'MarkingSchemeState',
  description: 'How settled a marking scheme is.',
  valuesConfig: {
    DRAFT: { description: 'Being written; the only state in which its parts can change.' },
    VALIDATED: { description: 'Adds up and keeps the rules. May go back to `DRAFT`.' },
    FROZEN: { description: 'Fixed before the event begins; marks are given by it, and it never changes again.' },
  },
});

export enum AspectType {
  MEASUREMENT = 'MEASUREMENT',
  JUDGEMENT = 'JUDGEMENT',
}

registerEnumType(AspectType, {
  name: 'AspectType',
  description: 'How an aspect is marked.',
  valuesConfig: {
    MEASUREMENT: { description: 'Measured or checked: the full mark or nothing, or one of the defined partial marks.' },
    JUDGEMENT: { description: 'Several judges score from 0 to 3 on their own, each level by its written benchmark.' },
  },
});
