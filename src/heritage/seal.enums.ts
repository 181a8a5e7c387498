import { registerEnumType } from 'type-graphql';

export enum SealBody {
  NATIONAL = 'NATIONAL',
  UNESCO = 'UNESCO',
  WORLD_CRAFTS_COUNCIL = 'WORLD_CRAFTS_COUNCIL',
}

registerEnumType(SealBody, {
  name: 'SealBody',
  description: 'Who awards a seal to products.',
  valuesConfig: {
    NATIONAL: { description: 'The Deputy of Handicrafts: the seal of authenticity (mohr-e esalat).' },
    UNESCO: { description: 'UNESCO: the Award, formerly Seal, of Excellence.' },
    WORLD_CRAFTS_COUNCIL: { description: 'A region of the World Crafts Council, which took over the Award of Excellence.' },
  },
});

export enum SealCategory {
  TEXTILES = 'TEXTILES',
  NATURAL_FIBRE = 'NATURAL_FIBRE',
  CERAMICS = 'CERAMICS',
  WOOD = 'WOOD',
  STONE = 'STONE',
  METAL = 'METAL',
  OTHER = 'OTHER',
}

registerEnumType(SealCategory, {
  name: 'SealCategory',
  description: 'Category in which a product line is judged for a seal.',
  valuesConfig: {
    TEXTILES: { description: 'Textiles.' },
    NATURAL_FIBRE: { description: 'Natural fibres other than textiles, such as mats and baskets.' },
    CERAMICS: { description: 'Ceramics.' },
    WOOD: { description: 'Wood.' },
    STONE: { description: 'Stone.' },
    METAL: { description: 'Metal.' },
    OTHER: { description: 'Everything else.' },
  },
});
