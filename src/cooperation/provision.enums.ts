import { registerEnumType } from 'type-graphql';

export enum ProvisionKind {
  AIM = 'AIM',
  COMMITMENT = 'COMMITMENT',
  JOINT = 'JOINT',
  OTHER = 'OTHER',
  TERM = 'TERM',
  OUTCOME = 'OUTCOME',
}

registerEnumType(ProvisionKind, {
  name: 'ProvisionKind',
  description: 'What sort of thing a memorandum provides.',
  valuesConfig: {
    AIM: { description: 'An aim of the cooperation as a whole; codes `A01` onwards.' },
    COMMITMENT: { description: 'A commitment of one party; codes `D…` for the Deputy, `T…` for TVTO.' },
    JOINT: { description: 'A commitment of both parties together; codes `J01` onwards.' },
    OTHER: { description: 'A provision beside the commitments, such as insurance of trainees; codes `O01` onwards.' },
    TERM: { description: 'A legal term, such as duration or extension; codes `L01` onwards.' },
    OUTCOME: { description: 'An outcome hoped for, which is watched and not reported as a commitment; codes `E01` onwards.' },
  },
});
