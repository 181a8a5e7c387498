import { registerEnumType } from 'type-graphql';

export enum ExhibitionLevel {
  LOCAL = 'LOCAL',
  PROVINCIAL = 'PROVINCIAL',
  NATIONAL = 'NATIONAL',
  INTERNATIONAL = 'INTERNATIONAL',
}

registerEnumType(ExhibitionLevel, {
  name: 'ExhibitionLevel',
  description: 'From how far the exhibitors of a fair come.',
  valuesConfig: {
    LOCAL: { description: 'From one city or county.' },
    PROVINCIAL: { description: 'From one province.' },
    NATIONAL: { description: 'From all provinces.' },
    INTERNATIONAL: { description: 'From several countries, or a fair abroad.' },
  },
});

export enum ExhibitionState {
  ANNOUNCED = 'ANNOUNCED',
  CALL_OPEN = 'CALL_OPEN',
  ALLOCATED = 'ALLOCATED',
  RUNNING = 'RUNNING',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(ExhibitionState, {
  name: 'ExhibitionState',
  description: 'Where a fair stands. Only `CLOSED` ones count as held.',
  valuesConfig: {
    ANNOUNCED: { description: 'The dates are known; nobody can apply yet.' },
    CALL_OPEN: { description: 'Exhibitors can apply for a booth.' },
    ALLOCATED: { description: 'The booths have been given out.' },
    RUNNING: { description: 'Open to visitors.' },
    CLOSED: { description: 'Over. Sales can still be declared and verified.' },
    CANCELLED: { description: 'Called off.' },
  },
});

export enum OrganiserRole {
  LEAD = 'LEAD',
  PARTNER = 'PARTNER',
  SPONSOR = 'SPONSOR',
}

registerEnumType(OrganiserRole, {
  name: 'OrganiserRole',
  description: 'What an organiser does for a fair.',
  valuesConfig: {
    LEAD: { description: 'Answers for the fair.' },
    PARTNER: { description: 'Runs part of it.' },
    SPONSOR: { description: 'Pays for part of it.' },
  },
});
