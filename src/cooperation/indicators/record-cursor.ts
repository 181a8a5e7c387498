import { badInput } from '../../kernel/bad-input.js';
import { prefixOf } from '../../kernel/ids.js';

/** Records are listed by id, so the cursor of one is its id. */
export const recordCursor = (id: string): string => Buffer.from(JSON.stringify(['id', id])).toString('base64url');

export function recordOfCursor(cursor: string): string {
  try {
    const [order, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (order === 'id' && typeof id === 'string' && prefixOf(id)) return id;
  } catch {
    // told below
  }
  throw badInput(`\`after: "${cursor.slice(0, 80)}"\` is not a cursor of this list; give a \`cursor\` or \`endCursor\` of it.`);
}
