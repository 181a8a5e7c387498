import { registerEnumType } from 'type-graphql';

export enum LicenceIssuer {
  TVTO = 'TVTO',
  DEPUTY = 'DEPUTY',
}

registerEnumType(LicenceIssuer, {
  name: 'LicenceIssuer',
  description: 'Which party licenses a centre.',
  valuesConfig: {
    TVTO: { description: 'The Technical and Vocational Training Organization: private training centres.' },
    DEPUTY: { description: 'The Deputy of Handicrafts: specialised schools of top artisans, since June 2025.' },
  },
});

export enum LicenceState {
  PROVISIONAL = 'PROVISIONAL',
  LICENSED = 'LICENSED',
  SUSPENDED = 'SUSPENDED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
  SURRENDERED = 'SURRENDERED',
}

registerEnumType(LicenceState, {
  name: 'LicenceState',
  description: 'The life of a licence once it is granted. What comes before is the `LicenceApplication`.',
  valuesConfig: {
    PROVISIONAL: { description: 'In force on conditions that are still to be met.' },
    LICENSED: { description: 'In force.' },
    SUSPENDED: { description: 'Out of force by order; may return to `LICENSED`. No new runs.' },
    REVOKED: { description: 'Taken away for good; every run ends.' },
    EXPIRED: { description: 'Its term is over.' },
    SURRENDERED: { description: 'Given back by the founder before its term was over.' },
  },
});

export enum IntakeGender {
  WOMEN = 'WOMEN',
  MEN = 'MEN',
  ALL = 'ALL',
}

registerEnumType(IntakeGender, {
  name: 'IntakeGender',
  description: 'Whom a centre takes in under its licence.',
  valuesConfig: {
    WOMEN: { description: 'Women only.' },
    MEN: { description: 'Men only.' },
    ALL: { description: 'Women and men.' },
  },
});
