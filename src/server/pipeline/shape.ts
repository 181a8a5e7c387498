import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { count, type Limits, overLimit } from './limits.js';

/**
 * Limits that need no schema: depth, aliases, directives, root fields, lists written out. They are judged before the rules
 * of the specification, some of which take time quadratic in the document.
 */
export function checkShape(document: DocumentNode, limits: Limits): GraphQLError[] {
  const errors: GraphQLError[] = [];
  let aliases = 0;
  let directives = 0;

  visit(document, {
    Field(field) {
      if (field.alias) aliases++;
    },
    Directive() {
      directives++;
    },
    ListValue(list) {
      const items = list.values.length;
      if (items <= limits.listItems) return;
      const message = `A list in the document has ${count(items)} values; up to ${count(limits.listItems)} are accepted.`;
      errors.push(overLimit('listItems', items, limits.listItems, message, list));
    },
  });

  if (aliases > limits.aliases) {
    const message = `The document has ${count(aliases)} aliases; up to ${count(limits.aliases)} are accepted.`;
    errors.push(overLimit('aliases', aliases, limits.aliases, message));
  }
  if (directives > limits.directives) {
    const message = `The document has ${count(directives)} directives; up to ${count(limits.directives)} are accepted.`;
    errors.push(overLimit('directives', directives, limits.directives, message));
  }

  const ruler = new Ruler(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    errors.push(...checkOperation(definition, ruler, limits));
  }
  return errors;
}

function checkOperation(operation: OperationDefinitionNode, ruler: Ruler, limits: Limits): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const depth = ruler.depth(operation.selectionSet);
  const rootFields = ruler.fields(operation.selectionSet);

  if (depth > limits.depth) {
    const message = `The operation is ${count(depth)} levels deep; up to ${count(limits.depth)} are accepted.`;
    errors.push(overLimit('depth', depth, limits.depth, message, operation));
  }
  if (rootFields > limits.rootFields) {
    const message = `The operation has ${count(rootFields)} fields at its root; up to ${count(limits.rootFields)} are accepted.`;
    errors.push(overLimit('rootFields', rootFields, limits.rootFields, message, operation));
  }
  return errors;
}

/** Measures selections through their fragments, each fragment once, so that a document of nested fragments stays cheap. */
class Ruler {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, { depth: number; fields: number }>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  depth(selectionSet: SelectionSetNode | undefined): number {
    let deepest = 0;
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (!isIntrospection(selection)) deepest = Math.max(deepest, 1 + this.depth(selection.selectionSet));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, this.depth(selection.selectionSet));
      } else {
        deepest = Math.max(deepest, this.measure(selection.name.value).depth);
      }
    }
    return deepest;
  }

  fields(selectionSet: SelectionSetNode): number {
    let sum = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) sum++;
      else if (selection.kind === Kind.INLINE_FRAGMENT) sum += this.fields(selection.selectionSet);
      else sum += this.measure(selection.name.value).fields;
    }
    return sum;
  }

  private measure(name: string): { depth: number; fields: number } {
    const known = this.measured.get(name);
    if (known) return known;
    // stands while the fragment is being measured: one that contains itself ends here, and validation names it
    this.measured.set(name, { depth: 0, fields: 0 });
    const fragment = this.fragments.get(name);
    if (!fragment) return { depth: 0, fields: 0 };
    const measure = { depth: this.depth(fragment.selectionSet), fields: this.fields(fragment.selectionSet) };
    this.measured.set(name, measure);
    return measure;
  }
}

export const isIntrospection = (field: FieldNode): boolean => field.name.value.startsWith('__');
