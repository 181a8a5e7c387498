import { GraphQLError } from 'graphql';

/** The request makes no sense. The message names what came and what would have been accepted. */
export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
