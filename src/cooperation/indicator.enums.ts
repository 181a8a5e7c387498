import { registerEnumType } from 'type-graphql';

export enum IndicatorUnit {
  COUNT = 'COUNT',
  SHARE = 'SHARE',
  DAYS = 'DAYS',
  MONEY = 'MONEY',
  STATE = 'STATE',
}

registerEnumType(IndicatorUnit, {
  name: 'IndicatorUnit',
  description: 'What an indicator is measured in.',
  valuesConfig: {
    COUNT: { description: 'A number of records or people.' },
    SHARE: { description: 'A part of a whole, from 0 to 1. Null where the whole is empty.' },
    DAYS: { description: 'A number of days.' },
    MONEY: { description: 'An amount for each currency; never summed across currencies.' },
    STATE: { description: 'A state instead of a number.' },
  },
});

export enum IndicatorWindow {
  TERM = 'TERM',
  LAST_12_MONTHS = 'LAST_12_MONTHS',
  LAST_24_MONTHS = 'LAST_24_MONTHS',
  INSTANT = 'INSTANT',
}

registerEnumType(IndicatorWindow, {
  name: 'IndicatorWindow',
  description: 'Which stretch of time an indicator looks at.',
  valuesConfig: {
    TERM: { description: 'From the signing of the memorandum up to the day asked for.' },
    LAST_12_MONTHS: { description: 'The 12 months up to the day asked for.' },
    LAST_24_MONTHS: { description: 'The 24 months up to the day asked for.' },
    INSTANT: { description: 'How things stand on the day asked for.' },
  },
});

export enum IndicatorStatus {
  NOT_STARTED = 'NOT_STARTED',
  ON_TRACK = 'ON_TRACK',
  BEHIND = 'BEHIND',
  ACHIEVED = 'ACHIEVED',
  NO_TARGET = 'NO_TARGET',
}

registerEnumType(IndicatorStatus, {
  name: 'IndicatorStatus',
  description: 'How an indicator stands against its target.',
  valuesConfig: {
    NOT_STARTED: { description: 'Still 0, with a target or without one.' },
    ON_TRACK: { description: 'As large a part of the target is reached as has passed of the time from signing to the due day.' },
    BEHIND: { description: 'A smaller part is reached; or, where less is better, it is still above the target.' },
    ACHIEVED: { description: 'The target is reached.' },
    NO_TARGET: { description: 'Nobody has decided on a target.' },
  },
});

export enum IndicatorState {
  NONE = 'NONE',
  PROPOSED = 'PROPOSED',
  AGREED = 'AGREED',
  REJECTED = 'REJECTED',
}

registerEnumType(IndicatorState, {
  name: 'IndicatorState',
  description: 'Value of an indicator whose unit is `STATE`.',
  valuesConfig: {
    NONE: { description: 'No extension was proposed.' },
    PROPOSED: { description: 'One was proposed; the parties have not both answered.' },
    AGREED: { description: 'Both parties agreed to the one proposed last.' },
    REJECTED: { description: 'The one proposed last came to nothing.' },
  },
});

export enum IndicatorPart {
  NUMERATOR = 'NUMERATOR',
  DENOMINATOR = 'DENOMINATOR',
}

registerEnumType(IndicatorPart, {
  name: 'IndicatorPart',
  description: 'Which records of an indicator are meant.',
  valuesConfig: {
    NUMERATOR: { description: 'Those that are counted.' },
    DENOMINATOR: { description: 'Of a share: all among which they are counted.' },
  },
});

export enum IndicatorDimension {
  PROVINCE = 'PROVINCE',
  CRAFT = 'CRAFT',
  MONTH = 'MONTH',
  LEVEL = 'LEVEL',
}

registerEnumType(IndicatorDimension, {
  name: 'IndicatorDimension',
  description: 'What an indicator can be split by.',
  valuesConfig: {
    PROVINCE: { description: 'By province, in the order of their codes.' },
    CRAFT: { description: 'By craft, in the order of their slugs.' },
    MONTH: { description: 'By month of the Solar Hijri calendar, the earliest first.' },
    LEVEL: { description: 'By level of the competition, the lowest first.' },
  },
});

export enum SuppressionReason {
  DISCLOSURE_CONTROL = 'DISCLOSURE_CONTROL',
}

registerEnumType(SuppressionReason, {
  name: 'SuppressionReason',
  description: 'Why a cell of a statistic is not shown.',
  valuesConfig: {
    DISCLOSURE_CONTROL: { description: 'It would tell about fewer than 5 people, or would let a cell be worked out that does. Which of the two is not told.' },
  },
});
