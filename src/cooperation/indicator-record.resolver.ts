import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { HubContext, Row } from '../kernel/context.js';
import { allTypes } from '../kernel/declare/declarations.js';
import { prefixOf } from '../kernel/ids.js';
import { Node } from '../kernel/node.js';
import { IndicatorRecordConnection, IndicatorRecordEdge } from './indicator.payloads.js';
import { IndicatorService } from './indicator.service.js';

/** Records of a page, of whatever type they are, read with what is selected of them. */
@Resolver(() => IndicatorRecordConnection)
export class IndicatorRecordConnectionResolver {
  @FieldResolver(() => [Node], { description: 'The records of this page.' })
  async nodes(@Root() { ids }: IndicatorRecordConnection, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo): Promise<Row[]> {
    return Promise.all(ids.map(id => recordWithId(id, context, info)));
  }

  @FieldResolver(() => Int, { description: 'How many records there are, on all pages together.' })
  totalCount(@Root() { asked }: IndicatorRecordConnection, @Ctx() context: HubContext): Promise<number> {
    return IndicatorService.of(context.reader).recordTotals.load(asked);
  }
}

@Resolver(() => IndicatorRecordEdge)
export class IndicatorRecordEdgeResolver {
  @FieldResolver(() => Node, { description: 'The record itself.' })
  node(@Root() { recordId }: IndicatorRecordEdge, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo): Promise<Row> {
    return recordWithId(recordId, context, info);
  }
}

async function recordWithId(id: string, context: HubContext, info: GraphQLResolveInfo): Promise<Row> {
  const type = allTypes().find(({ prefix }) => prefix === prefixOf(id))!;
  return { __typename: type.name, ...(await context.reader.byId(type, id, info)) };
}
