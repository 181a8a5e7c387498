import { channel } from 'node:diagnostics_channel';
import type pg from 'pg';
import type { Row } from '../../kernel/context.js';
import type { RunStatement } from './batched-reader.js';

/** Every statement of the readers is told here, for logs and for tests that count. */
export const statements = channel('girih:statement');

/** So many texts are prepared on each connection; rarer ones run unprepared. */
const MOST_PREPARED = 2_000;

/** Runs statements on the pool. Those of the readers are prepared under a name that stands for their text. */
export function statementRunner(pool: pg.Pool): RunStatement {
  const names = new Map<string, string>();
  return {
    async cells(text, values) {
      let name = names.get(text);
      if (name === undefined && names.size < MOST_PREPARED) names.set(text, (name = `girih_${names.size}`));
      if (statements.hasSubscribers) statements.publish({ text, values });
      const { rows } = await pool.query<unknown[]>({ text, values: values as unknown[], rowMode: 'array', ...(name !== undefined && { name }) });
      return rows;
    },
    async rows(text, values) {
      if (statements.hasSubscribers) statements.publish({ text, values });
      const { rows } = await pool.query<Row>({ text, values: values as unknown[] });
      return rows;
    },
  };
}
