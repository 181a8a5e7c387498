import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** What one operation may ask for. Everything here is judged before the first resolver runs. */
export interface Limits {
  /** Lexical tokens in the document. */
  tokens: number;
  /** Fields inside fields, leaves counted; introspection is free. */
  depth: number;
  /** Fields under another name, in the whole document. */
  aliases: number;
  /** Uses of `@…`, in the whole document. */
  directives: number;
  /** Fields directly under the query or mutation. */
  rootFields: number;
  /** Values in one list, whether written in the document or sent as a variable. */
  listItems: number;
  /** Points: one for each object that the answer may hold, unless the field declares its own cost. */
  cost: number;
  /** Bytes of an HTTP request's body. */
  bodyBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 4_000,
  depth: 20,
  aliases: 50,
  directives: 50,
  rootFields: 20,
  listItems: 200,
  cost: 25_000,
  bodyBytes: 256 * 1024,
};

/** A request over a limit: its error says what came, and `extensions.limit` repeats it for programs. */
export function overLimit(
  limit: keyof Limits | 'page',
  requested: number,
  accepted: number,
  message: string,
  nodes?: GraphQLErrorOptions['nodes'],
): GraphQLError {
  return new GraphQLError(message, {
    nodes,
    extensions: { code: 'BAD_USER_INPUT', limit: { name: limit, requested, accepted } },
  });
}

/** Numbers in sentences: `25,000`. */
export const count = (value: number): string => value.toLocaleString('en');
