import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type DocumentNode, type GraphQLSchema, buildASTSchema, parse, print } from 'graphql';
import { MODULE_NAMES } from '../../kernel/module.js';
import { publicSdl } from '../sdl.js';
import { projectSubgraphs } from './project.js';

/** All that `schema/` holds besides the examples: file name below it, and content. */
export type SchemaFiles = ReadonlyMap<string, string>;

/** Cuts the graph into subgraphs, composes them again, and refuses when that does not give the API of the one process. */
export function composeSchema(schema: GraphQLSchema): SchemaFiles {
  const subgraphs = projectSubgraphs(schema, MODULE_NAMES);
  const supergraph = compose(subgraphs);
  const api = publicSdl(schema);
  if (publicApi(supergraph) !== api) throw new Error('The API of the composed supergraph differs from that of the one process.');
  return new Map([
    ['api.graphql', api],
    ['supergraph.graphql', `${supergraph.trim()}\n`],
    ...[...subgraphs].map(([name, document]): [string, string] => [`subgraphs/${name}.graphql`, `${print(document)}\n`]),
  ]);
}

function compose(subgraphs: ReadonlyMap<string, DocumentNode>): string {
  const result = composeServices([...subgraphs].map(([name, typeDefs]) => ({ name, typeDefs, url: `http://127.0.0.1/${name}/graphql` })));
  if (result.supergraphSdl === undefined) {
    throw new Error(`The subgraphs do not compose:\n${result.errors!.map(error => `  ${error.message}`).join('\n')}`);
  }
  return result.supergraphSdl;
}

/** What a client of a router sees of the supergraph. */
export const publicApi = (supergraph: string): string => publicSdl(buildASTSchema(transformSupergraphToPublicSchema(parse(supergraph)), { assumeValidSDL: true }));
