import {
  GraphQLError,
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  printSchema,
} from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import type { OperationContext } from '../../src/server/pipeline/context.js';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.js';

export const PAGE = { default: 20, max: 100 };

type Field = GraphQLFieldConfig<unknown, OperationContext>;

const Craft = new GraphQLObjectType({ name: 'Craft', fields: { slug: { type: GraphQLString } } });

const Person: GraphQLObjectType = new GraphQLObjectType<unknown, OperationContext>({
  name: 'Person',
  fields: {
    name: { type: GraphQLString, resolve: () => 'Narges' },
    birthDate: {
      type: GraphQLString,
      resolve: (_person, _arguments, { hidden }) => {
        hidden.push({ coordinate: 'Person.birthDate', reason: 'PERSONAL' });
        return null;
      },
    },
  },
});

const Village: GraphQLObjectType = new GraphQLObjectType({
  name: 'Village',
  fields: () => ({
    name: { type: GraphQLString },
    crafts: connection(Craft, () => [{ slug: 'glass' }]),
    twin: { type: Village, resolve: village => village as unknown },
    people: { type: new GraphQLList(Person), resolve: () => [{}, {}] },
    satellite: { type: GraphQLString, extensions: { girih: { cost: 40 } }, resolve: () => 'a picture' },
  }),
});

function connection(type: GraphQLObjectType, read: () => unknown[]): Field {
  const known = connections.get(type.name);
  const connectionType =
    known ??
    new GraphQLObjectType({
      name: `${type.name}Connection`,
      fields: { nodes: { type: new GraphQLNonNull(new GraphQLList(type)) }, totalCount: { type: GraphQLInt } },
    });
  connections.set(type.name, connectionType);
  return {
    type: connectionType,
    args: { first: { type: GraphQLInt }, last: { type: GraphQLInt } },
    extensions: { girih: { page: PAGE } },
    resolve: () => ({ nodes: read(), totalCount: read().length }),
  };
}
const connections = new Map<string, GraphQLObjectType>();

const fails = (error: unknown) => () => {
  throw error;
};
const tooYoung = new ArgumentValidationError([
  {
    property: 'input',
    children: [{ property: 'age', value: 3, constraints: { min: 'age must not be less than 15' } }],
  },
] as never);

const Oddity = new GraphQLUnionType({
  name: 'Oddity',
  types: [Craft, Village],
  resolveType: () => {
    throw new Error('neither craft nor village');
  },
});

export const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, OperationContext>({
    name: 'Query',
    fields: {
      hello: { type: GraphQLString, args: { name: { type: GraphQLString } }, resolve: (_root, { name }) => `سلام ${name ?? ''}`.trim() },
      village: { type: Village, resolve: () => ({ name: 'لالجین' }) },
      villages: connection(Village, () => [{ name: 'لالجین' }, { name: 'میبد' }]),
      nodes: {
        type: new GraphQLList(Village),
        args: { ids: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))) } },
        resolve: () => [],
      },
      slow: {
        type: GraphQLString,
        args: { ms: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: (_root, { ms }) => new Promise(resolve => setTimeout(resolve, ms, 'done')),
      },
      fault: { type: GraphQLString, resolve: fails(new TypeError('relation "training.trainee" does not exist')) },
      coded: { type: GraphQLString, resolve: fails(new GraphQLError('no disk', { extensions: { code: 'DISK_FULL' } })) },
      forbidden: { type: GraphQLString, resolve: fails(new GraphQLError('Only judges see marks.', { extensions: { code: 'FORBIDDEN' } })) },
      invalid: { type: GraphQLString, resolve: fails(tooYoung) },
      oddity: { type: Oddity, resolve: async () => ({}) },
      needed: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    },
  }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: { enrol: { type: GraphQLString, resolve: () => 'enrolled' } } }),
  subscription: new GraphQLObjectType({ name: 'Subscription', fields: { standings: { type: GraphQLString } } }),
});

export const sdl = printSchema(schema);
export const examples = [{ name: 'Hello', query: '{ hello }' }];

export function startSmallHub(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  return startServer({
    schema,
    createContext: ({ requestId }) => ({ requestId, hidden: [] }),
    port: 0,
    ready: async () => ({ ok: true }),
    examples,
    sdl,
    log: 'silent',
    ...options,
  });
}

export interface GraphqlBody {
  data?: unknown;
  errors?: Array<{ message: string; path?: unknown; extensions: Record<string, unknown> }>;
  extensions?: Record<string, unknown>;
}

/** Asks as a client that knows GraphQL over HTTP. */
export async function ask(
  { url }: { url: string },
  query: string,
  variables?: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: GraphqlBody }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as GraphqlBody };
}
