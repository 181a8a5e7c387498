import { registerEnumType } from 'type-graphql';

export enum DesignationLevel {
  NATIONAL = 'NATIONAL',
  WORLD = 'WORLD',
  UNESCO_CREATIVE_CITY = 'UNESCO_CREATIVE_CITY',
}

registerEnumType(DesignationLevel, {
  name: 'DesignationLevel',
  description: 'How widely a place is recognised as a home of crafts.',
  valuesConfig: {
    NATIONAL: { description: 'National city or village of handicrafts, registered in Iran.' },
    WORLD: { description: 'World Craft City or Village, registered by the World Crafts Council. Needs a national title first.' },
    UNESCO_CREATIVE_CITY: { description: 'Member of the UNESCO Creative Cities Network in the field of crafts and folk art. Neither a world craft city nor World Heritage.' },
  },
});

export enum DesignationBody {
  NATIONAL_COUNCIL = 'NATIONAL_COUNCIL',
  WORLD_CRAFTS_COUNCIL = 'WORLD_CRAFTS_COUNCIL',
  UNESCO = 'UNESCO',
}

registerEnumType(DesignationBody, {
  name: 'DesignationBody',
  description: 'Who grants a title to a craft place.',
  valuesConfig: {
    NATIONAL_COUNCIL: { description: 'The Iranian council for national cities and villages of handicrafts, founded in 2017, and the Deputy of Handicrafts before it.' },
    WORLD_CRAFTS_COUNCIL: { description: 'The World Crafts Council, an international non-governmental organisation.' },
    UNESCO: { description: 'The United Nations Educational, Scientific and Cultural Organization.' },
  },
});

export enum DesignationState {
  NOMINATED = 'NOMINATED',
  INSPECTED = 'INSPECTED',
  REGISTERED = 'REGISTERED',
  RENEWED = 'RENEWED',
  SUSPENDED = 'SUSPENDED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(DesignationState, {
  name: 'DesignationState',
  description: 'Where a title stands on its way. Only `REGISTERED` and `RENEWED` ones are held today.',
  valuesConfig: {
    NOMINATED: { description: 'Put forward; nobody has visited yet.' },
    INSPECTED: { description: 'Inspectors have visited; the decision is open.' },
    REGISTERED: { description: 'Granted and held.' },
    RENEWED: { description: 'Confirmed again after a term, and held.' },
    SUSPENDED: { description: 'Held back until a fault is mended.' },
    WITHDRAWN: { description: 'Taken back or given up; kept for its history.' },
  },
});
