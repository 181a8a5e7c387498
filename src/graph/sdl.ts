import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The graph as clients see it, in the order in which `schema/api.graphql` has it. */
export const publicSdl = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
