import { registerEnumType } from 'type-graphql';

export enum ProductEdition {
  UNIQUE = 'UNIQUE',
  LIMITED = 'LIMITED',
  SERIAL = 'SERIAL',
}

registerEnumType(ProductEdition, {
  name: 'ProductEdition',
  description: 'How many pieces of a product there are.',
  valuesConfig: {
    UNIQUE: { description: 'One piece; it can be sold once.' },
    LIMITED: { description: 'As many as `editionSize` says, and never more.' },
    SERIAL: { description: 'Made again as long as there is demand.' },
  },
});

export enum MakerRole {
  LEAD = 'LEAD',
  DESIGNER = 'DESIGNER',
  HELPER = 'HELPER',
  SUPERVISOR = 'SUPERVISOR',
}

registerEnumType(MakerRole, {
  name: 'MakerRole',
  description: 'What somebody did for a product.',
  valuesConfig: {
    LEAD: { description: 'Made it, or most of it.' },
    DESIGNER: { description: 'Drew the design.' },
    HELPER: { description: 'Did part of the work.' },
    SUPERVISOR: { description: 'Taught or guided those who made it.' },
  },
});
