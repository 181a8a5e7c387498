import { registerEnumType } from 'type-graphql';

export enum CentreStatistic {
  NONE = 'NONE',
  MEAN = 'MEAN',
  MEDIAN = 'MEDIAN',
}

registerEnumType(CentreStatistic, {
  name: 'CentreStatistic',
  description: 'The middle of the raw marks that a scale is centred on.',
  valuesConfig: {
    NONE: { description: 'No standardising: the raw mark is the score.' },
    MEAN: { description: 'The arithmetic mean.' },
    MEDIAN: { description: 'The middle mark, or the mean of the middle two.' },
  },
});

export enum SpreadStatistic {
  NONE = 'NONE',
  STANDARD_DEVIATION = 'STANDARD_DEVIATION',
  MEDIAN_ABSOLUTE_DEVIATION = 'MEDIAN_ABSOLUTE_DEVIATION',
}

registerEnumType(SpreadStatistic, {
  name: 'SpreadStatistic',
  description: 'The width of the raw marks that a scale is measured in.',
  valuesConfig: {
    NONE: { description: 'No standardising: the raw mark is the score.' },
    STANDARD_DEVIATION: { description: 'The standard deviation of all entries, as a population.' },
    MEDIAN_ABSOLUTE_DEVIATION: { description: 'The median distance from the median, times `spreadFactor`.' },
  },
});

export enum TieMode {
  ANCHORED = 'ANCHORED',
  CHAINED = 'CHAINED',
}

registerEnumType(TieMode, {
  name: 'TieMode',
  description: 'How far a group of tied scores reaches.',
  valuesConfig: {
    ANCHORED: { description: 'To all within the tolerance of the best of the group.' },
    CHAINED: { description: 'On as long as each is within the tolerance of the one before.' },
  },
});
