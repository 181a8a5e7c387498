import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Connection, PageArguments, Reader, Row } from '../../kernel/context.js';
import { type HasDeclaration, type LinkDeclaration, type ManyDeclaration, type OneDeclaration, type ThroughDeclaration, type TypeDeclaration, declarationOf } from '../../kernel/declare/declarations.js';
import type { Cells, RecordPlan } from './record-plan.js';
import { type ConnectionSelection, connectionSelection, recordPlan } from './selection.js';
import { readByIds, readConnections, readFirsts, readByKey, readRootConnection } from './statements.js';

/** Runs one statement and answers its rows. */
export interface RunStatement {
  /** As bare cells, for the reader's own statements. */
  cells(text: string, values: readonly unknown[]): Promise<Cells[]>;
  /** Under the names of the columns, and not prepared: one that hardly comes twice would leave its plan on each connection. */
  rows(text: string, values: readonly unknown[]): Promise<Row[]>;
}

/**
 * Reads records for one operation: one SQL statement for each list of a query, whatever the number of parents; what to-one
 * links lead to comes along.
 * It lives as long as the operation and must not outlive it, since it remembers what it has read.
 */
export class BatchedReader implements Reader {
  /** By place in the document, for which the executor hands every resolver the same list of nodes, then by what is read there. */
  private readonly loaders = new Map<readonly FieldNode[], Map<object, DataLoader<string, unknown>>>();

  constructor(private readonly run: RunStatement) {}

  /** The record with this id, or null. */
  byId(type: TypeDeclaration, id: string, info: GraphQLResolveInfo): Promise<Row | null> {
    return this.load(type, info, id, () => {
      const plan = selected(recordPlans, type, info, recordPlan);
      return ids => readByIds(this.run, plan, ids);
    });
  }

  /** The record that a natural key names, or null. */
  byKey(type: TypeDeclaration, key: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo): Promise<Row | null> {
    return readByKey(this.run, selected(recordPlans, type, info, recordPlan), key);
  }

  one(link: OneDeclaration, key: string, info: GraphQLResolveInfo): Promise<Row | null> {
    return this.byId(declarationOf(link.target()), key, info);
  }

  has(link: HasDeclaration, parentId: string, info: GraphQLResolveInfo): Promise<Row | null> {
    return this.load(link, info, parentId, () => {
      const plan = selected(recordPlans, declarationOf(link.target()), info, recordPlan);
      return ids => readFirsts(this.run, link, plan, ids);
    });
  }

  many(link: ManyDeclaration | ThroughDeclaration, parentId: string, args: PageArguments, info: GraphQLResolveInfo): Promise<Connection> {
    return this.load(link, info, parentId, () => {
      const selection = selected(connectionSelections, declarationOf(link.target()), info, connectionSelection);
      return ids => readConnections(this.run, link, selection, args, ids);
    });
  }

  list(type: TypeDeclaration, args: PageArguments, info: GraphQLResolveInfo): Promise<Connection> {
    return readRootConnection(this.run, selected(connectionSelections, type, info, connectionSelection), args);
  }

  rows(text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.run.rows(text, values);
  }

  /** Loads through the loader of this place in the document; `batch` is made when the place is met first. */
  private load<Value>(what: TypeDeclaration | LinkDeclaration, info: GraphQLResolveInfo, key: string, batch: () => (keys: readonly string[]) => Promise<Value[]>): Promise<Value> {
    let here = this.loaders.get(info.fieldNodes);
    if (!here) this.loaders.set(info.fieldNodes, (here = new Map()));
    let loader = here.get(what) as DataLoader<string, Value> | undefined;
    if (!loader) here.set(what, (loader = new DataLoader<string, Value>(batch())));
    return loader.load(key);
  }
}

/** Parsed documents are kept by the server, so what was found out about a place in one is worth keeping with it. */
type Memo<Value> = WeakMap<FieldNode, Map<TypeDeclaration, Value>>;
const recordPlans: Memo<RecordPlan> = new WeakMap();
const connectionSelections: Memo<ConnectionSelection> = new WeakMap();

function selected<Value>(memo: Memo<Value>, type: TypeDeclaration, info: GraphQLResolveInfo, find: (type: TypeDeclaration, info: GraphQLResolveInfo) => Value): Value {
  // merged selections depend on which nodes came together, so only single ones are kept
  const [node, another] = info.fieldNodes;
  if (another) return find(type, info);
  let known = memo.get(node!);
  if (!known) memo.set(node!, (known = new Map()));
  let value = known.get(type);
  if (value === undefined) known.set(type, (value = find(type, info)));
  return value;
}
