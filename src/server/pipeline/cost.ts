import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { count, overLimit } from './limits.js';
import { plus, type Points, pointsOf, times, type Values } from './points.js';
import { isIntrospection } from './shape.js';

/** What a field may say of itself in `extensions.girih`. */
export interface FieldCost {
  /** Points of the field itself. Without it an object is 1 and a leaf 0. */
  cost?: number;
  /** The field is a connection: how many items it gives unasked, and how many at most. */
  page?: { default: number; max: number };
}

/** Points of a selection: those that count once, and those of lists, which count for each item of the page above them. */
interface Weight {
  once: Points;
  perItem: Points;
}

interface PageRequest {
  coordinate: string;
  argument: string;
  size: (variables: Values['variables']) => number | undefined;
  max: number;
  node: FieldNode;
}

/**
 * The cost of one operation, worked out from the document and the schema. Pages multiply what lies in their lists, a list
 * given as an argument multiplies the list it asks for; fragments count at each use; `@skip` and `@include` are not
 * looked at, so the cost is what the operation may take at most.
 */
export class OperationCost {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly fragmentWeights = new Map<string, { index: number; weight: Weight; fields: number }>();
  private readonly inOrder: Weight[] = [];
  private readonly pages: PageRequest[] = [];
  private readonly defaults: Record<string, ValueNode | undefined> = {};
  private readonly points: Points;

  /** Fields with all fragments written out, for each type that an abstract one may turn out to be: the work of compiling it. */
  readonly expandedFields: number;

  /** Abstract types whose real type is looked up when the operation runs. */
  readonly abstractTypes = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
    for (const variable of operation.variableDefinitions ?? []) {
      this.defaults[variable.variable.name.value] = variable.defaultValue;
    }
    const root = schema.getRootType(operation.operation)!;
    const { weight, fields } = this.weigh(operation.selectionSet, root);
    this.points = plus(weight.once, weight.perItem);
    this.expandedFields = fields;
  }

  of(variables: Values['variables']): number {
    return typeof this.points === 'number' ? this.points : this.points(this.values(variables));
  }

  /** Pages asked for that are larger than their connection gives, or negative. */
  checkPages(variables: Values['variables']): GraphQLError[] {
    const errors: GraphQLError[] = [];
    for (const { coordinate, argument, size, max, node } of this.pages) {
      const asked = size(variables);
      if (asked === undefined || (asked >= 0 && asked <= max)) continue;
      const message = `\`${argument}\` of \`${coordinate}\` is ${count(asked)}; 0 to ${count(max)} are accepted.`;
      errors.push(overLimit('page', asked, max, message, node));
    }
    return errors;
  }

  /** The field to begin with when it costs too much: the deepest that still holds at least half of the whole. */
  heaviest(variables: Values['variables']): { path: string; points: number } {
    const values = this.values(variables);
    const whole = this.of(variables);
    const path: string[] = [];
    let best = whole;
    let factor = 1;
    let selectionSet: SelectionSetNode | undefined = this.operation.selectionSet;
    let type: GraphQLCompositeType = this.schema.getRootType(this.operation.operation)!;
    let page = 1;

    while (selectionSet) {
      let next: { field: FieldNode; definition: GraphQLField<unknown, unknown>; points: number; times: number } | undefined;
      for (const { field, definition } of this.fieldsIn(selectionSet, type)) {
        const items: number = isList(definition) ? page * pointsOf(this.itemsGiven(field, definition), values) : 1;
        const points = factor * (isList(definition) ? page : 1) * pointsOf(this.weighField(field, definition).points, values);
        if (points > (next?.points ?? 0)) next = { field, definition, points, times: items };
      }
      if (!next || next.points * 2 < whole) break;
      path.push(next.field.alias?.value ?? next.field.name.value);
      best = next.points;
      factor *= next.times;
      page = pointsOf(this.pageOf(next.field, next.definition), values);
      selectionSet = next.field.selectionSet;
      type = getNamedType(next.definition.type) as GraphQLCompositeType;
    }
    return { path: path.join('.'), points: best };
  }

  private values(variables: Values['variables']): Values {
    const values: Values = { variables, fragments: [] };
    // a fragment comes after those it uses, so each is worked out once however often it is used
    for (const { once, perItem } of this.inOrder) {
      values.fragments.push({ once: pointsOf(once, values), perItem: pointsOf(perItem, values) });
    }
    return values;
  }

  private weigh(selectionSet: SelectionSetNode, type: GraphQLCompositeType): { weight: Weight; fields: number } {
    const weight: Weight = { once: 0, perItem: 0 };
    let fields = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        fields++;
        const definition = this.definitionOf(selection, type);
        if (!definition) continue;
        const field = this.weighField(selection, definition);
        const part = isList(definition) ? 'perItem' : 'once';
        weight[part] = plus(weight[part], field.points);
        fields += field.fields;
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.weigh(selection.selectionSet, this.conditionOf(selection.typeCondition?.name.value, type))
            : this.weighFragment(selection.name.value);
        weight.once = plus(weight.once, inner.weight.once);
        weight.perItem = plus(weight.perItem, inner.weight.perItem);
        fields += inner.fields;
      }
    }
    if (isAbstractType(type)) {
      this.abstractTypes.add(type.name);
      fields *= this.schema.getPossibleTypes(type).length;
    }
    return { weight, fields };
  }

  private weighField(field: FieldNode, definition: GraphQLField<unknown, unknown>): { points: Points; fields: number } {
    const named = getNamedType(definition.type);
    let points: Points = costDeclared(definition).cost ?? (isLeafType(named) ? 0 : 1);
    let fields = 0;
    if (field.selectionSet && isCompositeType(named)) {
      const inner = this.weigh(field.selectionSet, named);
      points = plus(points, plus(inner.weight.once, times(this.pageOf(field, definition), inner.weight.perItem)));
      fields = inner.fields;
    }
    return { points: times(this.itemsGiven(field, definition), points), fields };
  }

  private weighFragment(name: string): { weight: Weight; fields: number } {
    let known = this.fragmentWeights.get(name);
    if (!known) {
      const fragment = this.fragments.get(name)!;
      const type = this.conditionOf(fragment.typeCondition.name.value);
      const { weight, fields } = this.weigh(fragment.selectionSet, type);
      known = { index: this.inOrder.push(weight) - 1, weight, fields };
      this.fragmentWeights.set(name, known);
    }
    const { index, weight, fields } = known;
    return {
      fields,
      weight: {
        once: typeof weight.once === 'number' ? weight.once : values => values.fragments[index]!.once,
        perItem: typeof weight.perItem === 'number' ? weight.perItem : values => values.fragments[index]!.perItem,
      },
    };
  }

  /** Items on a connection's page: what `first` or `last` says, or the connection's own default. Other fields: 1. */
  private pageOf(field: FieldNode, definition: GraphQLField<unknown, unknown>): Points {
    const page = costDeclared(definition).page;
    if (!page) return 1;
    const sizes = ['first', 'last'].flatMap(argument => {
      const size = this.numberGiven(field, definition, argument);
      return size === undefined ? [] : [{ argument, size }];
    });
    if (sizes.length === 0) return page.default;

    for (const { argument, size } of sizes) {
      if (this.pages.some(known => known.node === field && known.argument === argument)) continue;
      const coordinate = `${this.parents.get(definition)}.${definition.name}`;
      const read = typeof size === 'number' ? () => size : size;
      this.pages.push({ coordinate, argument, size: read, max: page.max, node: field });
    }
    const bounded = (size: number | undefined) => Math.max(0, Math.min(size ?? page.default, page.max));
    const [only] = sizes;
    if (sizes.length === 1 && typeof only!.size === 'number') return bounded(only!.size);
    return ({ variables }) => {
      const asked = sizes.map(({ size }) => (typeof size === 'number' ? size : size(variables)));
      return bounded(asked.find(size => size !== undefined));
    };
  }

  /** A list that asks for things one by one (`nodes(ids: […])`) gives about as many as it was asked for. */
  private itemsGiven(field: FieldNode, definition: GraphQLField<unknown, unknown>): Points {
    if (!isList(definition)) return 1;
    for (const { name, value } of field.arguments ?? []) {
      const argument = definition.args.find(known => known.name === name.value);
      if (!argument || !isList(argument)) continue;
      if (value.kind === Kind.LIST) return value.values.length;
      if (value.kind === Kind.VARIABLE) {
        return ({ variables }) => {
          const items = variables[value.name.value];
          return Array.isArray(items) ? items.length : 1;
        };
      }
    }
    return 1;
  }

  private numberGiven(field: FieldNode, definition: GraphQLField<unknown, unknown>, argumentName: string) {
    const fallback = integer(definition.args.find(({ name }) => name === argumentName)?.defaultValue);
    const value = field.arguments?.find(({ name }) => name.value === argumentName)?.value;
    if (!value) return fallback;
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    const ownDefault = this.defaults[name];
    const otherwise = ownDefault?.kind === Kind.INT ? Number(ownDefault.value) : fallback;
    return (variables: Values['variables']) => (variables[name] === undefined ? otherwise : integer(variables[name]));
  }

  private *fieldsIn(
    selectionSet: SelectionSetNode,
    type: GraphQLCompositeType,
  ): Generator<{ field: FieldNode; definition: GraphQLField<unknown, unknown> }> {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        const definition = this.definitionOf(selection, type);
        if (definition) yield { field: selection, definition };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        yield* this.fieldsIn(selection.selectionSet, this.conditionOf(selection.typeCondition?.name.value, type));
      } else {
        const fragment = this.fragments.get(selection.name.value)!;
        yield* this.fieldsIn(fragment.selectionSet, this.conditionOf(fragment.typeCondition.name.value));
      }
    }
  }

  private readonly parents = new Map<GraphQLField<unknown, unknown>, string>();

  private definitionOf(field: FieldNode, type: GraphQLCompositeType): GraphQLField<unknown, unknown> | undefined {
    if (isIntrospection(field) || isUnionType(type)) return undefined;
    const definition = type.getFields()[field.name.value]!;
    this.parents.set(definition, type.name);
    return definition;
  }

  private conditionOf(name: string | undefined, otherwise?: GraphQLCompositeType): GraphQLCompositeType {
    return name === undefined ? otherwise! : (this.schema.getType(name) as GraphQLCompositeType);
  }
}

function costDeclared(definition: GraphQLField<unknown, unknown>): FieldCost {
  return (definition.extensions.girih as FieldCost | undefined) ?? {};
}

function isList({ type }: GraphQLField<unknown, unknown> | GraphQLArgument): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

const integer = (value: unknown): number | undefined => (Number.isInteger(value) ? (value as number) : undefined);
