import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
} from 'graphql';
import type { ModuleName } from '../../kernel/module.js';
import { ownerOf } from '../ownership.js';
import { publicSdl } from '../sdl.js';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])\n';

/** What one module's subgraph holds: the fields of each object type, and all other types it names. */
interface Cut {
  objects: Map<GraphQLObjectType, Set<string>>;
  others: Set<GraphQLNamedType>;
}

/** Cuts the Federation 2 subgraph of each module out of the one graph. */
export function projectSubgraphs(schema: GraphQLSchema, modules: readonly ModuleName[]): Map<ModuleName, DocumentNode> {
  const cuts = new Map(modules.map(module => [module, cut(schema, module)]));
  const uses = (type: GraphQLObjectType): number => [...cuts.values()].filter(({ objects }) => objects.has(type)).length;
  return new Map([...cuts].map(([module, one]) => [module, print(schema, module, one, type => uses(type) > 1)]));
}

function cut(schema: GraphQLSchema, module: ModuleName): Cut {
  const found: Cut = { objects: new Map(), others: new Set() };
  const query = schema.getQueryType()!;
  take(query, fieldsOf(query, module));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === query || !ownerOf(type)) continue;
    const fields = fieldsOf(type, module);
    if (fields.length) take(type, fields);
  }
  return found;

  function take(type: GraphQLObjectType, fields: readonly GraphQLField<unknown, unknown>[]): void {
    const taken = found.objects.get(type) ?? new Set<string>();
    found.objects.set(type, taken);
    type.getInterfaces().forEach(follow);
    if (ownerOf(type)) taken.add('id');
    for (const field of fields) {
      if (taken.has(field.name) && field.name !== 'id') continue;
      taken.add(field.name);
      follow(field.type);
      field.args.forEach(arg => follow(arg.type));
    }
  }

  function follow(wrapped: Parameters<typeof getNamedType>[0]): void {
    const type = getNamedType(wrapped)!;
    if (isSpecifiedScalarType(type)) return;
    if (isObjectType(type)) {
      if (!found.objects.has(type)) take(type, ownerOf(type) ? [] : Object.values(type.getFields()));
      return;
    }
    if (found.others.has(type)) return;
    found.others.add(type);
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(field => follow(field.type));
    if (isUnionType(type)) type.getTypes().forEach(follow);
    if (isInterfaceType(type)) {
      Object.values(type.getFields()).forEach(field => follow(field.type));
      // whoever answers the interface itself has to name every type that it can be
      if (answers(type)) schema.getPossibleTypes(type).forEach(follow);
    }
  }

  function answers(type: GraphQLNamedType): boolean {
    return fieldsOf(query, module).some(field => getNamedType(field.type) === type);
  }
}

const fieldsOf = (type: GraphQLObjectType, module: ModuleName): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(field => ownerOf(field) === module);

function print(schema: GraphQLSchema, module: ModuleName, { objects, others }: Cut, isShared: (type: GraphQLObjectType) => boolean): DocumentNode {
  const query = schema.getQueryType()!;
  const byName = new Map([...objects].map(([type, fields]) => [type.name, { type, fields }]));
  const kept = new Set([...others].map(type => type.name));
  const definitions = parse(publicSdl(schema)).definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return 'name' in node && kept.has(node.name?.value ?? '') ? [node] : [];
    const taken = byName.get(node.name.value);
    if (!taken) return [];
    const reduced = { ...node, fields: node.fields!.filter(field => taken.fields.has(field.name.value)) };
    return [taken.type === query ? reduced : { ...reduced, directives: federationDirectives(taken.type, module, reduced, isShared) }];
  });
  return { kind: Kind.DOCUMENT, definitions: [...parse(LINK).definitions, ...definitions] };
}

function federationDirectives(type: GraphQLObjectType, module: ModuleName, node: ObjectTypeDefinitionNode, isShared: (type: GraphQLObjectType) => boolean): ConstDirectiveNode[] {
  const owner = ownerOf(type);
  if (!owner) return isShared(type) ? [directive('@shareable')] : [];
  const isStub = owner !== module && node.fields!.length === 1;
  return [directive(isStub ? '@key(fields: "id", resolvable: false)' : '@key(fields: "id")')];
}

function directive(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar S ${text}`).definitions;
  if (definition?.kind !== Kind.SCALAR_TYPE_DEFINITION) throw new Error(`${text} is no directive.`);
  return definition.directives![0]!;
}
