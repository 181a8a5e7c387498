import { registerEnumType } from 'type-graphql';

export enum WorkshopState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

registerEnumType(WorkshopState, {
  name: 'WorkshopState',
  description: 'The life of a workshop.',
  valuesConfig: {
    PLANNED: { description: 'Announced.' },
    HELD: { description: 'Has taken place.' },
    CANCELLED: { description: 'Called off.' },
  },
});

export enum TrainingParty {
  TVTO = 'TVTO',
  DEPUTY = 'DEPUTY',
  BOTH = 'BOTH',
}

registerEnumType(TrainingParty, {
  name: 'TrainingParty',
  description: 'Which party of the memorandum organises or designs training.',
  valuesConfig: {
    TVTO: { description: 'The Technical and Vocational Training Organization alone.' },
    DEPUTY: { description: 'The Deputy of Handicrafts alone.' },
    BOTH: { description: 'Both parties together.' },
  },
});
