import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Field, Float, Int } from 'type-graphql';
import type { PropertyOptions } from '@mikro-orm/core';
import { Language } from '../language/language.enums.js';
import { Money } from '../money.js';
import { Currency, DateTime, Day as DayScalar, Decimal, JalaliDate, Url as UrlScalar } from '../scalars.js';
import { type ColumnDeclaration, type ColumnKind, type Policy, membersOf } from './declarations.js';
import { snakeCase } from './names.js';

export interface ColumnOptions {
  description: string;
  nullable?: boolean;
  /** Offer it in `where`. Costs an index. */
  filter?: boolean;
  /** Offer it in `orderBy`. Costs an index. */
  order?: boolean;
  unique?: boolean;
  /** Set on what says something about a person; the graph then answers null with the reason. */
  policy?: Policy;
  default?: string | number | boolean;
  /** Leave it out of the graph; only the database and the services know it. */
  hidden?: boolean;
  deprecationReason?: string;
}

export const PERSIAN = 'fa-x-icu';

type GraphType = () => object | [object];

/** Declares one column to the graph, the database and the readers at once. */
function column(prototype: object, field: string, kind: ColumnKind, graph: GraphType, orm: PropertyOptions<object>, options: ColumnOptions, more: Partial<ColumnDeclaration> = {}): void {
  const name = snakeCase(field);
  const nullable = options.nullable ?? false;
  const policy = options.policy ?? null;
  if (policy && (options.filter || options.order)) {
    throw new Error(`${prototype.constructor.name}.${field} is ${policy}: it cannot be filtered or sorted, the value would leak.`);
  }
  Property({ ...orm, fieldName: name, nullable, ...(options.unique && { unique: true }), ...(options.default !== undefined && { default: options.default }) })(prototype, field);
  remember(prototype, field, { kind, nullable, policy, filter: options.filter ?? false, order: options.order ?? false, description: options.description, column: name, ...more });
  if (options.hidden) return;
  Field(graph as never, {
    nullable: nullable || policy !== null,
    description: options.description,
    ...(options.deprecationReason && { deprecationReason: options.deprecationReason }),
  })(prototype, field);
}

function remember(prototype: object, field: string, given: Omit<ColumnDeclaration, 'field' | 'collation' | 'enum'> & Partial<ColumnDeclaration>): void {
  membersOf(prototype.constructor).columns.set(field, { field, collation: null, enum: null, ...given });
}

const decorator =
  (apply: (prototype: object, field: string) => void) =>
  (prototype: object, field: string): void =>
    apply(prototype, field);

/** Text in one language, or a code. */
export const Text = (options: ColumnOptions & { persian?: boolean }) =>
  decorator((prototype, field) =>
    column(prototype, field, 'text', () => String, { type: 'text' }, options, options.persian ? { collation: PERSIAN } : {}),
  );

/** A short list of words. Empty rather than null. */
export const Texts = (options: Omit<ColumnOptions, 'nullable' | 'order' | 'filter'>) =>
  decorator((prototype, field) =>
    column(prototype, field, 'texts', () => [String], { type: 'array', columnType: 'text[]', defaultRaw: "'{}'" }, options),
  );

/** A whole number below two thousand million. */
export const Whole = (options: ColumnOptions) =>
  decorator((prototype, field) => column(prototype, field, 'whole', () => Int, { type: 'integer' }, options));

/** A measured number kept with a fixed number of decimals and read as a `Float`: marks, shares, degrees. */
export const Real = (options: ColumnOptions & { precision: number; scale: number }) =>
  decorator((prototype, field) =>
    column(prototype, field, 'real', () => Float, { type: 'decimal', columnType: `numeric(${options.precision},${options.scale})` }, options),
  );

export const Flag = (options: ColumnOptions) =>
  decorator((prototype, field) => column(prototype, field, 'flag', () => Boolean, { type: 'boolean' }, options));

/** An address on the web. */
export const Url = (options: ColumnOptions) =>
  decorator((prototype, field) => column(prototype, field, 'url', () => UrlScalar, { type: 'text' }, options));

/** An instant in UTC; the field ends in `At`. */
export const Instant = (options: ColumnOptions & { onCreate?: boolean }) =>
  decorator((prototype, field) =>
    column(prototype, field, 'instant', () => DateTime, { type: 'datetime', columnType: 'timestamptz(3)', ...(options.onCreate && { defaultRaw: 'now()' }) }, options),
  );

/** A calendar day, with a sibling that gives it in the Solar Hijri calendar. The field ends in `On`. */
export const Day = (options: ColumnOptions) =>
  decorator((prototype, field) => {
    column(prototype, field, 'day', () => DayScalar, { type: 'date', columnType: 'date' }, options);
    if (options.hidden) return;
    const jalali = `${field}Jalali`;
    membersOf(prototype.constructor).computed.set(jalali, {
      field: jalali,
      policy: options.policy ?? null,
      sql: of => `kernel.jalali(${of(field)})`,
    });
    Field(() => JalaliDate, {
      nullable: (options.nullable ?? false) || options.policy !== undefined,
      description: `\`${field}\` in the Solar Hijri (Jalali) calendar.`,
    })(prototype, jalali);
  });

/** One value of a registered enum; the database refuses any other. */
export const Choice = <E extends Record<string, string>>(items: () => E, options: Omit<ColumnOptions, 'default'> & { default?: E[keyof E] }) =>
  decorator((prototype, field) => {
    const name = snakeCase(field);
    const nullable = options.nullable ?? false;
    Enum({ items: items as () => never, fieldName: name, nullable, ...(options.default !== undefined && { default: options.default as string }) })(prototype, field);
    const policy = options.policy ?? null;
    remember(prototype, field, { kind: 'choice', nullable, policy, filter: options.filter ?? false, order: options.order ?? false, description: options.description, column: name });
    Object.defineProperty(membersOf(prototype.constructor).columns.get(field), 'enum', { get: items, enumerable: true });
    if (options.hidden) return;
    Field(() => items() as object, { nullable: nullable || policy !== null, description: options.description })(prototype, field);
  });

/**
 * Declared on `nameFa`, makes the columns `name_fa` and `name_en` and the field `name(in:)`.
 * `required` says which of the two every record has; `name` is non-null only where that is both.
 */
export const Bilingual = (options: ColumnOptions & { required?: 'FA' | 'EN' | 'BOTH' }) =>
  decorator((prototype, fa) => {
    const field = fa.replace(/Fa$/, '');
    const en = `${field}En`;
    const required = options.required ?? 'FA';
    const shared = { filter: false, policy: options.policy ?? null, description: options.description };
    for (const [name, collation] of [[fa, PERSIAN], [en, 'en-x-icu']] as const) {
      const nullable = required !== 'BOTH' && !name.endsWith(required === 'FA' ? 'Fa' : 'En');
      Property({ type: 'text', fieldName: snakeCase(name), nullable })(prototype, name);
      remember(prototype, name, { ...shared, kind: 'text', nullable, order: options.order ?? false, column: snakeCase(name), collation });
    }
    membersOf(prototype.constructor).bilingual.set(field, { field, fa, en, policy: options.policy ?? null });
    if (options.hidden) return;
    const missing = { FA: ' Null where no English is recorded.', EN: ' Null where no Persian is recorded.', BOTH: '' }[required];
    Field(() => String, { nullable: required !== 'BOTH' || options.policy !== undefined, description: options.description + missing })(prototype, field);
    Arg('in', () => Language, { defaultValue: Language.FA, description: 'Language of the answer.' })(prototype, field, 0);
  });

/** An amount and its currency: columns `fee_amount` and `fee_currency`, field `fee`. Never summed across currencies. */
export const Price = (options: Pick<ColumnOptions, 'description' | 'nullable' | 'policy'>) =>
  decorator((prototype, field) => {
    const amount = `${field}Amount`;
    const currency = `${field}Currency`;
    const shared = { description: options.description, nullable: options.nullable ?? false, hidden: true, ...(options.policy && { policy: options.policy }) };
    column(prototype, amount, 'exact', () => Decimal, { type: 'decimal', columnType: 'numeric(24,2)' }, shared);
    column(prototype, currency, 'currency', () => Currency, { type: 'text' }, shared);
    membersOf(prototype.constructor).computed.set(field, {
      field,
      policy: options.policy ?? null,
      sql: of => `case when ${of(amount)} is not null then json_build_object('amount', ${of(amount)}::text, 'currency', ${of(currency)}) end`,
    });
    Field(() => Money, { nullable: (options.nullable ?? false) || options.policy !== undefined, description: options.description })(prototype, field);
  });

/** An exact decimal that is not money, given as text. */
export const Exact = (options: ColumnOptions & { precision: number; scale: number }) =>
  decorator((prototype, field) =>
    column(prototype, field, 'exact', () => Decimal, { type: 'decimal', columnType: `numeric(${options.precision},${options.scale})` }, options),
  );

interface ComputedOptions {
  description: string;
  nullable?: boolean;
  policy?: Policy;
  /** The SQL of the value, from the columns of the same row. */
  sql: (column: (field: string) => string) => string;
}

/** A value worked out in SQL from the row itself; never stored. */
export const Computed = (graph: GraphType, options: ComputedOptions) =>
  decorator((prototype, field) => {
    membersOf(prototype.constructor).computed.set(field, { field, policy: options.policy ?? null, sql: options.sql });
    Field(graph as never, { nullable: (options.nullable ?? false) || options.policy !== undefined, description: options.description })(prototype, field);
  });

/** The primary key: a TypeID such as `craft_01jt…`. The graph has it from {@link Node}. */
export const Identifier = () =>
  decorator((prototype, field) => {
    remember(prototype, field, { kind: 'id', nullable: false, policy: null, filter: true, order: true, description: 'Identifier.', column: 'id' });
  });
