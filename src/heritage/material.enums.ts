import { registerEnumType } from 'type-graphql';

export enum MaterialKind {
  ANIMAL_FIBRE = 'ANIMAL_FIBRE',
  PLANT_FIBRE = 'PLANT_FIBRE',
  CLOTH = 'CLOTH',
  THREAD_OR_WIRE = 'THREAD_OR_WIRE',
  HIDE = 'HIDE',
  WOOD = 'WOOD',
  METAL = 'METAL',
  STONE = 'STONE',
  CLAY_AND_GLAZE = 'CLAY_AND_GLAZE',
  GLASS = 'GLASS',
  PAPER = 'PAPER',
  COLOUR = 'COLOUR',
  BONE_HORN_SHELL = 'BONE_HORN_SHELL',
  BUILDING = 'BUILDING',
  OTHER = 'OTHER',
}

registerEnumType(MaterialKind, {
  name: 'MaterialKind',
  description: 'What sort of stuff a material is.',
  valuesConfig: {
    ANIMAL_FIBRE: { description: 'Wool, silk, goat hair and other fibres of animals.' },
    PLANT_FIBRE: { description: 'Cotton, palm leaf, reed, rush, willow and other fibres of plants.' },
    CLOTH: { description: 'Woven cloth, felt or net to work on.' },
    THREAD_OR_WIRE: { description: 'Metal thread, strip or wire.' },
    HIDE: { description: 'Leather, skin and gut.' },
    WOOD: { description: 'Wood and veneer.' },
    METAL: { description: 'Metals and alloys.' },
    STONE: { description: 'Stones, gems included.' },
    CLAY_AND_GLAZE: { description: 'Clay, glaze, quartz and what else is fired with them.' },
    GLASS: { description: 'Glass, mirror and enamel.' },
    PAPER: { description: 'Paper and pulp.' },
    COLOUR: { description: 'Dyes, pigments, inks, lacquer and wax.' },
    BONE_HORN_SHELL: { description: 'Bone, horn and shell.' },
    BUILDING: { description: 'Plaster, gypsum, tile and other stuff of buildings.' },
    OTHER: { description: 'None of these.' },
  },
});
