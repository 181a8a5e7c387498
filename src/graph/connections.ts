import { Arg, Field, InputType, Int, ObjectType } from 'type-graphql';
import type { TypeDeclaration } from '../kernel/declare/declarations.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../kernel/paging.js';
import { PageInfo } from '../kernel/page-info.js';
import { SortDirection } from '../kernel/sort-direction.enums.js';
import { declareFilter } from './filters.js';
import { named } from './named-class.js';

type MadeClass = NewableFunction;

/** The types that go with a listed type: its connection, edge, filter and order. */
export interface ListTypes {
  connection: MadeClass;
  filter: MadeClass;
  order: MadeClass;
}

const made = new Map<TypeDeclaration, ListTypes>();

/** Makes them once and answers the same ones ever after. */
export function listTypesOf(type: TypeDeclaration): ListTypes {
  const known = made.get(type);
  if (known) return known;
  const types: ListTypes = { connection: named(`${type.name}Connection`), filter: named(`${type.name}Filter`), order: named(`${type.name}Order`) };
  made.set(type, types);
  declareConnection(type, types.connection);
  declareFilter(type, types.filter);
  declareOrder(type, types.order);
  return types;
}

function declareConnection(type: TypeDeclaration, connection: MadeClass): void {
  const edge = named(`${type.name}Edge`);
  ObjectType({ description: `One \`${type.name}\` of a list, with its place in it.` })(edge);
  Field(() => type.target, { description: `The \`${type.name}\` itself.` })(edge.prototype, 'node');
  Field(() => String, { description: 'Its place in the order asked for; give it as `after` or `before`.' })(edge.prototype, 'cursor');

  ObjectType({ description: `One page of a list of \`${type.name}\`.` })(connection);
  Field(() => [type.target], { description: 'The records of this page, in the order asked for.' })(connection.prototype, 'nodes');
  Field(() => [edge], { description: 'The same records, each with its cursor.' })(connection.prototype, 'edges');
  Field(() => PageInfo, { description: 'Where this page lies in the whole list.' })(connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many records match `where`, on all pages together.' })(connection.prototype, 'totalCount');
}

function declareOrder(type: TypeDeclaration, order: MadeClass): void {
  InputType({ description: `One key to sort a list of \`${type.name}\` by: set exactly one field. Nulls come last ascending, first descending; ties are broken by \`id\`.` })(order);
  for (const column of type.columns.values()) {
    if (!column.order) continue;
    const how = column.collation ? ' in the alphabet of its language' : '';
    Field(() => SortDirection, { nullable: true, description: `By \`${column.field}\`${how}.` })(order.prototype, column.field);
  }
}

/** Adds the arguments of a connection to a field or root query. */
export function declarePaging(prototype: object, field: string, type: TypeDeclaration): void {
  const { filter, order } = listTypesOf(type);
  const page = `1 to ${MAX_PAGE}, or 0 for none`;
  Arg('where', () => filter, { nullable: true, description: 'Which records; all where it is left out.' })(prototype, field, 0);
  Arg('orderBy', () => [order], { nullable: true, description: `Keys to sort by, the weightiest first. ${defaultOrder(type)}` })(prototype, field, 1);
  Arg('first', () => Int, { nullable: true, description: `How many from the start: ${page}; ${DEFAULT_PAGE} where neither \`first\` nor \`last\` is given.` })(prototype, field, 2);
  Arg('after', () => String, { nullable: true, description: 'Only what follows this cursor.' })(prototype, field, 3);
  Arg('last', () => Int, { nullable: true, description: `How many from the end: ${page}. Not together with \`first\`.` })(prototype, field, 4);
  Arg('before', () => String, { nullable: true, description: 'Only what precedes this cursor.' })(prototype, field, 5);
}

const defaultOrder = (type: TypeDeclaration): string =>
  type.order.length
    ? `Without it ${type.order.map(term => `\`${term.field}\` ${term.direction === 'ASC' ? 'ascending' : 'descending'}`).join(', then ')}.`
    : 'Without it the order in which the records came to the hub.';
