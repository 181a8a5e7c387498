import { registerEnumType } from 'type-graphql';

export enum SkillSector {
  HANDICRAFTS = 'HANDICRAFTS',
  CREATIVE_ARTS_AND_FASHION = 'CREATIVE_ARTS_AND_FASHION',
  CONSTRUCTION_AND_BUILDING = 'CONSTRUCTION_AND_BUILDING',
  MANUFACTURING_AND_ENGINEERING = 'MANUFACTURING_AND_ENGINEERING',
  INFORMATION_AND_COMMUNICATION = 'INFORMATION_AND_COMMUNICATION',
  SOCIAL_AND_PERSONAL_SERVICES = 'SOCIAL_AND_PERSONAL_SERVICES',
  TRANSPORT_AND_LOGISTICS = 'TRANSPORT_AND_LOGISTICS',
}

registerEnumType(SkillSector, {
  name: 'SkillSector',
  description: 'The family of skills that a skill is shown under: the six of WorldSkills, and handicrafts.',
  valuesConfig: {
    HANDICRAFTS: { description: 'Crafts of Iran that have no counterpart at world level, such as carpet weaving or khatam.' },
    CREATIVE_ARTS_AND_FASHION: { description: 'Jewellery, fashion, floristry, visual merchandising and the like.' },
    CONSTRUCTION_AND_BUILDING: { description: 'Stonemasonry, cabinetmaking, joinery and the like.' },
    MANUFACTURING_AND_ENGINEERING: { description: 'Welding, milling, mechatronics and the like.' },
    INFORMATION_AND_COMMUNICATION: { description: 'Software, networks, printing and the like.' },
    SOCIAL_AND_PERSONAL_SERVICES: { description: 'Cooking, care, hairdressing and the like.' },
    TRANSPORT_AND_LOGISTICS: { description: 'Vehicles, aircraft, freight and the like.' },
  },
});

export enum BoardState {
  LIVE = 'LIVE',
  FROZEN = 'FROZEN',
  REVEALING = 'REVEALING',
  FINAL = 'FINAL',
}

registerEnumType(BoardState, {
  name: 'BoardState',
  description: 'What the public board of a skill event shows.',
  valuesConfig: {
    LIVE: { description: 'Follows the locked marks, as far as the visibility allows. Also before the start.' },
    FROZEN: { description: 'Stands still and says that marks are pending; only the jury sees on.' },
    REVEALING: { description: 'Places are shown one by one from the last to the first, at the sign of an operator.' },
    FINAL: { description: 'Complete; its times do not change any more.' },
  },
});
