import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { type TypeDeclaration, allTypes } from '../kernel/declare/declarations.js';
import type { Module, ModuleName } from '../kernel/module.js';

/** Where `node` and `nodes` live: in the part of the hub that both parties share. */
const NODE_OWNER: ModuleName = 'cooperation';

type Extensions = { extensions: Readonly<Record<string, unknown>> };

const mark = (what: Extensions, module: string): void => {
  what.extensions = { ...what.extensions, module };
};

/** The module that resolves a field, or that owns a type; undefined for what all share. */
export const ownerOf = (what: Extensions): ModuleName | undefined => what.extensions['module'] as ModuleName | undefined;

/** Writes into the schema which module owns each declared type, each of its fields, and each root field. */
export function markOwners(schema: GraphQLSchema, modules: readonly Module[], rootsOf: ReadonlyMap<NewableFunction, ModuleName>): void {
  for (const type of allTypes()) if (!type.internal) markType(schema, type);
  const { queries, fieldResolvers } = globalThis.TypeGraphQLMetadataStorage;
  const moduleOf = (resolver: NewableFunction): ModuleName =>
    rootsOf.get(resolver) ?? modules.find(module => module.resolvers.includes(resolver))?.name ?? NODE_OWNER;
  const roots = schema.getQueryType()!.getFields();
  for (const query of queries) mark(roots[query.schemaName]!, moduleOf(query.target as NewableFunction));
  for (const one of fieldResolvers) {
    const host = schema.getType((one.getObjectType?.() as NewableFunction | undefined)?.name ?? '');
    if (one.kind === 'external' && isObjectType(host)) mark(host.getFields()[one.schemaName]!, moduleOf(one.target as NewableFunction));
  }
}

function markType(schema: GraphQLSchema, type: TypeDeclaration): void {
  const object = schema.getType(type.name);
  if (!isObjectType(object)) throw new Error(`${type.name} is declared with @Table but is no type of the graph.`);
  mark(object, type.module);
  for (const field of Object.values(object.getFields())) mark(field, type.links.get(field.name)?.module ?? type.module);
}
