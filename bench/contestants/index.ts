import type { Contestant } from './contestant.js';
import { girih } from './girih.js';
import { postgraphile } from './postgraphile.js';
import { sql } from './sql.js';

export const CONTESTANTS: readonly Contestant[] = [sql, girih, postgraphile];
