import { registerEnumType } from 'type-graphql';

export enum AwardKind {
  GOLD = 'GOLD',
  SILVER = 'SILVER',
  BRONZE = 'BRONZE',
  MEDALLION = 'MEDALLION',
  BEST_OF_PROVINCE = 'BEST_OF_PROVINCE',
  OVERALL_BEST = 'OVERALL_BEST',
}

registerEnumType(AwardKind, {
  name: 'AwardKind',
  description: 'What an entry was honoured with.',
  valuesConfig: {
    GOLD: { description: 'Gold medal; tied golds are normal, and two of them leave no silver.' },
    SILVER: { description: 'Silver medal.' },
    BRONZE: { description: 'Bronze medal.' },
    MEDALLION: { description: 'Medallion for excellence: no medal, but a score at or above the threshold of the scale profile.' },
    BEST_OF_PROVINCE: { description: 'Best scale score among the entries of a province, over all skills.' },
    OVERALL_BEST: { description: 'Best scale score of the whole competition; shared where equal.' },
  },
});
