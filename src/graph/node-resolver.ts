import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { badInput } from '../kernel/bad-input.js';
import type { HubContext, Row } from '../kernel/context.js';
import { type TypeDeclaration, allTypes } from '../kernel/declare/declarations.js';
import { prefixOf } from '../kernel/ids.js';
import { Node } from '../kernel/node.js';
import { MAX_PAGE } from '../kernel/paging.js';

/** Finds any record from its id alone: the id's first part names the type. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The record with this identifier, whatever its type. Null where there is none.' })
  node(@Arg('id', () => ID, { description: 'An `id` that the hub gave out.' }) id: string, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo): Promise<Row | null> {
    return find(id, context, info);
  }

  @Query(() => [Node], { nullable: 'items', description: 'The records with these identifiers, in the same order; null in the place of one that does not exist.' })
  nodes(
    @Arg('ids', () => [ID], { description: `Up to ${MAX_PAGE} identifiers.` }) ids: string[],
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Row | null)[]> {
    if (ids.length > MAX_PAGE) throw badInput(`\`ids\` names ${ids.length} identifiers; up to ${MAX_PAGE} are accepted.`);
    return Promise.all(ids.map(id => find(id, context, info)));
  }
}

async function find(id: string, context: HubContext, info: GraphQLResolveInfo): Promise<Row | null> {
  const type = typeOf(id);
  if (!type) return null;
  const row = await context.reader.byId(type, id, info);
  return row && { __typename: type.name, ...row };
}

let byPrefix: Map<string, TypeDeclaration> | undefined;

function typeOf(id: string): TypeDeclaration | null {
  byPrefix ??= new Map(allTypes().filter(type => !type.internal).map(type => [type.prefix, type]));
  return byPrefix.get(prefixOf(id) ?? '') ?? null;
}
