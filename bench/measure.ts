import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PreparedRequest } from './contestants/contestant.js';
import { cpuOfTree } from './cpu.js';

export interface LoadRequest {
  url: string;
  requests: readonly PreparedRequest[];
  connections: number;
  seconds: number;
}

export interface LoadResult {
  requests: number;
  ms: number;
  p50: number;
  p99: number;
  clientCpuMs: number;
}

/** What one contestant did for one shape in one round. Times in milliseconds, CPU for each request. */
export interface Sample {
  perSecond: number;
  serverCpu: number;
  /** Null where PostgreSQL runs on another machine. */
  databaseCpu: number | null;
  p50: number;
  p99: number;
  /** Share of one core that the load client used: near 1 it is the client that was measured. */
  clientLoad: number;
}

/** A process of the bench that is told and answers by messages. */
export interface Child {
  pid: number;
  ask<Answer>(message: object): Promise<Answer>;
  stop(): Promise<void>;
}

/** From here tsx finds the settings that the hub's own code is compiled with. */
export const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

export function startChild(file: string, args: readonly string[] = []): Child {
  const child: ChildProcess = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    cwd: REPOSITORY,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const ended = once(child, 'exit');
  return {
    pid: child.pid!,
    async ask<Answer>(message: object) {
      child.send(message);
      const answer = await Promise.race([
        once(child, 'message').then(([received]) => received as Answer & { fault?: string }),
        ended.then(([code]) => ({ fault: `${file} ${args.join(' ')} ended with ${code}.` }) as Answer & { fault: string }),
      ]);
      if (answer.fault !== undefined) throw new Error(answer.fault);
      return answer;
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** Lets the load client loose on a server and watches what that costs. */
export async function measure(load: Child, server: Child, postmaster: number | null, request: LoadRequest): Promise<Sample> {
  const cpu = () => ({ server: cpuOfTree(server.pid), database: postmaster === null ? null : cpuOfTree(postmaster) });
  const before = cpu();
  const result = await load.ask<LoadResult>(request);
  const after = cpu();
  return {
    perSecond: (result.requests / result.ms) * 1000,
    serverCpu: (after.server - before.server) / result.requests,
    databaseCpu: before.database === null ? null : (after.database! - before.database) / result.requests,
    p50: result.p50,
    p99: result.p99,
    clientLoad: result.clientCpuMs / result.ms,
  };
}
