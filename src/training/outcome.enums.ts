import { registerEnumType } from 'type-graphql';

export enum EmploymentStatus {
  EMPLOYED = 'EMPLOYED',
  SELF_EMPLOYED = 'SELF_EMPLOYED',
  OWN_BUSINESS = 'OWN_BUSINESS',
  STUDYING = 'STUDYING',
  UNEMPLOYED = 'UNEMPLOYED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(EmploymentStatus, {
  name: 'EmploymentStatus',
  description: 'What a graduate does at a follow-up.',
  valuesConfig: {
    EMPLOYED: { description: 'Works for pay.' },
    SELF_EMPLOYED: { description: 'Works on their own account.' },
    OWN_BUSINESS: { description: 'Runs an enterprise that they founded.' },
    STUDYING: { description: 'Is in further training or study.' },
    UNEMPLOYED: { description: 'Has no work, whether looking for some or not.' },
    UNKNOWN: { description: 'Could not be reached; counts in no denominator.' },
  },
});

export enum IncomeBand {
  NONE = 'NONE',
  BELOW_MINIMUM = 'BELOW_MINIMUM',
  MINIMUM_TO_DOUBLE = 'MINIMUM_TO_DOUBLE',
  ABOVE_DOUBLE = 'ABOVE_DOUBLE',
}

registerEnumType(IncomeBand, {
  name: 'IncomeBand',
  description: 'Monthly income from work, measured against the legal minimum wage of the year.',
  valuesConfig: {
    NONE: { description: 'No income.' },
    BELOW_MINIMUM: { description: 'Less than the minimum wage.' },
    MINIMUM_TO_DOUBLE: { description: 'From the minimum wage up to twice that.' },
    ABOVE_DOUBLE: { description: 'More than twice the minimum wage.' },
  },
});

export enum OriginKind {
  CITY = 'CITY',
  OTHER_COUNTY = 'OTHER_COUNTY',
}

registerEnumType(OriginKind, {
  name: 'OriginKind',
  description: 'Where a person lived before moving to a craft place.',
  valuesConfig: {
    CITY: { description: 'In a city.' },
    OTHER_COUNTY: { description: 'In a village of another county.' },
  },
});

export enum RelocationReason {
  CRAFT_WORK = 'CRAFT_WORK',
  FAMILY = 'FAMILY',
  HOUSING = 'HOUSING',
  OTHER_WORK = 'OTHER_WORK',
  OTHER = 'OTHER',
}

registerEnumType(RelocationReason, {
  name: 'RelocationReason',
  description: 'Why a person moved, as they said themselves.',
  valuesConfig: {
    CRAFT_WORK: { description: 'To work in a craft; only this counts as reverse migration.' },
    FAMILY: { description: 'For their family.' },
    HOUSING: { description: 'For a home.' },
    OTHER_WORK: { description: 'For other work.' },
    OTHER: { description: 'For another reason.' },
  },
});
