import { registerEnumType } from 'type-graphql';

export enum CentreOwnership {
  PUBLIC = 'PUBLIC',
  PRIVATE = 'PRIVATE',
  MOBILE = 'MOBILE',
  CRAFT_SCHOOL = 'CRAFT_SCHOOL',
  HOUSE = 'HOUSE',
}

registerEnumType(CentreOwnership, {
  name: 'CentreOwnership',
  description: 'Who runs a centre, and so which rules it is under.',
  valuesConfig: {
    PUBLIC: { description: 'A centre of the Technical and Vocational Training Organization (TVTO) itself.' },
    PRIVATE: { description: 'A centre that a founder runs under a licence.' },
    MOBILE: { description: 'A team of TVTO that travels to villages, prisons, garrisons or workplaces.' },
    CRAFT_SCHOOL: { description: 'A specialised handicraft school of a top artisan, licensed by the Deputy of Handicrafts.' },
    HOUSE: { description: 'A house of handicrafts.' },
  },
});

export enum CentreState {
  PREPARING = 'PREPARING',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}

registerEnumType(CentreState, {
  name: 'CentreState',
  description: 'Whether a centre is open for training.',
  valuesConfig: {
    PREPARING: { description: 'Being set up; without a licence where one is needed.' },
    ACTIVE: { description: 'Open. A private centre or craft school holds a licence in force.' },
    SUSPENDED: { description: 'Closed by order until further notice.' },
    CLOSED: { description: 'Given up; kept for its history.' },
  },
});
