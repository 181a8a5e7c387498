import { registerEnumType } from 'type-graphql';

export enum Provenance {
  CITED = 'CITED',
  CONTRIBUTED = 'CONTRIBUTED',
  SYNTHETIC = 'SYNTHETIC',
}

registerEnumType(Provenance, {
  name: 'Provenance',
  description: 'Where a record comes from, and so how far it can be relied on.',
  valuesConfig: {
    CITED: { description: 'A fact taken from a public source, which `source` names.' },
    CONTRIBUTED: { description: 'Entered by one of the parties in the course of its work.' },
    SYNTHETIC: { description: 'Made up so that the hub can be tried; stands for no real person or event.' },
  },
});

/** How far a cited fact was confirmed. */
export enum Confidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How sure a cited fact is.',
  valuesConfig: {
    HIGH: { description: 'Confirmed by an official or by several independent sources.' },
    MEDIUM: { description: 'From one good source, or from sources that differ in a detail.' },
    LOW: { description: 'From general knowledge or a weak source; treat as a hint.' },
  },
});
