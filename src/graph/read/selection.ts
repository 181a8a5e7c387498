import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { TypeDeclaration } from '../../kernel/declare/declarations.js';
import { fieldsIn } from './fields-in.js';
import { RecordPlan } from './record-plan.js';

/** What an operation asks of a connection. */
export interface ConnectionSelection {
  plan: RecordPlan;
  rows: boolean;
  totalCount: boolean;
  cursors: boolean;
}

/** What is selected of a record that a field answers directly. */
export const recordPlan = (type: TypeDeclaration, info: GraphQLResolveInfo): RecordPlan => new RecordPlan(type, info.fieldNodes, info);

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
  return { ...found, plan: new RecordPlan(type, nodes, info) };
}
