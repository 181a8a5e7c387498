import { registerEnumType } from 'type-graphql';

export enum ShowingBasis {
  OWN = 'OWN',
  CONSIGNED = 'CONSIGNED',
}

registerEnumType(ShowingBasis, {
  name: 'ShowingBasis',
  description: 'Why an exhibitor may show a product.',
  valuesConfig: {
    OWN: { description: 'The exhibitor made it, or it was made in the exhibitor\'s centre, place, province or organisation.' },
    CONSIGNED: { description: 'The maker handed it over to be shown and sold.' },
  },
});
