import { readFile } from 'node:fs/promises';
import { isNonNullType, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSchema, publicApi } from '../../src/graph/federation/compose.js';
import { ownerOf } from '../../src/graph/ownership.js';
import { buildGraph } from '../../src/graph/schema.js';
import { allTypes, declarationOf } from '../../src/kernel/declare/declarations.js';
import { MODULE_NAMES } from '../../src/kernel/module.js';
import { MODULES } from '../../src/modules.js';

const schema = buildGraph(MODULES);
const committed = (name: string): Promise<string> => readFile(new URL(`../../schema/${name}`, import.meta.url), 'utf8');

describe('schema/', () => {
  it('holds what the code declares; after an intended change run `npm run schema`', async () => {
    for (const [name, content] of composeSchema(schema)) expect(await committed(name), name).toBe(content);
  });

  it('has a supergraph whose public API is that of the one process, byte for byte', async () => {
    expect(publicApi(await committed('supergraph.graphql'))).toBe(await committed('api.graphql'));
  });

  it('has a subgraph for each module', async () => {
    for (const name of MODULE_NAMES) expect(await committed(`subgraphs/${name}.graphql`)).toContain('@key(fields: "id")');
  });
});

it('answers null, not an error, for a link to a part of the hub that is away', () => {
  const strict = allTypes().flatMap(type =>
    [...type.links.values()]
      .filter(link => !type.internal && declarationOf(link.target()).module !== type.module)
      .filter(link => isNonNullType((schema.getType(type.name) as GraphQLObjectType).getFields()[link.field]!.type))
      .map(link => `${type.name}.${link.field}`),
  );
  expect(strict).toEqual([]);
});

it('knows which module answers each root field', () => {
  const fields = Object.values(schema.getQueryType()!.getFields());
  expect(fields.filter(field => !ownerOf(field)).map(field => field.name)).toEqual([]);
});
