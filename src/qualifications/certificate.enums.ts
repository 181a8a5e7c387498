import { registerEnumType } from 'type-graphql';

export enum CertificateStatus {
  VALID = 'VALID',
  SUSPENDED = 'SUSPENDED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
  REPLACED = 'REPLACED',
}

registerEnumType(CertificateStatus, {
  name: 'CertificateStatus',
  description: 'Whether a certificate holds.',
  valuesConfig: {
    VALID: { description: 'Holds.' },
    SUSPENDED: { description: 'Does not hold until a matter is settled.' },
    REVOKED: { description: 'Was taken back for good.' },
    EXPIRED: { description: 'Its last day has passed.' },
    REPLACED: { description: 'Another certificate was issued in its place.' },
  },
});

export enum VerificationOutcome {
  VALID = 'VALID',
  NOT_VALID = 'NOT_VALID',
  UNKNOWN = 'UNKNOWN',
  REFUSED = 'REFUSED',
}

registerEnumType(VerificationOutcome, {
  name: 'VerificationOutcome',
  description: 'What the check of a certificate came to.',
  valuesConfig: {
    VALID: { description: 'The certificate holds.' },
    NOT_VALID: { description: 'The certificate exists and does not hold.' },
    UNKNOWN: { description: 'No certificate has this serial, or the second factor was wrong.' },
    REFUSED: { description: 'Too many checks from the same client.' },
  },
});
