import { registerEnumType } from 'type-graphql';

export enum MemorandumState {
  ACTIVE = 'ACTIVE',
  EXTENDED = 'EXTENDED',
  EXPIRED = 'EXPIRED',
  TERMINATED = 'TERMINATED',
}

registerEnumType(MemorandumState, {
  name: 'MemorandumState',
  description: 'Whether a memorandum binds its parties today.',
  valuesConfig: {
    ACTIVE: { description: 'In force, within the term agreed at signing.' },
    EXTENDED: { description: 'In force, with a later end that both parties consented to.' },
    EXPIRED: { description: 'The last day of its term, with all extensions, has passed.' },
    TERMINATED: { description: 'Ended by the parties before the end of its term.' },
  },
});

export enum PartyRole {
  DEPUTY = 'DEPUTY',
  TVTO = 'TVTO',
}

registerEnumType(PartyRole, {
  name: 'PartyRole',
  description: 'Which of the two organisations that share the hub.',
  valuesConfig: {
    DEPUTY: { description: 'Deputy of Handicrafts and Traditional Arts, of the ministry of cultural heritage, tourism and handicrafts.' },
    TVTO: { description: 'Technical and Vocational Training Organization, of the ministry of cooperatives, labour and social welfare.' },
  },
});

export enum ExtensionState {
  PROPOSED = 'PROPOSED',
  AGREED = 'AGREED',
  REJECTED = 'REJECTED',
}

registerEnumType(ExtensionState, {
  name: 'ExtensionState',
  description: 'How far a later end of a memorandum has come.',
  valuesConfig: {
    PROPOSED: { description: 'Put forward by one party; the other has yet to consent.' },
    AGREED: { description: 'Both parties consented before the end that it moves.' },
    REJECTED: { description: 'A party declined it, or the end came before both had consented.' },
  },
});

export enum ContractState {
  DRAFT = 'DRAFT',
  SIGNED = 'SIGNED',
  CLOSED = 'CLOSED',
  TERMINATED = 'TERMINATED',
}

registerEnumType(ContractState, {
  name: 'ContractState',
  description: 'Stage of a contract.',
  valuesConfig: {
    DRAFT: { description: 'Being negotiated; obliges nobody.' },
    SIGNED: { description: 'Signed and being carried out.' },
    CLOSED: { description: 'Carried out and settled.' },
    TERMINATED: { description: 'Ended before it was carried out.' },
  },
});
