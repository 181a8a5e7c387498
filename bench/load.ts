import { Client } from 'undici';
import type { LoadRequest, LoadResult } from './measure.js';

/** The load client: a process of its own, so that what it costs is not counted as the server's. */
process.on('message', (request: LoadRequest) => {
  void run(request).then(
    result => process.send!(result),
    (error: Error) => process.send!({ fault: error.message }),
  );
});

async function run({ url, requests, connections, seconds }: LoadRequest): Promise<LoadResult> {
  const clients = Array.from({ length: connections }, () => new Client(url, { pipelining: 1 }));
  const latencies: number[] = [];
  let next = 0;
  const cpu = process.cpuUsage();
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    clients.map(async client => {
      while (performance.now() < end) {
        const { method, path, body, length } = requests[next++ % requests.length]!;
        const sent = performance.now();
        const response = await client.request({ method, path, ...(body && { body, headers: { 'content-type': 'application/json' } }) });
        const answer = await response.body.arrayBuffer();
        latencies.push(performance.now() - sent);
        if (response.statusCode !== 200) throw new Error(`${method} ${path} answered ${response.statusCode}: ${new TextDecoder().decode(answer).slice(0, 300)}`);
        if (answer.byteLength !== length) throw new Error(`${method} ${path} answered ${answer.byteLength} bytes, but ${length} when its answer was compared.`);
      }
    }),
  );
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  await Promise.all(clients.map(client => client.close()));
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor((latencies.length - 1) * share)]!;
  return { requests: latencies.length, ms, p50: at(0.5), p99: at(0.99), clientCpuMs: (user + system) / 1000 };
}
