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
