import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { CONTENT_SECURITY_POLICY } from '../../src/server/content-security-policy.js';

const DIST = fileURLToPath(new URL('../../web/dist/', import.meta.url));
const PAGES: Record<string, string> = { '/': 'landing/index.html', '/graphiql': 'graphiql/index.html' };
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

export interface Web {
  url: string;
  close(): Promise<void>;
}

/** Serves the built pages as the hub does, with a graph of two places. `countless` answers nothing that the pages count. */
export async function startWeb({ countless = false } = {}): Promise<Web> {
  const graphql = createHandler({ schema: SCHEMA, rootValue: countless ? {} : ROOT });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://hub');
    if (pathname === '/graphql') return void graphql(request, response);
    if (pathname === '/examples.json') return void response.setHeader('content-type', 'application/json').end(JSON.stringify(EXAMPLES));

    const file = join(DIST, normalize(PAGES[pathname] ?? pathname));
    if (!(await stat(file).catch(() => undefined))?.isFile()) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
    return void createReadStream(file).pipe(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

const SCHEMA = buildSchema(/* GraphQL */ `
  "Where every question begins."
  type Query {
    "Towns and villages known for a craft, by name."
    craftPlaces(first: Int): CraftPlaceConnection!
    "Kinds of handicraft."
    crafts: Count
    "The 31 provinces."
    provinces: Count
    "People in training."
    trainees: Count
  }
  "Which of a thing's two names."
  enum Language {
    "The Persian name, as in «لالجین»."
    FA
    "The English name."
    EN
  }
  "A town or village known for a craft. نام فارسی هر جا همان است که مردم آنجا می‌گویند."
  type CraftPlace {
    "Short name for addresses, for example lalejin."
    slug: String!
    "Its name; «کلپورگان» is Kalpuregan."
    name(in: Language = FA): String!
    "What it is known for, in a sentence."
    note: String
  }
  "Places, and how many there are."
  type CraftPlaceConnection {
    nodes: [CraftPlace!]!
    totalCount: Int
  }
  "How many there are."
  type Count {
    totalCount: Int
  }
  "What changes the graph."
  type Mutation {
    "Gives a place another note."
    describePlace(slug: String!, note: String!): CraftPlace
  }
`);

const place = (slug: string, fa: string, en: string, note: string) => ({
  slug,
  note,
  name: ({ in: language }: { in: 'FA' | 'EN' }) => (language === 'FA' ? fa : en),
});
const PLACES = [
  place('lalejin', 'لالجین', 'Lalejin', 'سفالگری (pottery) در شهر جهانی لالجین، ثبت‌شده در سال ۲۰۱۶ (WCC).'),
  place('kalpuregan', 'کلپورگان', 'Kalpuregan', 'Women shape the clay by hand; بی چرخ و با نقش‌های هزاران‌ساله: ۱۵ نقش، از «ا» تا «ه».'),
];
const ROOT = {
  crafts: { totalCount: 108 },
  provinces: { totalCount: 31 },
  trainees: { totalCount: 5000 },
  craftPlaces: ({ first }: { first?: number }) => ({ nodes: PLACES.slice(0, first ?? PLACES.length), totalCount: 50 }),
};

export const EXAMPLES = [
  {
    name: 'PlacesByName',
    audience: 'frontend',
    description: 'The first craft towns and villages, with both names and a note.',
    query: `# The first craft towns and villages, «سفال» among them
query PlacesByName($first: Int = 5) {
  craftPlaces(first: $first) {
    totalCount
    nodes {
      name(in: FA)
      english: name(in: EN)
      note
    }
  }
}
`,
    variables: { first: 2 },
  },
  {
    name: 'HowMany',
    audience: 'scoreboard',
    description: 'How many crafts and provinces a board may have to show.',
    query: 'query HowMany {\n  crafts { totalCount }\n  provinces { totalCount }\n}\n',
  },
  {
    name: 'TraineesInAll',
    audience: 'researcher',
    description: 'The size of the population that every other figure is a part of.',
    query: 'query TraineesInAll {\n  trainees { totalCount }\n}\n',
  },
];
