import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Craft, Province } from '../heritage/index.js';
import type { HubContext, Row } from '../kernel/context.js';
import { declarationOf } from '../kernel/declare/declarations.js';
import { IndicatorCell } from './indicator.payloads.js';

@Resolver(() => IndicatorCell)
export class IndicatorCellResolver {
  @FieldResolver(() => Province, { nullable: true, description: 'Province when split by `PROVINCE`. Null otherwise, and for records without one.' })
  province(@Root() { provinceId }: IndicatorCell, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo): Promise<Row | null> | null {
    return provinceId === null ? null : context.reader.byId(declarationOf(Province), provinceId, info);
  }

  @FieldResolver(() => Craft, { nullable: true, description: 'Craft when split by `CRAFT`. Null otherwise, and for records without one.' })
  craft(@Root() { craftId }: IndicatorCell, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo): Promise<Row | null> | null {
    return craftId === null ? null : context.reader.byId(declarationOf(Craft), craftId, info);
  }
}
