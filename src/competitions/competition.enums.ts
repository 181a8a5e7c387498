import { registerEnumType } from 'type-graphql';

export enum CompetitionLevel {
  COUNTY = 'COUNTY',
  PROVINCE = 'PROVINCE',
  NATIONAL = 'NATIONAL',
  INTERNATIONAL = 'INTERNATIONAL',
}

registerEnumType(CompetitionLevel, {
  name: 'CompetitionLevel',
  description: 'The step of the ladder that a competition stands on; each step qualifies for the next.',
  valuesConfig: {
    COUNTY: { description: 'Among the competitors of one county.' },
    PROVINCE: { description: 'Among the competitors of one province.' },
    NATIONAL: { description: 'Among the best of all provinces.' },
    INTERNATIONAL: { description: 'Among countries, as in WorldSkills.' },
  },
});

export enum CompetitionState {
  DRAFT = 'DRAFT',
  REGISTRATION = 'REGISTRATION',
  READY = 'READY',
  RUNNING = 'RUNNING',
  MARKING_CLOSED = 'MARKING_CLOSED',
  RATIFIED = 'RATIFIED',
  PUBLISHED = 'PUBLISHED',
  ARCHIVED = 'ARCHIVED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CompetitionState, {
  name: 'CompetitionState',
  description: 'The life of a competition, from first plans to the archive.',
  valuesConfig: {
    DRAFT: { description: 'Being planned.' },
    REGISTRATION: { description: 'Taking entries.' },
    READY: { description: 'Entries are closed and the marking schemes are being frozen.' },
    RUNNING: { description: 'Competitors are at work and judges mark.' },
    MARKING_CLOSED: { description: 'All marks are in; appeals are heard.' },
    RATIFIED: { description: 'Results and awards are settled; a mark now changes only by an accepted appeal.' },
    PUBLISHED: { description: 'Results are open to all.' },
    ARCHIVED: { description: 'Kept for the record.' },
    CANCELLED: { description: 'Called off.' },
  },
});

export enum ResultVisibility {
  OPEN = 'OPEN',
  RANKS_ONLY = 'RANKS_ONLY',
  BLIND = 'BLIND',
}

registerEnumType(ResultVisibility, {
  name: 'ResultVisibility',
  description: 'What the public sees of results before they are published.',
  valuesConfig: {
    OPEN: { description: 'Ranks and scores, as marks are locked.' },
    RANKS_ONLY: { description: 'The order of the entries, without scores.' },
    BLIND: { description: 'Nothing until the results are published.' },
  },
});
