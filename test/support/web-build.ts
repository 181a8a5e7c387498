import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEB = join(ROOT, 'web');
const BUILT = join(WEB, 'dist', 'graphiql', 'index.html.br');
const LOCK = join(ROOT, 'node_modules', '.girih-web-build');
/** A build takes seconds, so a lock this old was left behind by one that was killed. */
const ABANDONED_AFTER_MS = 120_000;

/** Builds the pages when they are missing or older than their sources. Test files that start together build once. */
export async function buildWeb(): Promise<void> {
  while (!fresh()) {
    try {
      mkdirSync(LOCK);
    } catch {
      const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > ABANDONED_AFTER_MS) rmSync(LOCK, { recursive: true, force: true });
      await setTimeout(200);
      continue;
    }
    try {
      const { status, stdout, stderr } = spawnSync('npx', ['vite', 'build', '--config', 'web/vite.config.ts'], {
        cwd: ROOT,
        encoding: 'utf8',
        // Vitest says `test`, which would bring React's development build
        env: { ...process.env, NODE_ENV: 'production' },
      });
      if (status !== 0) throw new Error(`The pages could not be built.\n${stdout}${stderr}`);
    } finally {
      rmSync(LOCK, { recursive: true });
    }
  }
}

function fresh(): boolean {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return readdirSync(WEB, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.startsWith(join(WEB, 'dist')))
    .every(entry => statSync(join(entry.parentPath, entry.name)).mtimeMs < built);
}
