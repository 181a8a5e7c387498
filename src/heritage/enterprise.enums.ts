import { registerEnumType } from 'type-graphql';

export enum EnterpriseKind {
  SOLE_PROPRIETOR = 'SOLE_PROPRIETOR',
  COOPERATIVE = 'COOPERATIVE',
  COMPANY = 'COMPANY',
  HOME_BUSINESS = 'HOME_BUSINESS',
  OTHER = 'OTHER',
}

registerEnumType(EnterpriseKind, {
  name: 'EnterpriseKind',
  description: 'Legal form of a business of crafts.',
  valuesConfig: {
    SOLE_PROPRIETOR: { description: 'One person under their own name.' },
    COOPERATIVE: { description: 'A cooperative of its members.' },
    COMPANY: { description: 'A registered company.' },
    HOME_BUSINESS: { description: 'A home business under a home-business permit.' },
    OTHER: { description: 'None of these.' },
  },
});

export enum EnterpriseState {
  ACTIVE = 'ACTIVE',
  DORMANT = 'DORMANT',
  CLOSED = 'CLOSED',
}

registerEnumType(EnterpriseState, {
  name: 'EnterpriseState',
  description: 'Whether a business of crafts is running.',
  valuesConfig: {
    ACTIVE: { description: 'Makes or sells.' },
    DORMANT: { description: 'Registered, but neither makes nor sells at present.' },
    CLOSED: { description: 'Given up; kept for its history.' },
  },
});
