import type { GraphQLError } from 'graphql';
import { count, overLimit } from './limits.js';

/** Lists sent as variables that are longer than accepted, at any depth. */
export function checkLists(variables: Readonly<Record<string, unknown>>, accepted: number): GraphQLError[] {
  const errors: GraphQLError[] = [];
  for (const name in variables) {
    const value = variables[name];
    if (value === null || typeof value !== 'object') continue;
    const longest = longestList(value);
    if (longest <= accepted) continue;
    const message = `\`$${name}\` holds a list of ${count(longest)} values; up to ${count(accepted)} are accepted.`;
    errors.push(overLimit('listItems', longest, accepted, message));
  }
  return errors;
}

/** Walks without recursion: the nesting of what strangers send has no bound but the body's size. */
function longestList(value: object): number {
  let longest = 0;
  const ahead: object[] = [value];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (Array.isArray(next)) longest = Math.max(longest, next.length);
    for (const inner of Object.values(next)) {
      if (inner !== null && typeof inner === 'object') ahead.push(inner);
    }
  }
  return longest;
}
