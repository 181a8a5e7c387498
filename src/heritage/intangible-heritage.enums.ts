import { registerEnumType } from 'type-graphql';

export enum IntangibleHeritageList {
  REPRESENTATIVE = 'REPRESENTATIVE',
  URGENT_SAFEGUARDING = 'URGENT_SAFEGUARDING',
  GOOD_PRACTICES = 'GOOD_PRACTICES',
}

registerEnumType(IntangibleHeritageList, {
  name: 'IntangibleHeritageList',
  description: 'List of the UNESCO convention of 2003 that an element stands on.',
  valuesConfig: {
    REPRESENTATIVE: { description: 'Representative List of the Intangible Cultural Heritage of Humanity.' },
    URGENT_SAFEGUARDING: { description: 'List of Intangible Cultural Heritage in Need of Urgent Safeguarding.' },
    GOOD_PRACTICES: { description: 'Register of Good Safeguarding Practices.' },
  },
});
