import { registerEnumType } from 'type-graphql';

export enum MarkBasis {
  VOTES = 'VOTES',
  MEASURE = 'MEASURE',
}

registerEnumType(MarkBasis, {
  name: 'MarkBasis',
  description: 'What a mark was made from.',
  valuesConfig: {
    VOTES: { description: 'Worked out from one round of votes on a judgement aspect.' },
    MEASURE: { description: 'Entered for a measurement aspect.' },
  },
});

export enum MarkStatus {
  OPEN = 'OPEN',
  SUBMITTED = 'SUBMITTED',
  SIGNED = 'SIGNED',
  LOCKED = 'LOCKED',
}

registerEnumType(MarkStatus, {
  name: 'MarkStatus',
  description: 'How settled a mark is.',
  valuesConfig: {
    OPEN: { description: 'Entered; the team may still change it.' },
    SUBMITTED: { description: 'Handed in by the team for checking.' },
    SIGNED: { description: 'Checked and signed.' },
    LOCKED: { description: 'Counts. Never changes; a correction is a mark of its own.' },
  },
});
