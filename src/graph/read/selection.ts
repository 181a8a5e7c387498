import { type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, Kind, type SelectionNode } from 'graphql';
import type { TypeDeclaration } from '../../kernel/declare/declarations.js';
import { outputOf } from './statement.js';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Which columns of a type an operation needs, whatever its `@skip` and `@include` turn out to be. */
export type Fields = ReadonlySet<string>;

/** What an operation asks of a connection. */
export interface ConnectionSelection {
  fields: Fields;
  rows: boolean;
  totalCount: boolean;
  cursors: boolean;
}

function* fieldsIn(selections: readonly SelectionNode[], fragments: Fragments, typeNames: readonly string[]): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      yield selection;
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]!;
    const condition = fragment.typeCondition?.name.value;
    if (!condition || typeNames.includes(condition)) yield* fieldsIn(fragment.selectionSet.selections, fragments, typeNames);
  }
}

/** The columns of `type` that selections upon it need. The id is always among them: links and cursors hang on it. */
function columnFields(type: TypeDeclaration, nodes: Iterable<FieldNode>, { schema, fragments }: GraphQLResolveInfo): Set<string> {
  const wanted = new Set(['id']);
  for (const node of nodes) {
    for (const field of fieldsIn(node.selectionSet?.selections ?? [], fragments, [type.name, 'Node'])) {
      for (const column of columnsBehind(type, field.name.value, schema)) wanted.add(column);
    }
  }
  return wanted;
}

function columnsBehind(type: TypeDeclaration, field: string, schema: GraphQLSchema): readonly string[] {
  const bilingual = type.bilingual.get(field);
  if (bilingual) return bilingual.policy ? [] : [bilingual.fa, bilingual.en];
  const declared = type.computed.get(field) ?? type.columns.get(field);
  if (declared) return declared.policy ? [] : [field];
  return handwritten(type, field, schema)?.columns ?? [];
}

/** What a field with a resolver of its own says in `extensions.girih` that it reads of the row. */
const handwritten = (type: TypeDeclaration, field: string, schema: GraphQLSchema): { columns?: readonly string[] } | undefined =>
  (schema.getType(type.name) as GraphQLObjectType).getFields()[field]?.extensions['girih'] as { columns?: readonly string[] } | undefined;

/** What is selected of a record that a field answers directly. */
export function recordFields(type: TypeDeclaration, info: GraphQLResolveInfo): Fields {
  return columnFields(type, info.fieldNodes, info);
}

/** What is selected of a connection. */
export function connectionSelection(type: TypeDeclaration, info: GraphQLResolveInfo): ConnectionSelection {
  const { fragments } = info;
  const names = [`${type.name}Connection`];
  const nodes: FieldNode[] = [];
  const found = { rows: false, totalCount: false, cursors: false };
  for (const node of info.fieldNodes) {
    for (const field of fieldsIn(node.selectionSet!.selections, fragments, names)) {
      const name = field.name.value;
      if (name === 'totalCount') found.totalCount = true;
      else if (name !== '__typename') found.rows = true;
      if (name === 'nodes') nodes.push(field);
      if (name === 'pageInfo') found.cursors = true;
      if (name !== 'edges') continue;
      for (const inner of fieldsIn(field.selectionSet!.selections, fragments, [`${type.name}Edge`])) {
        if (inner.name.value === 'node') nodes.push(inner);
        if (inner.name.value === 'cursor') found.cursors = true;
      }
    }
  }
  return { ...found, fields: columnFields(type, nodes, info) };
}

/** The select list that reads these fields of the rows called `alias`. */
export const selectList = (type: TypeDeclaration, fields: Fields, alias: string): string =>
  [...fields].map(field => `${outputOf(type, field, alias)} as "${field}"`).join(', ');
