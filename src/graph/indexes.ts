import type { EntityMetadata } from '@mikro-orm/core';
import { type OrderTerm, type TypeDeclaration, allTypes, declarationOf } from '../kernel/declare/declarations.js';

interface IndexedColumn {
  name: string;
  collation?: string;
}

/** Gives a table the indexes that its declared filters, orders and links need, each once, the longer standing in for the shorter. */
export function addIndexes(meta: EntityMetadata): void {
  const type = allTypes().find(one => one.target === meta.class);
  if (!type) return;
  const wanted = [...linkIndexes(type), ...orderIndexes(type), ...filterIndexes(type)];
  const kept: IndexedColumn[][] = uniques(meta, type);
  const given = kept.length;
  for (const columns of wanted.toSorted((a, b) => b.length - a.length)) {
    if (!kept.some(other => covers(other, columns))) kept.push(columns);
  }
  for (const columns of kept.slice(given)) meta.indexes.push({ name: indexName(type, columns), columns } as never);
  if (type.search.length) {
    const name = indexName(type, [{ name: 'search' }]);
    meta.indexes.push({ name, expression: `create index "${name}" on ${type.table} using gin (search_key gin_trgm_ops)` } as never);
  }
}

/** For each link that finds records of this type by one of its columns: that column, then the order of the list. */
function linkIndexes(type: TypeDeclaration): IndexedColumn[][] {
  return allTypes().flatMap(owner =>
    [...owner.links.values()].flatMap(link => {
      if (link.kind === 'through' && declarationOf(link.via()) === type) {
        return [[column(type, link.from), column(type, link.to)]];
      }
      if ((link.kind !== 'many' && link.kind !== 'has') || declarationOf(link.target()) !== type) return [];
      return [[column(type, link.by), ...ordered(type, link.order.length ? link.order : type.order)]];
    }),
  );
}

const orderIndexes = (type: TypeDeclaration): IndexedColumn[][] => [
  ...(type.plural ? [ordered(type, type.order)] : []),
  ...[...type.columns.values()].filter(one => one.order && one.field !== 'id').map(one => ordered(type, [{ field: one.field, direction: 'ASC' }])),
];

const filterIndexes = (type: TypeDeclaration): IndexedColumn[][] =>
  [...type.columns.values()].filter(one => one.filter && one.field !== 'id').map(one => [{ name: one.column }]);

const ordered = (type: TypeDeclaration, terms: readonly OrderTerm[]): IndexedColumn[] => {
  const columns = terms.map(term => column(type, term.field));
  return columns.some(one => one.name === 'id') ? columns : [...columns, { name: 'id' }];
};

function column(type: TypeDeclaration, field: string): IndexedColumn {
  const { column: name, collation } = type.columns.get(field)!;
  return collation ? { name, collation } : { name };
}

/** What primary keys and unique constraints already keep sorted. */
function uniques(meta: EntityMetadata, type: TypeDeclaration): IndexedColumn[][] {
  const named = (fields: readonly string[]): IndexedColumn[] => fields.map(field => ({ name: type.columns.get(field)?.column ?? field }));
  return [
    // the primary key of a record stands in a base class, which the ORM has not merged yet
    type.columns.has('id') ? [{ name: 'id' }] : named(meta.props.filter(prop => prop.primary).map(prop => prop.name)),
    ...meta.props.filter(prop => prop.unique === true).map(prop => named([prop.name])),
    ...meta.uniques.filter(unique => !unique.where).map(unique => named([unique.properties ?? []].flat() as string[])),
  ];
}

/** Whether an index on `have` serves whoever wants `want`. Rows tie at the end of a unique key no more, so an `id` after it adds nothing. */
const covers = (have: readonly IndexedColumn[], want: readonly IndexedColumn[]): boolean =>
  want.every((one, at) => (have[at] ? have[at].name === one.name && have[at].collation === one.collation : one.name === 'id' && at === have.length && at > 0));

function indexName(type: TypeDeclaration, columns: readonly IndexedColumn[]): string {
  const name = `${type.prefix}_${columns.map(one => one.name).join('_')}_index`;
  return name.length <= 60 ? name : `${name.slice(0, 52)}_${shortHash(name)}`;
}

const shortHash = (text: string): string => [...text].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) >>> 0, 7).toString(36).padStart(7, '0');
