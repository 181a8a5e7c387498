import { registerEnumType } from 'type-graphql';

export enum FrameworkScheme {
  ISCO = 'ISCO',
  ESCO = 'ESCO',
  ISCED_F = 'ISCED_F',
  CASE = 'CASE',
  ONET = 'ONET',
  WSOS = 'WSOS',
}

registerEnumType(FrameworkScheme, {
  name: 'FrameworkScheme',
  description: 'A system of occupations, fields or skills that others maintain.',
  valuesConfig: {
    ISCO: { description: 'International Standard Classification of Occupations, by the ILO.' },
    ESCO: { description: 'European Skills, Competences, Qualifications and Occupations.' },
    ISCED_F: { description: 'Fields of education and training of UNESCO; `0214` is handicrafts.' },
    CASE: { description: 'A competency framework exchanged by the CASE standard of 1EdTech.' },
    ONET: { description: 'Occupational Information Network of the United States.' },
    WSOS: { description: 'WorldSkills Occupational Standards.' },
  },
});

export enum AlignmentRelation {
  EXACT = 'EXACT',
  CLOSE = 'CLOSE',
  BROAD = 'BROAD',
  NARROW = 'NARROW',
  RELATED = 'RELATED',
}

registerEnumType(AlignmentRelation, {
  name: 'AlignmentRelation',
  description: 'How the item of a framework relates to what it is aligned with.',
  valuesConfig: {
    EXACT: { description: 'Means the same.' },
    CLOSE: { description: 'Can stand in for it in most uses.' },
    BROAD: { description: 'The item is wider.' },
    NARROW: { description: 'The item is narrower.' },
    RELATED: { description: 'Has to do with it, neither wider nor narrower.' },
  },
});
