import { registerEnumType } from 'type-graphql';

export enum Gender {
  WOMAN = 'WOMAN',
  MAN = 'MAN',
}

registerEnumType(Gender, {
  name: 'Gender',
  description: "Gender as recorded on a person's papers.",
  valuesConfig: {
    WOMAN: { description: 'A woman.' },
    MAN: { description: 'A man.' },
  },
});

export enum IdentityDocument {
  NATIONAL_ID = 'NATIONAL_ID',
  FIDA_CODE = 'FIDA_CODE',
  PASSPORT = 'PASSPORT',
}

registerEnumType(IdentityDocument, {
  name: 'IdentityDocument',
  description: 'Which number identifies a person.',
  valuesConfig: {
    NATIONAL_ID: { description: 'The national ID of an Iranian citizen: ten digits with a check digit.' },
    FIDA_CODE: { description: 'The code that Iran gives to a foreign resident.' },
    PASSPORT: { description: 'The number of a foreign passport.' },
  },
});

export enum Schooling {
  NONE = 'NONE',
  PRIMARY = 'PRIMARY',
  LOWER_SECONDARY = 'LOWER_SECONDARY',
  UPPER_SECONDARY = 'UPPER_SECONDARY',
  ASSOCIATE = 'ASSOCIATE',
  BACHELOR = 'BACHELOR',
  MASTER = 'MASTER',
  DOCTORATE = 'DOCTORATE',
}

registerEnumType(Schooling, {
  name: 'Schooling',
  description: 'Highest level of schooling that a person has completed.',
  valuesConfig: {
    NONE: { description: 'No schooling.' },
    PRIMARY: { description: 'Primary school.' },
    LOWER_SECONDARY: { description: 'Lower secondary school.' },
    UPPER_SECONDARY: { description: 'Upper secondary school, with a diploma.' },
    ASSOCIATE: { description: 'An associate degree.' },
    BACHELOR: { description: "A bachelor's degree." },
    MASTER: { description: "A master's degree." },
    DOCTORATE: { description: 'A doctorate.' },
  },
});

export enum ResidenceKind {
  URBAN = 'URBAN',
  RURAL = 'RURAL',
  NOMADIC = 'NOMADIC',
}

registerEnumType(ResidenceKind, {
  name: 'ResidenceKind',
  description: 'How a person lives, as the census counts it.',
  valuesConfig: {
    URBAN: { description: 'In a city.' },
    RURAL: { description: 'In a village.' },
    NOMADIC: { description: 'With a nomadic tribe.' },
  },
});
