import { registerEnumType } from 'type-graphql';

export enum GeographicalIndicationRegistrar {
  NATIONAL = 'NATIONAL',
  WIPO_LISBON = 'WIPO_LISBON',
}

registerEnumType(GeographicalIndicationRegistrar, {
  name: 'GeographicalIndicationRegistrar',
  description: 'Register that a geographical indication stands in.',
  valuesConfig: {
    NATIONAL: { description: 'The national register of Iran.' },
    WIPO_LISBON: { description: 'The Lisbon system of the World Intellectual Property Organization.' },
  },
});
