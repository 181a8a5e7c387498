import { registerEnumType } from 'type-graphql';

export enum RplState {
  APPLIED = 'APPLIED',
  EVIDENCE_REVIEW = 'EVIDENCE_REVIEW',
  INTERVIEW = 'INTERVIEW',
  EXAM_REQUIRED = 'EXAM_REQUIRED',
  DIRECT_AWARD = 'DIRECT_AWARD',
  AWARDED = 'AWARDED',
  REJECTED = 'REJECTED',
}

registerEnumType(RplState, {
  name: 'RplState',
  description: 'How far a request to recognise prior learning has come.',
  valuesConfig: {
    APPLIED: { description: 'Handed in.' },
    EVIDENCE_REVIEW: { description: 'Portfolio, letters and testimonies are being looked through.' },
    INTERVIEW: { description: 'The applicant is heard.' },
    EXAM_REQUIRED: { description: 'An exam has to show the rest.' },
    DIRECT_AWARD: { description: 'The evidence is enough; the certificate is being made out.' },
    AWARDED: { description: 'Recognised; a certificate may be issued from it.' },
    REJECTED: { description: 'Not recognised.' },
  },
});
