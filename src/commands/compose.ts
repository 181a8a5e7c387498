import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeSchema } from '../graph/federation/compose.js';
import { buildGraph } from '../graph/schema.js';
import { MODULES } from '../modules.js';

const FOLDER = new URL('../../schema/', import.meta.url);

/** Writes `schema/`, or with `check` only says which files are stale and fails. */
export async function compose({ check = false }: { check?: boolean }): Promise<void> {
  const stale: string[] = [];
  for (const [name, content] of composeSchema(buildGraph(MODULES))) {
    const file = fileURLToPath(new URL(name, FOLDER));
    if ((await readFile(file, 'utf8').catch(() => null)) === content) continue;
    stale.push(`schema/${name}`);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  if (!stale.length) process.stdout.write('schema/ is up to date.\n');
  else if (!check) process.stdout.write(`Written: ${stale.join(', ')}.\n`);
  else {
    process.stderr.write(`Stale: ${stale.join(', ')}; run \`npm run schema\` and commit what it writes.\n`);
    process.exitCode = 1;
  }
}
