import { registerEnumType } from 'type-graphql';

export enum Language {
  FA = 'FA',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'A language in which the hub keeps names and texts.',
  valuesConfig: {
    FA: { description: 'Persian, written with Persian letters and the zero-width non-joiner.' },
    EN: { description: 'English, with the spellings that the hub prefers.' },
  },
});
