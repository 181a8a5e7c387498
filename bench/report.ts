import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { Sample } from './measure.js';
import { SHAPES, type ShapeName } from './shapes.js';

/** All that was measured on one database. */
export interface Measurements {
  trainees: number;
  postgres: string;
  rounds: number;
  seconds: number;
  connections: number;
  samples: Partial<Record<ShapeName, Record<string, Sample[]>>>;
}

const README = new URL('README.md', import.meta.url);
const BEGIN = '<!-- what follows is written by `npm run reads -- --write` -->';

/** The contestant that the others are held against. */
const YARDSTICK = 'hand-written SQL';

export function printTable(tables: readonly Measurements[]): string {
  return `\n${tables.map(tableOf).join('\n')}\n${footnote(tables)}\n`;
}

/** Replaces what stands after the marker in the README. */
export async function writeTable(tables: readonly Measurements[]): Promise<void> {
  const [kept] = (await readFile(README, 'utf8')).split(BEGIN);
  await writeFile(README, `${kept}${BEGIN}\n\n${heading(tables)}\n${printTable(tables)}`);
}

function heading([table]: readonly Measurements[]): string {
  const { postgres, rounds, seconds, connections } = table!;
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${cpus().length} cores, Node ${process.versions.node}, PostgreSQL ${postgres}, ${connections} connections, medians of ${rounds} rounds of ${seconds} s.`;
}

function tableOf({ trainees, samples }: Measurements): string {
  const lines = [
    `### ${trainees.toLocaleString('en')} trainees`,
    '',
    '| | requests/s | × | server CPU, ms | × | server + PostgreSQL, ms | × | p50, ms | p99, ms |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
  ];
  for (const [shape, contestants] of Object.entries(samples) as [ShapeName, Record<string, Sample[]>][]) {
    lines.push(`| **${SHAPES[shape].title}** | | | | | | | | |`);
    const yardstick = medians(contestants[YARDSTICK]!);
    for (const [name, rounds] of Object.entries(contestants)) lines.push(row(name, medians(rounds), yardstick));
  }
  return `${lines.join('\n')}\n`;
}

function row(name: string, of: Medians, yardstick: Medians): string {
  const cells = [
    name,
    Math.round(of.perSecond).toLocaleString('en'),
    ratio(of.perSecond, yardstick.perSecond),
    of.serverCpu.toFixed(3),
    ratio(of.serverCpu, yardstick.serverCpu),
    of.allCpu?.toFixed(3) ?? '',
    of.allCpu === null ? '' : ratio(of.allCpu, yardstick.allCpu!),
    of.p50.toFixed(2),
    of.p99.toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

const ratio = (value: number, yardstick: number): string => (value / yardstick).toFixed(2);

/** What the contestants did, in requests for each second of server CPU, and what may have disturbed the run. */
function footnote(tables: readonly Measurements[]): string {
  const lines = tables.flatMap(({ trainees, samples }) =>
    Object.entries(samples).map(([shape, contestants]) => {
      const perCpuSecond = Object.entries(contestants).map(([name, rounds]) => `${name} ${Math.round(1000 / medians(rounds).serverCpu).toLocaleString('en')}`);
      return `- ${shape}, ${trainees.toLocaleString('en')} trainees: ${perCpuSecond.join(', ')}`;
    }),
  );
  const all = tables.flatMap(({ samples }) => Object.values(samples).flatMap(contestants => Object.values(contestants)));
  const spread = Math.max(...all.map(rounds => Math.max(...rounds.map(one => one.serverCpu)) / Math.min(...rounds.map(one => one.serverCpu))));
  const client = Math.max(...all.flat().map(one => one.clientLoad));
  return [
    'Requests for each second of server CPU:',
    '',
    ...lines,
    '',
    `Between the rounds of one cell, server CPU for a request differed by up to ${Math.round((spread - 1) * 100)} %. The load client used up to ${Math.round(client * 100)} % of one core.`,
    '',
  ].join('\n');
}

interface Medians {
  perSecond: number;
  serverCpu: number;
  allCpu: number | null;
  p50: number;
  p99: number;
}

function medians(rounds: readonly Sample[]): Medians {
  const of = (value: (sample: Sample) => number) => median(rounds.map(value));
  return {
    perSecond: of(one => one.perSecond),
    serverCpu: of(one => one.serverCpu),
    allCpu: rounds.some(one => one.databaseCpu === null) ? null : of(one => one.serverCpu + one.databaseCpu!),
    p50: of(one => one.p50),
    p99: of(one => one.p99),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
