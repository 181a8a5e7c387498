import type { EntityManager } from '@mikro-orm/postgresql';
import { Aspect } from '../../src/competitions/aspect.entity.js';
import { AspectBenchmark } from '../../src/competitions/aspect-benchmark.entity.js';
import { BoardEvent } from '../../src/competitions/board-event.entity.js';
import { Criterion } from '../../src/competitions/criterion.entity.js';
import { Entry } from '../../src/competitions/entry.entity.js';
import { Judge } from '../../src/competitions/judge.entity.js';
import { JudgingTeam } from '../../src/competitions/judging-team.entity.js';
import { Mark } from '../../src/competitions/mark.entity.js';
import { MarkingScheme } from '../../src/competitions/marking-scheme.entity.js';
import { MarkingSchemeState } from '../../src/competitions/marking-scheme.enums.js';
import { PartialMark } from '../../src/competitions/partial-mark.entity.js';
import { SchemeSection } from '../../src/competitions/scheme-section.entity.js';
import { SkillEvent } from '../../src/competitions/skill-event.entity.js';
import { SubCriterion } from '../../src/competitions/sub-criterion.entity.js';
import { Vote } from '../../src/competitions/vote.entity.js';
import { Competency } from '../../src/qualifications/index.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, make } from './made-up.js';

type Benchmark = 'shape' | 'surface' | 'decoration' | 'use' | 'order';

/**
 * One line of the form, with what every entry got, in the order of the bibs.
 * `M`: measured, with half the mark for half the measures. `P`: all or nothing.
 * `J`: judged; the three votes of an entry as digits, and behind a slash those of the next round where they were too far apart.
 */
export type AspectLine =
  | ['M' | 'P', section: string, max: number, fa: string, en: string, marks: string]
  | ['J', section: string, max: number, fa: string, en: string, votes: string, benchmark: Benchmark];

export interface SubCriterionText {
  code: string;
  fa: string;
  en: string;
  day: string;
  aspects: AspectLine[];
}

export interface SchemeText {
  sections: [code: string, fa: string, en: string, weight: number, competency?: string][];
  criteria: [code: string, fa: string, en: string, parts: SubCriterionText[]][];
}

/** What the four scores of a vote stand for, by what is looked at. */
const BENCHMARKS: Record<Benchmark, [fa: string, en: string][]> = {
  shape: [
    ['شکل ناهموار است یا کار انجام نشده است.', 'The shape is uneven, or nothing was made.'],
    ['شکل درست است، با تفاوت‌هایی که به چشم می‌آید.', 'The shape is right, with differences that show.'],
    ['شکل یکدست است و در جاهایی از حد معمول بهتر.', 'The shape is even, and better than usual in places.'],
    ['شکل بی‌نقص و دارای حیات است.', 'The shape is flawless and alive.'],
  ],
  surface: [
    ['سطح زبر، لکه‌دار یا ترک‌خورده است.', 'The surface is rough, stained or cracked.'],
    ['سطح پذیرفتنی است.', 'The surface is acceptable.'],
    ['سطح صاف است و در جاهایی از حد معمول بهتر.', 'The surface is smooth, and better than usual in places.'],
    ['سطح در همه جا استادانه است.', 'The surface is masterly throughout.'],
  ],
  decoration: [
    ['نقش ناتمام یا ناخواناست.', 'The pattern is unfinished or cannot be read.'],
    ['نقش درست است اما خشک.', 'The pattern is right but stiff.'],
    ['نقش روان است و با شکل می‌سازد.', 'The pattern flows and suits the shape.'],
    ['نقش و شکل یکی شده‌اند.', 'Pattern and shape have become one.'],
  ],
  use: [
    ['قابل استفاده نیست.', 'It cannot be used.'],
    ['به کار می‌آید.', 'It can be used.'],
    ['در دست خوش می‌نشیند.', 'It sits well in the hand.'],
    ['کاربرد و زیبایی یکی است.', 'Use and beauty are one.'],
  ],
  order: [
    ['آشفته و ناایمن.', 'Disordered and unsafe.'],
    ['مرتب در بیشتر زمان.', 'In order most of the time.'],
    ['همواره مرتب.', 'In order at all times.'],
    ['نمونه برای دیگران.', 'An example to others.'],
  ],
};

/** The key of an aspect: its event, the part of the form and its place there, as in `isfahan-2025/pottery/A1/3`. */
const aspectKey = (event: string, part: SubCriterionText, at: number): string => `${event}/${part.code}/${at + 1}`;

const partsOf = (text: SchemeText): SubCriterionText[] => text.criteria.flatMap(([, , , parts]) => parts);

/** Writes the scheme as a draft, all its parts, and then freezes it: the parts of a settled scheme cannot be written any more. */
export async function writeScheme(em: EntityManager, event: string, text: SchemeText, { validatedAt, frozenAt }: { validatedAt: Date; frozenAt: Date }): Promise<void> {
  const scheme = seededId(MarkingScheme, event);
  await make(em, MarkingScheme, [{ key: event, skillEvent: seededId(SkillEvent, event), number: 1, state: 'DRAFT', total: 100 }]);
  await make(em, SchemeSection, text.sections.map(([code, nameFa, nameEn, weight, competency]) => ({
    key: `${event}/${code}`, scheme, code, nameFa, nameEn, weight, competency: competency ? seededId(Competency, competency) : null,
  })));
  await make(em, Criterion, text.criteria.map(([code, nameFa, nameEn]) => ({ key: `${event}/${code}`, scheme, code, nameFa, nameEn })));
  await make(em, SubCriterion, partsOf(text).map(part => ({
    key: `${event}/${part.code}`, criterion: seededId(Criterion, `${event}/${part.code[0]}`), code: part.code, nameFa: part.fa, nameEn: part.en,
    markingDay: part.day, team: seededId(JudgingTeam, event),
  })));
  const lines = partsOf(text).flatMap(part => part.aspects.map((line, at) => ({ key: aspectKey(event, part, at), part, line, position: at + 1 })));
  await make(em, Aspect, lines.map(({ key, part, line: [type, section, maxMark, titleFa, titleEn], position }) => ({
    key, subCriterion: seededId(SubCriterion, `${event}/${part.code}`), section: seededId(SchemeSection, `${event}/${section}`), position, titleFa, titleEn, type: type === 'J' ? 'JUDGEMENT' : 'MEASUREMENT', maxMark,
  })));
  await make(em, AspectBenchmark, lines.flatMap(({ key, line }) => line[0] !== 'J' ? [] : BENCHMARKS[line[6]].map(([textFa, textEn], score) => ({ key: `${key}/${score}`, aspect: seededId(Aspect, key), score, textFa, textEn }))));
  await make(em, PartialMark, lines.flatMap(({ key, line: [type, , max] }) => type !== 'M' ? [] : [
    {
      key, aspect: seededId(Aspect, key), value: max / 2, conditionFa: 'نیمی از اندازه‌ها در رواداری است.',
      conditionEn: 'Half of the measures are within tolerance.',
    },
  ]));
  await em.nativeUpdate(MarkingScheme, { id: scheme }, { state: MarkingSchemeState.FROZEN, validatedAt, frozenAt });
}

export interface MarkedEntry {
  bib: string;
  /** The three who vote on it, by their keys: nobody of its own province or with a conflict. */
  voters: [string, string, string];
}

/** How far the marking of one part of the form has come for one entry, and when; null where nothing is marked. */
export type Progress = (part: SubCriterionText, entry: number) => { status: `${Mark['status']}`; at: Date } | null;

export interface GivenMark {
  key: string;
  bib: string;
  aspect: string;
  value: number;
  lockedAt: Date | null;
}

export const entryKey = (event: string, bib: string): string => `${event}/${bib}`;
export const minutesAfter = (time: Date, minutes: number): Date => new Date(time.getTime() + minutes * 60_000);

/** Writes votes and marks of the table as far as `progress` says. Answers the marks, in the order in which they were locked. */
export async function writeMarks(em: EntityManager, event: string, text: SchemeText, entries: MarkedEntry[], progress: Progress): Promise<GivenMark[]> {
  const votes: MadeUp<Vote>[] = [];
  const marks: MadeUp<Mark>[] = [];
  const given: GivenMark[] = [];
  for (const part of partsOf(text)) {
    for (const [number, { bib, voters }] of entries.entries()) {
      const stand = progress(part, number);
      if (!stand) continue;
      for (const [at, line] of part.aspects.entries()) {
        const key = `${aspectKey(event, part, at)}/${bib}`;
        const [type, , max] = line;
        const cell = line[5].split(' ')[number]!;
        const target = { entry: seededId(Entry, entryKey(event, bib)), aspect: seededId(Aspect, aspectKey(event, part, at)) };
        const rounds = type === 'J' ? cell.split('/') : [];
        for (const [round, scores] of rounds.entries()) {
          votes.push(...voters.map((judge, seat) => ({
            key: `${key}/${round + 1}/${judge}`, ...target, judge: seededId(Judge, `${event}/${judge}`), round: round + 1,
            score: Number(scores[seat]), castAt: minutesAfter(stand.at, round - 30),
          })));
        }
        const value = type === 'J' ? awarded(rounds.at(-1)!, max) : Number(cell);
        const lockedAt = stand.status === 'LOCKED' ? minutesAfter(stand.at, 10) : null;
        const signedAt = lockedAt || stand.status === 'SIGNED' ? minutesAfter(stand.at, 5) : null;
        marks.push({
          key,
          ...target,
          value,
          basis: type === 'J' ? 'VOTES' : 'MEASURE',
          round: type === 'J' ? rounds.length : null,
          status: stand.status,
          enteredBy: seededId(Judge, `${event}/${voters[0]}`),
          submittedAt: stand.status === 'OPEN' ? null : stand.at,
          signedBy: signedAt && seededId(Judge, `${event}/chief`),
          signedAt,
          lockedAt,
        });
        given.push({ key, bib, aspect: aspectKey(event, part, at), value, lockedAt });
      }
    }
  }
  await make(em, Vote, votes);
  await make(em, Mark, marks);
  return given.toSorted((a, b) => (a.lockedAt?.getTime() ?? Infinity) - (b.lockedAt?.getTime() ?? Infinity));
}

/** Sum of the votes over the greatest sum, times the greatest mark, to two decimals. */
function awarded(scores: string, max: number): number {
  const sum = [...scores].reduce((total, score) => total + Number(score), 0);
  return Math.round((sum * max * 100) / (3 * scores.length)) / 100;
}

export interface Happening {
  kind: `${BoardEvent['kind']}`;
  at: Date;
  bib?: string;
  payload?: Record<string, unknown>;
}

export const locked = (event: string, marks: GivenMark[]): Happening[] =>
  marks.filter(mark => mark.lockedAt).map(({ key, bib, aspect, value, lockedAt }) => ({
    kind: 'MARK_LOCKED', at: lockedAt!, bib,
    payload: { entry: seededId(Entry, entryKey(event, bib)), aspect: seededId(Aspect, aspect), mark: seededId(Mark, key), value },
  }));

/** Writes what happened on a board in the order of time, numbered without a gap. Answers how many events there are. */
export async function writeBoard(em: EntityManager, event: string, happenings: Happening[]): Promise<number> {
  const inOrder = happenings.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  await make(em, BoardEvent, inOrder.map(({ kind, at, bib, payload }, index) => ({
    key: `${event}/${index + 1}`, skillEvent: seededId(SkillEvent, event), sequence: index + 1, kind,
    entry: bib ? seededId(Entry, entryKey(event, bib)) : null, occurredAt: at, payload: payload ?? {},
  })));
  return inOrder.length;
}
