import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { Field, type NonEmptyArray, buildSchemaSync } from 'type-graphql';
import { type LinkDeclaration, type TypeDeclaration, allTypes, declarationOf } from '../kernel/declare/declarations.js';
import type { Module } from '../kernel/module.js';
import { declarePaging, listTypesOf } from './connections.js';
import { settleModules } from './modules.js';
import { NodeResolver } from './node-resolver.js';
import { markOwners } from './ownership.js';
import { attachReaders } from './read/attach.js';
import { attachRoots, declareRoots } from './roots.js';

let built: GraphQLSchema | undefined;

/** The one graph of all modules. Built once: type-graphql's metadata is global, so a second build would declare everything twice. */
export function buildGraph(modules: readonly Module[]): GraphQLSchema {
  built ??= build(modules);
  return built;
}

function build(modules: readonly Module[]): GraphQLSchema {
  settleModules(modules);
  const visible = allTypes().filter(type => !type.internal);
  for (const type of visible) for (const link of type.links.values()) declareLink(type, link);
  visible.forEach(listTypesOf);
  const roots = new Map(modules.map(module => [declareRoots(module.name), module.name]));
  const resolvers = [NodeResolver, ...roots.keys(), ...modules.flatMap(module => module.resolvers)];
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<NewableFunction>,
    orphanedTypes: visible.map(type => type.target as unknown as NewableFunction) as never,
    validate: false,
  });
  tellTypesAtOnce(schema);
  attachReaders(schema);
  attachRoots(schema);
  markOwners(schema, modules, roots);
  return schema;
}

/** Readers name the type of what they give for an interface. type-graphql would ask for it asynchronously, which cannot be compiled. */
function tellTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename?: string }) => value.__typename;
  }
}

/** A link's field in the graph. Links across modules are nullable: a part of the hub may be away. */
function declareLink(type: TypeDeclaration, link: LinkDeclaration): void {
  const prototype = type.target.prototype as object;
  const target = declarationOf(link.target());
  const { description } = link;
  if (link.kind === 'many' || link.kind === 'through') {
    const nullable = link.module !== type.module || link.policy !== null;
    Field(() => listTypesOf(target).connection as never, { nullable, description })(prototype, link.field);
    declarePaging(prototype, link.field, target);
    return;
  }
  const nullable = link.kind === 'has' || link.across || link.nullable || link.policy !== null;
  Field(() => target.target as never, { nullable, description })(prototype, link.field);
}
