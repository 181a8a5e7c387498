import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface EmbeddedHub {
  /** The URL of its database, or the sentence it was refused with. */
  said: string;
  process: ChildProcess;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('./embedded-child.ts', import.meta.url));

/** Opens the built-in database in a process of its own, for what cannot be done to the process that tests. */
export async function startEmbeddedHub(dataFolder: string, options: SpawnOptions = {}): Promise<EmbeddedHub> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), PROGRAM, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  const ended = once(child, 'exit');
  const [said] = await Promise.race([
    once(createInterface(child.stdout!), 'line') as Promise<string[]>,
    ended.then(([code]) => [`It ended with ${code}.`]),
  ]);
  return {
    said: said!,
    process: child,
    async kill(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
