import { registerEnumType } from 'type-graphql';

export enum TechniqueKind {
  PREPARING = 'PREPARING',
  WEAVING = 'WEAVING',
  KNITTING = 'KNITTING',
  NEEDLEWORK = 'NEEDLEWORK',
  FELTING = 'FELTING',
  PRINTING_AND_DYEING = 'PRINTING_AND_DYEING',
  SHAPING = 'SHAPING',
  FIRING = 'FIRING',
  FORGING_AND_CASTING = 'FORGING_AND_CASTING',
  CARVING_AND_ENGRAVING = 'CARVING_AND_ENGRAVING',
  INLAY = 'INLAY',
  JOINING = 'JOINING',
  PAINTING_AND_WRITING = 'PAINTING_AND_WRITING',
  FINISHING = 'FINISHING',
}

registerEnumType(TechniqueKind, {
  name: 'TechniqueKind',
  description: 'What a technique does to the material.',
  valuesConfig: {
    PREPARING: { description: 'Makes raw material ready: spinning, reeling, kneading, tanning.' },
    WEAVING: { description: 'Crosses or knots threads, reeds or strips.' },
    KNITTING: { description: 'Loops one thread.' },
    NEEDLEWORK: { description: 'Stitches upon cloth or leather.' },
    FELTING: { description: 'Mats loose fibres together.' },
    PRINTING_AND_DYEING: { description: 'Colours cloth or yarn.' },
    SHAPING: { description: 'Forms soft or hot material: throwing, moulding, blowing.' },
    FIRING: { description: 'Hardens by heat, glazing included.' },
    FORGING_AND_CASTING: { description: 'Beats, draws or pours metal.' },
    CARVING_AND_ENGRAVING: { description: 'Cuts, chases or engraves.' },
    INLAY: { description: 'Sets one material into another, or pieces beside each other.' },
    JOINING: { description: 'Puts parts together: joinery, soldering, sewing, binding.' },
    PAINTING_AND_WRITING: { description: 'Paints, gilds or writes.' },
    FINISHING: { description: 'Polishes, lacquers or dresses the surface.' },
  },
});
