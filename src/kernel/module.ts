import type { RecordClass } from './declare/declarations.js';

export const MODULE_NAMES = ['heritage', 'training', 'qualifications', 'exhibitions', 'competitions', 'cooperation'] as const;

export type ModuleName = (typeof MODULE_NAMES)[number];

/** What a module brings to the graph. Its name is also that of its PostgreSQL schema and of its subgraph. */
export interface Module {
  name: ModuleName;
  /** Tables, in the order in which rows can be written without breaking a foreign key. */
  tables: readonly RecordClass[];
  /** Classes with fields for the types of other modules. */
  contributions: readonly RecordClass[];
  /** Handwritten type-graphql resolvers, for what cannot be declared. */
  resolvers: readonly NewableFunction[];
}
