import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { Row } from '../../kernel/context.js';
import { type HasDeclaration, type LinkDeclaration, type OneDeclaration, type TypeDeclaration, declarationOf } from '../../kernel/declare/declarations.js';
import { linkedRows } from './conditions.js';
import { fieldsIn } from './fields-in.js';
import { keysetOf, orderBySql } from './keyset.js';
import { type Parameters, columnOf, outputOf } from './statement.js';

/** The most linked records that come along with one statement: PostgreSQL plans more joins slowly. Links past them are read on their own. */
const MOST_JOINS = 7;

type ToOne = OneDeclaration | HasDeclaration;

/** The cells of a row as PostgreSQL sends them, in the order of the select list. */
export type Cells = readonly unknown[];

/**
 * What a statement reads for the rows of one type, whatever `@skip` and `@include` turn out to be: the columns that the
 * operation needs, and joined to them the records that its to-one links lead to. The id is always first: links and cursors hang on it.
 */
export class RecordPlan {
  /** The select list; {@link read} takes the cells in its order. */
  readonly list: string;
  private readonly columns: readonly string[];
  private readonly linked: readonly { link: ToOne; plan: RecordPlan }[];
  private readonly width: number;

  constructor(
    readonly type: TypeDeclaration,
    nodes: readonly FieldNode[],
    info: GraphQLResolveInfo,
    private readonly alias = 't',
    joins = { made: 0 },
  ) {
    const columns = new Set(['id']);
    const links = new Map<ToOne, FieldNode[]>();
    for (const node of nodes) {
      for (const field of fieldsIn(node.selectionSet?.selections ?? [], info.fragments, [type.name, 'Node'])) {
        const link = type.links.get(field.name.value);
        if (link && isToOne(link)) links.set(link, [...(links.get(link) ?? []), field]);
        else for (const column of columnsBehind(type, field.name.value, info.schema)) columns.add(column);
      }
    }
    const linked: { link: ToOne; plan: RecordPlan }[] = [];
    for (const [link, fields] of links) {
      // a field that is written by hand may want the bare id
      if (joins.made < MOST_JOINS && !columns.has(link.field)) {
        linked.push({ link, plan: new RecordPlan(declarationOf(link.target()), fields, info, `t${++joins.made}`, joins) });
      } else if (link.kind === 'one') columns.add(link.field);
    }
    this.columns = [...columns];
    this.linked = linked;
    this.width = linked.reduce((sum, { plan }) => sum + plan.width, this.columns.length);
    this.list = [
      ...this.columns.map(field => outputOf(type, field, alias)),
      ...linked.map(({ link, plan }) => (needsNoJoin(link, plan) ? columnOf(type, link.field, alias) : plan.list)),
    ].join(', ');
  }

  /** Nothing is wanted but the id. */
  get isBare(): boolean {
    return this.width === 1;
  }

  get hasLinked(): boolean {
    return this.linked.length > 0;
  }

  /** The joins that bring the linked records along. Each finds one at most, so that the rows stay as many as they are. */
  joins(parameters: Parameters): string {
    return this.linked
      .map(({ link, plan }) => {
        if (needsNoJoin(link, plan)) return '';
        const join = link.kind === 'one' ? this.joinOne(link, plan) : this.joinFirst(link, plan, parameters);
        return ` left join ${join}${plan.joins(parameters)}`;
      })
      .join('');
  }

  private joinOne(link: OneDeclaration, { type, alias }: RecordPlan): string {
    return `${type.table} ${alias} on ${alias}.id = ${columnOf(this.type, link.field, this.alias)}`;
  }

  private joinFirst(link: HasDeclaration, { type, alias }: RecordPlan, parameters: Parameters): string {
    const rows = linkedRows(link, type, alias, `${this.alias}.id`, parameters);
    const order = orderBySql(keysetOf(type, null, link.order), alias, false);
    return `lateral (select ${alias}.* from ${rows} order by ${order} limit 1) ${alias} on true`;
  }

  /** The record whose cells begin here, with those linked to it under the names of the links; null where there is none. */
  read(cells: Cells, from = 0): Row | null {
    if (cells[from] === null) return null;
    const row: Row = {};
    let at = from;
    for (const column of this.columns) row[column] = cells[at++];
    for (const { link, plan } of this.linked) {
      row[link.field] = plan.read(cells, at);
      at += plan.width;
    }
    return row;
  }
}

const isToOne = (link: LinkDeclaration): link is ToOne => (link.kind === 'one' || link.kind === 'has') && !link.policy;

/** Only the id is asked for, and a foreign key vouches that the record is there. */
const needsNoJoin = (link: ToOne, plan: RecordPlan): boolean => link.kind === 'one' && !link.across && plan.isBare;

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
