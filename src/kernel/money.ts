import { Field, ObjectType } from 'type-graphql';
import { Currency, Decimal } from './scalars.js';

@ObjectType({ description: 'An amount in one currency. Amounts of different currencies are never added up.' })
export class Money {
  @Field(() => Decimal, { description: 'Decimal text, because rial amounts outgrow 32-bit integers at once: `"1250000000.00"`.' })
  amount!: string;

  @Field(() => Currency, { description: 'ISO 4217 code of `amount`: `IRR`, never toman.' })
  currency!: string;
}
