import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { type ColumnDeclaration, type LinkDeclaration, type TypeDeclaration, declarationOf } from '../kernel/declare/declarations.js';
import { DateTime, Day, Decimal } from '../kernel/scalars.js';
import { MAX_LISTED } from '../kernel/paging.js';
import { listTypesOf } from './connections.js';
import { named } from './named-class.js';

/** Gives the filter class of a declared type its fields. */
export function declareFilter(type: TypeDeclaration, filter: NewableFunction): void {
  const prototype = filter.prototype;
  InputType({ description: `Which \`${type.name}\` records: every field that is set has to hold.` })(filter);
  const field = (name: string, graph: () => object, description: string): void =>
    Field(graph as never, { nullable: true, description })(prototype, name);
  field('and', () => [filter], 'All of these hold.');
  field('or', () => [filter], 'At least one of these holds.');
  field('not', () => filter, 'This does not hold.');
  if (type.search.length) {
    field('search', () => String, `Words in Persian or Latin script, found inside ${type.search.map(one => `\`${one}\``).join(', ')} whatever the spelling of ی, ک, digits, spaces and half-spaces.`);
  }
  for (const column of type.columns.values()) {
    if (!column.filter || type.links.has(column.field)) continue;
    const compares = columnFilter(column);
    field(column.field, () => compares, column.description);
  }
  for (const link of type.links.values()) declareLinkFilter(type, link, field);
}

// type-graphql reads a thunk only after it has taken stock of all classes, so each class is made before its thunk
type AddField = (name: string, graph: () => object, description: string) => void;

/** A link inside the module can be filtered by all that its target can; across a module's line only by the id. */
function declareLinkFilter(type: TypeDeclaration, link: LinkDeclaration, field: AddField): void {
  if (link.policy || link.module !== type.module) return;
  const target = declarationOf(link.target());
  if (link.kind === 'one') {
    if (!type.columns.get(link.field)!.filter) return;
    const matches = link.across ? keyFilter() : listTypesOf(target).filter;
    field(link.field, () => matches, link.across ? `Compares the id of \`${link.field}\`.` : `The \`${target.name}\` has to match.`);
  } else if (link.kind !== 'has' && target.module === type.module) {
    const looks = listFilter(target);
    field(link.field, () => looks, `Looks into the linked \`${target.name}\` records.`);
  }
}

const made = new Map<string, NewableFunction>();

function once(name: string, description: string, fields: Record<string, [graph: () => object, description: string]>): NewableFunction {
  const known = made.get(name);
  if (known) return known;
  const filter = named(name);
  made.set(name, filter);
  InputType({ description })(filter);
  for (const [field, [graph, text]] of Object.entries(fields)) Field(graph as never, { nullable: true, description: text })(filter.prototype, field);
  return filter;
}

function listFilter(target: TypeDeclaration): NewableFunction {
  const { filter: matching } = listTypesOf(target);
  const filter = () => matching;
  return once(`${target.name}ListFilter`, `Looks into a list of \`${target.name}\`.`, {
    some: [filter, 'At least one record matches. An empty filter asks whether there is any.'],
    none: [filter, 'No record matches.'],
    every: [filter, 'No record fails to match; true of an empty list.'],
  });
}

function keyFilter(): NewableFunction {
  const compares = idFilter();
  return once('KeyFilter', 'Compares a link to a record of another part of the hub by its id.', {
    id: [() => compares, 'The id of the linked record.'],
  });
}

const idFilter = (): NewableFunction => once('IDFilter', 'Compares an identifier.', equality('an id', () => ID));

const equality = (what: string, graph: () => object): Record<string, [() => object, string]> => ({
  eq: [graph, `Is exactly ${what}.`],
  in: [() => [graph()], `Is one of these; up to ${MAX_LISTED}.`],
  isNull: [() => Boolean, 'Whether there is no value.'],
});

const range = (graph: () => object): Record<string, [() => object, string]> => ({
  gte: [graph, 'At least this.'],
  gt: [graph, 'More than this.'],
  lte: [graph, 'At most this.'],
  lt: [graph, 'Less than this.'],
});

/** The input type that compares a column of this kind. */
function columnFilter(column: ColumnDeclaration): object {
  switch (column.kind) {
    case 'id':
      return idFilter();
    case 'whole':
      return once('IntFilter', 'Compares a whole number.', { ...equality('this number', () => Int), ...range(() => Int) });
    case 'real':
      return once('FloatFilter', 'Compares a number.', { ...range(() => Float), isNull: equality('', () => Float)['isNull']! });
    case 'exact':
      return once('DecimalFilter', 'Compares an exact decimal.', { ...range(() => Decimal), isNull: equality('', () => Decimal)['isNull']! });
    case 'flag':
      return once('BooleanFilter', 'Compares a truth value.', { eq: [() => Boolean, 'Is exactly this.'] });
    case 'day':
      return once('DateFilter', 'Compares a calendar day.', {
        ...equality('this day', () => Day),
        ...range(() => Day),
        jalaliYear: [() => Int, 'Lies in this Solar Hijri year, for example `1404`.'],
      });
    case 'instant':
      return once('DateTimeFilter', 'Compares an instant.', { ...range(() => DateTime), isNull: equality('', () => DateTime)['isNull']! });
    case 'choice':
      return enumFilter(column);
    default:
      return once('StringFilter', 'Compares a text letter by letter; use `search` to find words.', equality('this text', () => String));
  }
}

function enumFilter(column: ColumnDeclaration): NewableFunction {
  const name = enumName(column.enum!);
  return once(`${name}Filter`, `Compares a \`${name}\`.`, equality('this value', () => column.enum!));
}

function enumName(items: object): string {
  const registered = globalThis.TypeGraphQLMetadataStorage.enums.find(one => one.enumObj === items);
  if (!registered) throw new Error(`An enum with the values ${Object.values(items).join(', ')} is not registered with registerEnumType.`);
  return registered.name;
}
