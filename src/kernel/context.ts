import type { GraphQLResolveInfo } from 'graphql';
import type { HasDeclaration, ManyDeclaration, OneDeclaration, ThroughDeclaration, TypeDeclaration } from './declare/declarations.js';

/** A row as the readers give it: values under the names of the graph's fields, of the columns that were selected. */
export type Row = Record<string, unknown>;

/** One page, in the shape of a graph connection. */
export interface Connection {
  nodes: Row[];
  edges: { node: Row; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** The arguments of every connection. */
export interface PageArguments {
  where?: Readonly<Record<string, unknown>> | null;
  orderBy?: readonly Readonly<Record<string, 'ASC' | 'DESC' | null>>[] | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Reads what is declared. One lives for one operation and remembers what it has read. */
export interface Reader {
  byId(type: TypeDeclaration, id: string, info: GraphQLResolveInfo): Promise<Row | null>;
  byKey(type: TypeDeclaration, key: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo): Promise<Row | null>;
  one(link: OneDeclaration, key: string, info: GraphQLResolveInfo): Promise<Row | null>;
  has(link: HasDeclaration, parentId: string, info: GraphQLResolveInfo): Promise<Row | null>;
  many(link: ManyDeclaration | ThroughDeclaration, parentId: string, args: PageArguments, info: GraphQLResolveInfo): Promise<Connection>;
  list(type: TypeDeclaration, args: PageArguments, info: GraphQLResolveInfo): Promise<Connection>;
  /** Runs a handwritten statement on the same connections, unprepared; values are bound, never spliced. */
  rows(text: string, values: readonly unknown[]): Promise<Row[]>;
}

/** What every resolver gets. */
export interface HubContext {
  requestId: string;
  reader: Reader;
  now: () => Date;
  /** Fields of this operation that were answered null because they say something about a person. */
  hidden: { coordinate: string; reason: string }[];
}
