import { registerEnumType } from 'type-graphql';

export enum OrganisationKind {
  GUILD_UNION = 'GUILD_UNION',
  HOUSE_OF_HANDICRAFTS = 'HOUSE_OF_HANDICRAFTS',
  ASSOCIATION = 'ASSOCIATION',
  COOPERATIVE = 'COOPERATIVE',
  NGO = 'NGO',
  CHAMBER_COMMITTEE = 'CHAMBER_COMMITTEE',
  VILLAGE_COUNCIL = 'VILLAGE_COUNCIL',
  WCC_ENTITY = 'WCC_ENTITY',
}

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of partner an organisation is.',
  valuesConfig: {
    GUILD_UNION: { description: 'A union (etehadiyeh-ye senfi) under the Guild Chamber.' },
    HOUSE_OF_HANDICRAFTS: { description: 'A house of handicrafts.' },
    ASSOCIATION: { description: 'A specialised association (anjoman).' },
    COOPERATIVE: { description: 'A cooperative of makers.' },
    NGO: { description: 'A charity or non-governmental organisation (saman).' },
    CHAMBER_COMMITTEE: { description: 'A committee of a chamber of commerce.' },
    VILLAGE_COUNCIL: { description: 'The elected council of a village.' },
    WCC_ENTITY: { description: 'A national entity of the World Crafts Council.' },
  },
});

export enum OrganisationState {
  ACTIVE = 'ACTIVE',
  DORMANT = 'DORMANT',
  DISSOLVED = 'DISSOLVED',
}

registerEnumType(OrganisationState, {
  name: 'OrganisationState',
  description: 'Whether an organisation is at work.',
  valuesConfig: {
    ACTIVE: { description: 'At work.' },
    DORMANT: { description: 'Registered, but not at work at present.' },
    DISSOLVED: { description: 'No longer exists, since the day given.' },
  },
});

export enum ActivityKind {
  MEETING = 'MEETING',
  TRAINING = 'TRAINING',
  EXHIBITION = 'EXHIBITION',
  RESEARCH = 'RESEARCH',
  AGREEMENT = 'AGREEMENT',
  SUPPORT = 'SUPPORT',
}

registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: 'What the parties did together with a partner organisation.',
  valuesConfig: {
    MEETING: { description: 'A meeting that was minuted.' },
    TRAINING: { description: 'Training given or hosted together.' },
    EXHIBITION: { description: 'A fair or market held together.' },
    RESEARCH: { description: 'A study or documentation made together.' },
    AGREEMENT: { description: 'An agreement signed.' },
    SUPPORT: { description: 'Support for makers, such as materials or a shop.' },
  },
});
