import type { HttpRequest, Json } from './contestant.js';

interface Operation {
  query: string;
  variables: Record<string, string>;
}

export const post = (operation: Operation): HttpRequest => ({ method: 'POST', path: '/graphql', body: JSON.stringify(operation) });

/** The cursor of the one record that a list answers; the operation calls the list `list`. */
export async function cursorFrom(url: string, operation: Operation): Promise<string> {
  const { method, path, body } = post(operation);
  const response = await fetch(url + path, { method, body: body!, headers: { 'content-type': 'application/json' } });
  const answer = (await response.json()) as { data?: { list: { pageInfo: { endCursor: string | null } } } };
  const cursor = answer.data?.list.pageInfo.endCursor;
  if (!cursor) throw new Error(`${body} answered no cursor: ${JSON.stringify(answer)}`);
  return cursor;
}

/** What an operation's only root field answered, without what lists are wrapped in: `nodes`, `totalCount`, a joining row's `joined`. */
export function unwrapped(body: Json): Json {
  const { data, errors } = body as { data?: Record<string, Json>; errors?: Json };
  if (!data || errors) throw new Error(`An operation failed: ${JSON.stringify(errors)}`);
  return unwrap(Object.values(data)[0]!);
}

function unwrap(value: Json): Json {
  if (Array.isArray(value)) return value.map(unwrap);
  if (value === null || typeof value !== 'object') return value;
  const { nodes, totalCount, joined } = value;
  const inner = nodes ?? totalCount ?? joined;
  if (inner !== undefined) return unwrap(inner);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unwrap(part)]));
}
