import { registerEnumType } from 'type-graphql';

export enum EntryState {
  REGISTERED = 'REGISTERED',
  CONFIRMED = 'CONFIRMED',
  COMPETING = 'COMPETING',
  FINISHED = 'FINISHED',
  WITHDRAWN = 'WITHDRAWN',
  DISQUALIFIED = 'DISQUALIFIED',
}

registerEnumType(EntryState, {
  name: 'EntryState',
  description: 'How far an entry has come.',
  valuesConfig: {
    REGISTERED: { description: 'Put in; not checked yet.' },
    CONFIRMED: { description: 'Found eligible; has its place.' },
    COMPETING: { description: 'At work.' },
    FINISHED: { description: 'Took part to the end.' },
    WITHDRAWN: { description: 'Gave up its place, before or during the event.' },
    DISQUALIFIED: { description: 'Shut out for a breach of the rules.' },
  },
});

export enum ProvinceChangeProof {
  HOME = 'HOME',
  WORK = 'WORK',
  STUDY = 'STUDY',
}

registerEnumType(ProvinceChangeProof, {
  name: 'ProvinceChangeProof',
  description: 'What was shown by a competitor who stood for another province in an earlier edition.',
  valuesConfig: {
    HOME: { description: 'The family moved house.' },
    WORK: { description: 'Moved for work.' },
    STUDY: { description: 'Moved to study.' },
  },
});
