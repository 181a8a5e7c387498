import {
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLError,
  type GraphQLFieldConfig,
  GraphQLFloat,
  type GraphQLFormattedError,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  parse,
  validate,
} from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../src/server/pipeline/compile.js';
import type { OperationContext } from '../../src/server/pipeline/context.js';
import { OperationCost } from '../../src/server/pipeline/cost.js';
import { Executor } from '../../src/server/pipeline/executor.js';
import { tellFieldError, tellRequestError } from '../../src/server/pipeline/masking.js';
import { guardTypeResolution } from '../../src/server/pipeline/type-resolution.js';

/** What the resolvers here read of their source. */
interface Source {
  kind: string;
  slug: string;
  crafts: unknown[];
}
type Fields = Record<string, GraphQLFieldConfig<Source, unknown>>;

const Day = new GraphQLScalarType({
  name: 'Day',
  serialize: value => {
    if (!(value instanceof Date)) throw new TypeError(`${String(value)} is no day`);
    return value.toISOString().slice(0, 10);
  },
  parseValue: value => {
    const day = new Date(String(value));
    if (Number.isNaN(day.getTime())) throw new TypeError('A day is written 2026-03-21.');
    return day;
  },
});
const Amount = new GraphQLScalarType({ name: 'Amount', parseValue: value => new Map([['rials', value]]) });
const Level = new GraphQLEnumType({ name: 'Level', values: { NATIONAL: { value: 1 }, WORLD: { value: 2 }, NONE: { value: 0 } } });
const Where = new GraphQLInputObjectType({
  name: 'Where',
  fields: () => ({
    slug: { type: GraphQLString },
    level: { type: Level, defaultValue: 2 },
    levels: { type: new GraphQLList(new GraphQLNonNull(Level)) },
    since: { type: Day },
    limit: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 7 },
    grid: { type: new GraphQLList(new GraphQLList(GraphQLInt)) },
    also: { type: Where },
  }),
});
const By = new GraphQLInputObjectType({
  name: 'By',
  isOneOf: true,
  fields: { id: { type: GraphQLID }, slug: { type: GraphQLString } },
});

const later = <Value>(value: Value) => new Promise<Value>(resolve => setImmediate(resolve, value));
const fails = (error: unknown) => () => {
  throw error;
};
/** Arguments may come in any order of their names. */
const inOrder = (_key: string, value: unknown): unknown => {
  if (value instanceof Map) return { map: [...value] as unknown[] };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)));
};
const echo: GraphQLFieldConfig<Source, unknown> = {
  type: GraphQLString,
  args: {
    text: { type: GraphQLString },
    greeting: { type: GraphQLString, defaultValue: 'سلام' },
    id: { type: GraphQLID },
    number: { type: GraphQLInt },
    ratio: { type: GraphQLFloat },
    flag: { type: GraphQLBoolean },
    level: { type: Level },
    day: { type: Day },
    amount: { type: Amount },
    where: { type: Where },
    by: { type: By },
    ids: { type: new GraphQLList(new GraphQLNonNull(GraphQLID)) },
  },
  resolve: (_source, args) => JSON.stringify(args, inOrder),
};

const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { name: { type: GraphQLString } },
  resolveType: (value: { kind: string }) => {
    if (value.kind === 'Storm') throw new Error('no type for a storm');
    return value.kind;
  },
});
const Craft: GraphQLObjectType = new GraphQLObjectType({
  name: 'Craft',
  interfaces: [Named],
  fields: (): Fields => ({
    name: { type: GraphQLString },
    slug: { type: new GraphQLNonNull(GraphQLString), resolve: craft => later(craft.slug) },
    since: { type: Day },
    parent: { type: Craft, resolve: () => later({ kind: 'Craft', name: 'Pottery', slug: 'pottery' }) },
  }),
});
const Village: GraphQLObjectType = new GraphQLObjectType({
  name: 'Village',
  interfaces: [Named],
  fields: (): Fields => ({
    name: { type: GraphQLString },
    level: { type: Level },
    population: { type: new GraphQLNonNull(GraphQLInt) },
    crafts: { type: new GraphQLList(new GraphQLNonNull(Craft)) },
    things: { type: new GraphQLList(Named), resolve: village => later(village.crafts) },
    twin: { type: new GraphQLNonNull(Village), resolve: () => later(null) },
    fault: { type: GraphQLString, resolve: fails(new Error('no such table')) },
    lateFault: { type: new GraphQLNonNull(GraphQLString), resolve: async () => fails(new Error('too late'))() },
    same: { type: Village, resolve: village => later(village) },
    kin: { type: Named, resolve: village => village as unknown },
    echo,
  }),
});
const Thing = new GraphQLUnionType({ name: 'Thing', types: [Craft, Village], resolveType: (value: { kind: string }) => value.kind });
const ByTypename = new GraphQLUnionType({ name: 'ByTypename', types: [Craft, Village] });

const glass = { kind: 'Craft', __typename: 'Craft', name: 'Glass', slug: 'glass', since: new Date('2016-01-02') };
const tile = { kind: 'Craft', __typename: 'Craft', name: null, slug: 'tile' };
const lalejin = { kind: 'Village', __typename: 'Village', name: 'لالجین', level: 2, population: 15_000, crafts: [glass, tile] };
const empty = { kind: 'Village', __typename: 'Village', name: 'Empty', level: 9, crafts: [null, glass] };

const Query = new GraphQLObjectType({
  name: 'Query',
  fields: (): Fields => ({
    echo,
    required: { type: GraphQLString, args: { text: { type: new GraphQLNonNull(GraphQLString) } }, resolve: (_source, { text }) => text },
    village: { type: Village, resolve: () => later(lalejin) },
    soon: { type: Village, resolve: () => lalejin },
    broken: { type: Village, resolve: () => later(empty) },
    none: { type: Village, resolve: () => null },
    villages: { type: new GraphQLList(Village), resolve: () => [lalejin, later(empty), null, later(lalejin)] },
    strict: { type: new GraphQLList(new GraphQLNonNull(Village)), resolve: () => [lalejin, later(null)] },
    refusing: { type: new GraphQLList(Village), resolve: () => [lalejin, Promise.reject(new Error('item fell'))] },
    noList: { type: new GraphQLList(GraphQLString), resolve: () => 'text' },
    grid: { type: new GraphQLList(new GraphQLList(GraphQLInt)), resolve: () => [[1, 2], null, [3]] },
    named: { type: new GraphQLList(Named), resolve: () => later([glass, lalejin, null]) },
    storm: { type: Named, resolve: () => later({ kind: 'Storm' }) },
    stormNow: { type: Named, resolve: () => ({ kind: 'Storm' }) },
    stranger: { type: Thing, resolve: () => later({ kind: 'Stranger' }) },
    things: { type: new GraphQLList(Thing), resolve: () => [lalejin, later(tile)] },
    byTypename: { type: new GraphQLList(ByTypename), resolve: () => [glass, lalejin, {}] },
    number: { type: GraphQLInt, resolve: () => 'many' },
    lateNumber: { type: GraphQLInt, resolve: () => later(3.5) },
    returned: { type: GraphQLString, resolve: () => new Error('returned, not thrown') },
    refused: { type: GraphQLString, resolve: fails(new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } })) },
    thrown: { type: GraphQLString, resolve: fails('only text') },
    thrownNothing: { type: GraphQLString, resolve: fails(undefined) },
    rejectedNothing: { type: GraphQLString, resolve: () => Promise.reject(undefined) },
    nan: { type: GraphQLFloat, resolve: () => Number.NaN },
    must: { type: new GraphQLNonNull(GraphQLString), resolve: () => later(null) },
  }),
});
const log: string[] = [];
const step: GraphQLFieldConfig<unknown, unknown, { name: string }> = {
  type: GraphQLString,
  args: { name: { type: GraphQLString } },
  resolve: async (_source, { name }) => {
    log.push(`${name} begins`);
    await later(undefined);
    log.push(`${name} ends`);
    if (name === 'bad') throw new Error('a step failed');
    return name;
  },
};
const Mutation = new GraphQLObjectType({ name: 'Mutation', fields: { step, quick: { ...step, resolve: () => 'quick' } } });

const schema = new GraphQLSchema({ query: Query, mutation: Mutation, types: [Craft, Village] });
guardTypeResolution(schema);

const place = ({ path, message }: GraphQLFormattedError) => JSON.stringify([path, message]);

/** As a client sees it, with errors in the order of their place: graphql-jit tells those that empty a parent last. */
function asSeen({ data, errors }: ExecutionResult) {
  const told = errors?.map(error =>
    data === undefined ? tellRequestError(error, 'BAD_USER_INPUT') : tellFieldError(error, 'a-request', () => {}),
  );
  const inPlace = told?.toSorted((a, b) => place(a).localeCompare(place(b)));
  return JSON.parse(JSON.stringify({ data, errors: inPlace })) as { data?: unknown; errors?: GraphQLFormattedError[] };
}

function prepared(source: string, operationName?: string) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document, operationName)!;
  return { document, operation, executor: new Executor(schema, document, operation, new OperationCost(schema, document, operation)) };
}

const executorFor = (source: string, operationName?: string) => prepared(source, operationName).executor;

const context = (): OperationContext => ({ requestId: 'a-request', hidden: [] });

async function bothAnswers(source: string, variables: Record<string, unknown> = {}) {
  const { document, operation, executor } = prepared(source);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const isDeclined = coerced !== undefined && !compileOperation(schema, document, operation, coerced);
  const isCompiled = executor.prepare() && !isDeclined;
  const [jit, js] = [await executor.run(variables, context()), await executor.interpret(variables, context())];
  return { isCompiled, jit: asSeen(jit), js: asSeen(js) };
}

const ALIKE: Record<string, string> = {
  'plain fields, sync and async': '{ village { name level population } soon { name crafts { name slug since } } none { name } }',
  'aliases': '{ a: village { n: name } b: village { n: level } __typename }',
  'lists of promises, nulls and lists': '{ villages { name } grid named { name } }',
  'an item that is rejected': '{ refusing { name } }',
  'a value that is no list': '{ noList }',
  'null that empties its parent': '{ village { twin { name } } soon { name } }',
  'null that empties a list': '{ strict { name } }',
  'null items that empty a list inside another': '{ villages { name crafts { name } } }',
  'null that empties all': '{ must village { name } }',
  'a missing number that empties its parent': '{ broken { name population } }',
  'an enum value that is none': '{ broken { level } }',
  'errors thrown, returned, rejected': '{ village { fault name } returned refused number lateNumber nan }',
  'fragments, named and inline': '{ village { ...V ... on Village { level } ... { population } } } fragment V on Village { name crafts { ...C } } fragment C on Craft { slug }',
  'a fragment used twice': '{ a: village { ...V } b: soon { ...V } } fragment V on Village { name level }',
  'fields that merge': '{ village { crafts { name } } village { crafts { slug } level } }',
  'interfaces and unions': '{ named { __typename name ... on Village { level crafts { slug } } ...C } things { __typename ... on Named { name } ...C } } fragment C on Craft { slug parent { name } }',
  'a type told by its typename': '{ byTypename { __typename ... on Craft { slug } } }',
  'abstract lists inside objects': '{ village { things { name ... on Craft { parent { slug } } } } }',
  'introspection': '{ __schema { queryType { name } } __type(name: "Craft") { kind fields { name type { name ofType { name } } } } village { __typename } }',
  'literal arguments': '{ echo(text: "a\\"b", id: 5, number: 3, ratio: 1, flag: true, level: WORLD, day: "2026-03-21", where: { slug: "x", also: { levels: [NATIONAL] } }, ids: ["a", 1]) }',
  'null literals': '{ echo(text: null, where: { slug: null }, greeting: null) }',
  'arguments on nested fields': '{ village { echo(text: "in") } }',
  'the default of an argument': '{ echo }',
  'constant conditions': '{ village @skip(if: true) { name } soon { name @include(if: false) level @include(if: true) } }',
};

const WITH_VARIABLES: Array<[what: string, source: string, ...variables: Array<Record<string, unknown>>]> = [
  ['conditions', 'query ($yes: Boolean!, $no: Boolean = false) { village @include(if: $yes) { name @skip(if: $no) level } soon @skip(if: $yes) @include(if: $no) { name } }', { yes: true }, { yes: false }, { yes: true, no: true }, { yes: false, no: true }],
  ['a condition that is null', 'query ($yes: Boolean = true) { village @include(if: $yes) { name } soon { name } }', {}, { yes: null }, { yes: false }],
  ['conditions on fragments', 'query ($yes: Boolean!) { village { ...V @include(if: $yes) ... @skip(if: $yes) { level } ... on Village @include(if: $yes) { population } } } fragment V on Village { name crafts { slug @skip(if: $yes) name } }', { yes: true }, { yes: false }],
  ['a condition at one of two uses', 'query ($yes: Boolean!) { a: village { ...V @include(if: $yes) level } b: village { ...V } } fragment V on Village { name }', { yes: true }, { yes: false }],
  ['one fragment spread twice in one place', 'query ($yes: Boolean!) { village { ...V @include(if: $yes) ...V } } fragment V on Village { name }', { yes: true }, { yes: false }],
  ['one fragment spread twice, inside conditions', 'query ($yes: Boolean!) { village { ... @include(if: $yes) { ...V } ... @skip(if: $yes) { ...V } } } fragment V on Village { name }', { yes: true }, { yes: false }],
  ['one field asked for twice', 'query ($yes: Boolean!) { village { name @include(if: $yes) name crafts @skip(if: $yes) { name } crafts { slug } } }', { yes: true }, { yes: false }],
  ['a condition on an object asked for twice', 'query ($yes: Boolean!) { village @include(if: $yes) { name } village { level } }', { yes: true }, { yes: false }],
  ['conditions under an interface', 'query ($yes: Boolean!) { named { name @include(if: $yes) ... on Craft @skip(if: $yes) { slug } } }', { yes: true }, { yes: false }],
  ['a fragment nested under conditions', 'query ($yes: Boolean!) { village { ... @include(if: $yes) { ...V } } soon { ... @skip(if: $yes) { ...V } } } fragment V on Village { crafts { ...C @skip(if: $yes) } name } fragment C on Craft { slug }', { yes: true }, { yes: false }],
  ['scalars', 'query ($text: String, $id: ID, $number: Int, $ratio: Float, $flag: Boolean) { echo(text: $text, id: $id, number: $number, ratio: $ratio, flag: $flag) }', {}, { text: 'x', id: 12, number: 3, ratio: 2, flag: false }, { text: null, id: null }, { text: '' }, { id: '1' }, { number: 0 }, { text: 5 }, { id: 1.5 }, { id: true }, { number: 2 ** 31 }, { number: '3' }, { number: 1.5 }, { ratio: '1' }, { flag: 'true' }, { number: 1, ratio: 'x', flag: 2 }, { unknown: 1 }],
  ['defaults of variables', 'query ($text: String = "out", $greeting: String = "hi", $number: Int! = 4, $level: Level = WORLD, $where: Where = { slug: "d" }) { echo(text: $text, greeting: $greeting, number: $number, level: $level, where: $where) }', {}, { greeting: null }, { text: null, level: null }, { number: null }, { where: {} }],
  ['an argument whose variable is left out', 'query ($greeting: String, $text: String) { echo(greeting: $greeting, text: $text) }', {}, { greeting: 'given' }, { greeting: null }],
  ['enums', 'query ($level: Level, $where: Where) { echo(level: $level, where: $where) }', { level: 'NATIONAL' }, { level: 'NONE' }, { level: 'MOON' }, { level: 1 }, { where: { level: 'NONE' } }, { where: { levels: 'WORLD' } }, { where: { levels: ['WORLD', 'MOON'] } }, { where: { levels: [null] } }],
  ['input objects', 'query ($where: Where) { echo(where: $where) }', { where: {} }, { where: null }, { where: { slug: 'a', also: { slug: 'b', also: {} } } }, { where: { limit: null } }, { where: { limit: 1 } }, { where: { nothing: 1 } }, { where: 'text' }, { where: [] }, { where: ['a'] }, { where: [{}] }, { where: { grid: [[1, null], [2]] } }, { where: { grid: [1, 2] } }, { where: { grid: 1 } }, { where: { grid: [[1], 2, null] } }, { where: { since: '2026-01-01' } }, { where: { since: 'soon' } }, { where: { also: null } }, { where: { also: [] } }],
  ['variables inside input objects', 'query ($slug: String, $also: Where, $limit: Int!, $levels: [Level!]) { echo(where: { slug: $slug, also: $also, limit: $limit, levels: $levels }) }', { limit: 2 }, { slug: 's', also: { slug: 't' }, limit: 3, levels: ['WORLD'] }, { slug: null, limit: 1, also: null, levels: null }],
  ['variables inside lists', 'query ($id: ID!, $other: ID = "o") { echo(ids: [$id, "b", $other]) }', { id: 'a' }, { id: 7 }],
  ['lists', 'query ($ids: [ID!]) { echo(ids: $ids) }', { ids: [] }, { ids: ['a', 1] }, { ids: 'one' }, { ids: [null] }, { ids: null }, { ids: {} }],
  ['our own scalars', 'query ($day: Day, $amount: Amount) { echo(day: $day, amount: $amount) }', { day: '2026-03-21' }, { day: 'soon' }, { day: null }, { amount: 5 }, {}],
  ['one of several keys', 'query ($by: By, $id: ID!) { a: echo(by: $by) b: echo(by: { id: $id }) }', { by: { id: 'x' }, id: 'i' }, { by: { id: 'x', slug: 'y' }, id: 'i' }, { by: {}, id: 'i' }, { by: { id: null }, id: 'i' }],
  ['a required argument with a nullable variable', 'query ($text: String = "set") { required(text: $text) }', {}, { text: 'x' }, { text: null }],
];

describe('compiled operations answer as graphql-js does', () => {
  it.each(Object.entries(ALIKE))('%s', async (_what, source) => {
    const { jit, js, isCompiled } = await bothAnswers(source);
    expect(isCompiled).toBe(true);
    expect(jit).toEqual(js);
  });

  it.each(WITH_VARIABLES.flatMap(([what, source, ...cases]) => cases.map(variables => ({ what, source, variables }))))(
    '$what: $variables',
    async ({ source, variables }) => {
      const { jit, js, isCompiled } = await bothAnswers(source, variables);
      expect(jit).toEqual(js);
      expect(isCompiled).toBe(true);
    },
  );

  it('tells every error that emptied a parent, where graphql-js tells the first', async () => {
    const { jit, js } = await bothAnswers('{ village { lateFault twin { name } name } }');
    expect(jit.data).toEqual(js.data);
    expect(js.errors).toHaveLength(1);
    expect(jit.errors).toEqual(expect.arrayContaining(js.errors!));
  });

  it('runs steps of a mutation one after another, past one that fails', async () => {
    const source = 'mutation { a: step(name: "a") b: step(name: "bad") q: quick c: step(name: "c") }';
    const { jit, js } = await bothAnswers(source);
    expect(jit).toEqual(js);
    const once = ['a begins', 'a ends', 'bad begins', 'bad ends', 'c begins', 'c ends'];
    expect(log).toEqual([...once, ...once]);
  });

  it.each(['{ storm { name } }', '{ stormNow { name } }', '{ stranger { __typename } }', '{ thrownNothing thrown rejectedNothing }'])(
    'answers with an error, rather than never, to %s',
    async source => {
      const { jit, js, isCompiled } = await bothAnswers(source);
      expect(isCompiled).toBe(true);
      expect(jit).toEqual(js);
    },
  );

  it('answers each operation of a document by its own name', async () => {
    const source = 'query A { village { ...V } } query B($yes: Boolean!) { soon { ...V @include(if: $yes) level } } fragment V on Village { name }';
    const [a, b] = [executorFor(source, 'A'), executorFor(source, 'B')];
    a.prepare();
    b.prepare();
    expect(await a.run({}, context())).toMatchObject({ data: { village: { name: 'لالجین' } } });
    expect(await b.run({ yes: false }, context())).toEqual({ data: { soon: { level: 'WORLD' } } });
    expect(await b.run({ yes: true }, context())).toEqual({ data: { soon: { name: 'لالجین', level: 'WORLD' } } });
  });
});

/** Selections under conditions, through fragments that use those after them. */
const condition = fc.constantFrom('', '', '', '@include(if: $a)', '@skip(if: $a)', '@include(if: $b)', '@skip(if: $b) @include(if: $a)');
const FRAGMENTS = 3;
const selections = (depth: number, from: number): fc.Arbitrary<string> =>
  fc.array(selection(depth, from), { minLength: 1, maxLength: 4 }).map(parts => parts.join(' '));
const selection = (depth: number, from: number): fc.Arbitrary<string> => {
  const leaf = fc.tuple(fc.constantFrom('name', 'level', 'l: level', '__typename'), condition).map(([name, when]) => `${name} ${when}`);
  if (depth === 0) return leaf;
  const inner = fc.tuple(condition, selections(depth - 1, from));
  const choices = [
    leaf,
    inner.map(([when, body]) => `same ${when} { ${body} }`),
    inner.map(([when, body]) => `... on Village ${when} { ${body} }`),
    inner.map(([when, body]) => `... ${when} { ${body} }`),
    inner.map(([when, body]) => `kin ${when} { ... on Village { ${body} } }`),
  ];
  const after = Array.from({ length: FRAGMENTS - from }, (_, n) => from + n);
  if (after.length > 0) choices.push(fc.tuple(fc.constantFrom(...after), condition).map(([n, when]) => `...F${n} ${when}`));
  return fc.oneof(...choices);
};
const documents = fc
  .tuple(selections(3, 0), ...Array.from({ length: FRAGMENTS }, (_, n) => selections(2, n + 1)))
  .map(([body, ...fragments]) => {
    const used = [`query ($a: Boolean!, $b: Boolean!) { soon { ${body} } none @include(if: $a) { name @skip(if: $b) } }`];
    fragments.forEach((fragment, n) => {
      if (used.some(text => text.includes(`...F${n} `))) used.push(`fragment F${n} on Village { ${fragment} }`);
    });
    return used.join('\n');
  });

it('any selection under any conditions is answered as graphql-js answers it', async () => {
  let compiled = 0;
  await fc.assert(
    fc.asyncProperty(documents, fc.boolean(), fc.boolean(), async (source, a, b) => {
      const { jit, js, isCompiled } = await bothAnswers(source, { a, b });
      expect(jit).toEqual(js);
      if (isCompiled) compiled++;
    }),
    { numRuns: 500 },
  );
  // the rest are too large to be worth it
  expect(compiled).toBeGreaterThan(300);
});

describe('what graphql-jit would answer otherwise is left to graphql-js', () => {
  it.each([
    ['a literal of our own scalar that JSON cannot hold', '{ echo(amount: 5) }'],
    ['more fields than are worth compiling', `{ village { ${crossing(1_100)} } soon { ${crossing(1_100)} } }`],
  ])('%s', (_what, source) => {
    expect(executorFor(source).prepare()).toBe(false);
  });

  it('a type that is told asynchronously', () => {
    const resolveType = Named.resolveType!;
    Named.resolveType = async () => 'Craft';
    expect(executorFor('{ named { name } }').prepare()).toBe(false);
    Named.resolveType = resolveType;
    expect(executorFor('{ named { name } }').prepare()).toBe(true);
  });

  it('an operation that comes once', async () => {
    const executor = executorFor('{ soon { name } }');
    let stack = '';
    const watched = { requestId: 'a-request', hidden: [] };
    const { soon } = Query.getFields();
    const resolve = soon!.resolve!;
    soon!.resolve = (...given) => {
      stack = new Error('where am I').stack ?? '';
      return resolve(...given) as unknown;
    };
    await executor.run({}, watched);
    expect(stack).toContain('graphql/execution/execute');
    soon!.resolve = resolve;
  });
});

function crossing(fields: number): string {
  return Array.from({ length: fields }, (_, n) => `f${n}: name`).join(' ');
}
