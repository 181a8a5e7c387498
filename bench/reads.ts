import { deepStrictEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants/index.js';
import type { Contestant, HttpRequest, Json, PreparedRequest } from './contestants/contestant.js';
import { type BenchDatabase, givenDatabase, query, seededDatabase, serverOf } from './database.js';
import { type Child, measure, startChild } from './measure.js';
import { type Measurements, printTable, writeTable } from './report.js';
import { SHAPES, type ShapeName } from './shapes.js';

const { values: options } = parseArgs({
  options: {
    trainees: { type: 'string', default: '10000,200000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '16' },
    database: { type: 'string' },
    data: { type: 'string', default: '.data' },
    shapes: { type: 'string', default: Object.keys(SHAPES).join() },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const connections = Number(options.connections);
const shapes = options.shapes.split(',') as ShapeName[];

interface Running {
  contestant: Contestant;
  server: Child;
  url: string;
  requests: Record<string, PreparedRequest[]>;
}

const tables: Measurements[] = [];
if (options.database) tables.push(await bench(await givenDatabase(options.database)));
else for (const trainees of options.trainees.split(',')) tables.push(await bench(await seededDatabase(options.data, Number(trainees))));
process.stdout.write(printTable(tables));
if (options.write) await writeTable(tables);

async function bench(database: BenchDatabase): Promise<Measurements> {
  process.stdout.write(`${database.trainees.toLocaleString('en')} trainees\n`);
  const load = startChild('load.ts');
  const running: Running[] = [];
  try {
    for (const contestant of CONTESTANTS) running.push(await start(contestant, database.url));
    for (const shape of shapes) await prepare(running, shape, database.url);
    return await runRounds(running, load, database);
  } finally {
    for (const { server } of running) await server.stop();
    await load.stop();
    await database.close();
  }
}

async function start(contestant: Contestant, databaseUrl: string): Promise<Running> {
  const server = startChild('serve.ts', [contestant.name]);
  const { url } = await server.ask<{ url: string }>({ databaseUrl });
  return { contestant, server, url, requests: {} };
}

/** Asks every contestant at every key of a shape, and fails where two answers differ. */
async function prepare(running: readonly Running[], shape: ShapeName, databaseUrl: string): Promise<void> {
  const keys = (await query<{ key: string }>(databaseUrl, SHAPES[shape].keys)).map(({ key }) => key);
  if (keys.length === 0) throw new Error(`The database holds nothing to ask \`${shape}\` of.`);
  let records = 0;
  for (const key of keys) {
    const answers: Json[] = [];
    for (const { contestant, url, requests } of running) {
      const request = await contestant.request(url, shape, key);
      const body = await fetchText(url, request);
      answers.push(contestant.read(shape, JSON.parse(body) as Json));
      (requests[shape] ??= []).push({ ...request, length: Buffer.byteLength(body) });
      deepStrictEqual(answers.at(-1), answers[0], `\`${shape}\` at ${key}: ${contestant.name} answers otherwise than ${running[0]!.contestant.name}.`);
    }
    records += countRecords(answers[0]!);
  }
  const bytes = running.map(({ contestant, requests }) => `${contestant.name} ${Math.round(mean(requests[shape]!.map(({ length }) => length)))}`);
  process.stdout.write(`  ${shape}: alike at ${keys.length} keys, ${(records / keys.length).toFixed(1)} records an answer; bytes: ${bytes.join(', ')}\n`);
}

function countRecords(answer: Json): number {
  if (answer === null || typeof answer !== 'object') return 0;
  const inside = Object.values(answer).reduce<number>((sum, part) => sum + countRecords(part), 0);
  return Array.isArray(answer) ? inside : inside + 1;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function fetchText(url: string, { method, path, body }: HttpRequest): Promise<string> {
  const response = await fetch(url + path, { method, ...(body && { body, headers: { 'content-type': 'application/json' } }) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}

/** Contestants take turns within a round, and each round begins with another, so that what disturbs the machine disturbs all. */
async function runRounds(running: readonly Running[], load: Child, database: BenchDatabase): Promise<Measurements> {
  const { postmaster, version } = await serverOf(database.url);
  const samples: Measurements['samples'] = {};
  for (let round = 0; round < rounds; round++) {
    for (const shape of shapes) {
      for (let turn = 0; turn < running.length; turn++) {
        const { contestant, server, url, requests } = running[(round + turn) % running.length]!;
        const request = { url, requests: requests[shape]!, connections };
        // not counted: the first round also warms up the compiler, later ones only wake the process
        await measure(load, server, postmaster, { ...request, seconds: round === 0 ? 2 : 0.3 });
        const sample = await measure(load, server, postmaster, { ...request, seconds: Number(options.seconds) });
        ((samples[shape] ??= {})[contestant.name] ??= []).push(sample);
        process.stdout.write(`  round ${round + 1} ${shape} ${contestant.name}: ${Math.round(sample.perSecond)}/s, ${sample.serverCpu.toFixed(3)} ms\n`);
      }
    }
  }
  return { trainees: database.trainees, postgres: version, rounds, seconds: Number(options.seconds), connections, samples };
}
