import type { EntityManager } from '@mikro-orm/postgresql';
import { CraftPlace, Province } from '../../src/heritage/index.js';
import { Expert } from '../../src/cooperation/index.js';
import { Competition } from '../../src/competitions/competition.entity.js';
import { Entry } from '../../src/competitions/entry.entity.js';
import { EntryCompetitor } from '../../src/competitions/entry-competitor.entity.js';
import { Judge } from '../../src/competitions/judge.entity.js';
import { JudgingTeam } from '../../src/competitions/judging-team.entity.js';
import { JudgingTeamMember } from '../../src/competitions/judging-team-member.entity.js';
import { RuleSet } from '../../src/competitions/rule-set.entity.js';
import { ScaleProfile } from '../../src/competitions/scale-profile.entity.js';
import { Skill } from '../../src/competitions/skill.entity.js';
import { SkillEvent } from '../../src/competitions/skill-event.entity.js';
import { Standing } from '../../src/competitions/standing.entity.js';
import { seededId } from '../seeded-id.js';
import { make } from './made-up.js';
import { type AspectLine, type GivenMark, type Progress, type SchemeText, entryKey, locked, minutesAfter, writeBoard, writeMarks, writeScheme } from './marking.js';
import { type PersonKey, displayName, personId } from './people.js';

const EVENT = 'isfahan-2026/khatam';
const STARTED = new Date('2026-11-22T04:30:00Z');
const NOON_OF_SECOND_DAY = new Date('2026-11-23T08:30:00Z');

const SIDES: [fa: string, en: string][] = [['رو', 'Top'], ['جلو', 'Front'], ['پشت', 'Back'], ['راست', 'Right side'], ['چپ', 'Left side']];

/** Five sides of a box, each looked at in the same way; what is not marked yet has no mark in the table. */
const onEverySide = (lines: [type: 'M' | 'P', fa: string, en: string, marks: string][], judged: [fa: string, en: string, votes: string]): AspectLine[] =>
  SIDES.flatMap(([fa, en]) => {
    const measured = lines.map(([type, what, whatEn, marks]): AspectLine => [type, '3', 2, `${fa}: ${what}`, `${en}: ${whatEn}`, marks]);
    const pattern: AspectLine = ['J', '4', 2, `${fa}: ${judged[0]}`, `${en}: ${judged[1]}`, judged[2], 'decoration'];
    return measured.concat([pattern]);
  });

/** Fifty aspects of two marks each. */
const KHATAM_SCHEME: SchemeText = {
  sections: [
    ['1', 'ایمنی و نظم', 'Safety and order', 10],
    ['2', 'میله و قامه', 'Rods and blocks', 30],
    ['3', 'برش و چسباندن', 'Slicing and laying', 30],
    ['4', 'نقش', 'Pattern', 20],
    ['5', 'پرداخت', 'Finish', 10],
  ],
  criteria: [
    ['A', 'میله و قامه', 'Rods and blocks', [
      {
        code: 'A1', fa: 'میله‌ها', en: 'Rods', day: 'C1',
        aspects: [
          ['M', '2', 2, 'پهنای میله‌های چوبی', 'Width of the wooden rods', '2 2 1 2 1'],
          ['M', '2', 2, 'پهنای میله‌های استخوانی', 'Width of the bone rods', '2 1 2 1 1'],
          ['M', '2', 2, 'زاویه‌ی شصت درجه', 'Angle of sixty degrees', '2 2 2 1 2'],
          ['P', '2', 2, 'شماره‌ی میله‌ها کامل است', 'All rods are there', '2 2 2 2 2'],
          ['J', '2', 2, 'لبه‌ی تیز میله‌ها', 'Sharp edges of the rods', '323 222 332 212 221', 'shape'],
          ['J', '2', 2, 'همرنگی چوب‌ها', 'Evenness of colour', '333 232 222 222 122', 'surface'],
          ['P', '1', 2, 'ماسک و عینک', 'Mask and goggles', '2 2 0 2 2'],
        ],
      },
      {
        code: 'A2', fa: 'قامه', en: 'The block', day: 'C1',
        aspects: [
          ['M', '2', 2, 'شش‌پهلوی منظم', 'Regular hexagon', '2 1 2 2 1'],
          ['M', '2', 2, 'فاصله‌ی مفتول‌ها', 'Gaps between wires', '1 2 1 1 2'],
          ['M', '2', 2, 'درازای قامه', 'Length of the block', '2 2 2 1 1'],
          ['M', '2', 2, 'راستی قامه', 'Straightness of the block', '2 1 1 2 1'],
          ['P', '2', 2, 'قامه در پرس باز نشده است', 'The block held in the press', '2 2 2 2 0'],
          ['J', '2', 2, 'پیوند میله‌ها', 'How the rods join', '322 222 232 211 222', 'surface'],
          ['J', '2', 2, 'مرکز گل‌ها', 'Centres of the flowers', '233 223 322 222 121', 'decoration'],
          ['P', '1', 2, 'دمای چسب ثبت شده است', 'Heat of the glue noted', '2 2 2 0 2'],
        ],
      },
    ]],
    ['B', 'جعبه', 'The box', [
      {
        code: 'B1', fa: 'پنج رو', en: 'Five sides', day: 'C2',
        aspects: onEverySide([['M', 'ستبری لایه', 'thickness of the leaf', '2 1 2 1 1'], ['M', 'هم‌راستایی نقش', 'pattern in line', '1 2 1 2 1'], ['P', 'بی‌فاصله بودن لبه', 'no gap at the edge', '2 2 2 0 2']], ['نقش', 'pattern', '323 222 332 222 221']),
      },
    ]],
    ['C', 'پرداخت و جای کار', 'Finish and workplace', [
      {
        code: 'C1', fa: 'پرداخت و جای کار', en: 'Finish and workplace', day: 'C4',
        aspects: [
          ['M', '2', 2, 'وزن مصالح مصرف‌شده', 'Weight of material used', '0 0 0 0 0'],
          ['M', '5', 2, 'ستبری لایه‌ی روغن', 'Thickness of the varnish', '0 0 0 0 0'],
          ['M', '5', 2, 'درزگیری', 'Filled seams', '0 0 0 0 0'],
          ['P', '5', 2, 'لولا کار می‌کند', 'The hinge works', '0 0 0 0 0'],
          ['J', '5', 2, 'درخشش', 'Gloss', '000 000 000 000 000', 'surface'],
          ['J', '5', 2, 'لمس سطح', 'Feel of the surface', '000 000 000 000 000', 'surface'],
          ['J', '4', 2, 'هماهنگی کلی', 'Harmony of the whole', '000 000 000 000 000', 'decoration'],
          ['J', '4', 2, 'نوآوری در سنت', 'Invention within tradition', '000 000 000 000 000', 'decoration'],
          ['J', '4', 2, 'تناسب جعبه', 'Proportions of the box', '000 000 000 000 000', 'shape'],
          ['P', '1', 2, 'محافظ تیغه', 'Guard of the blade', '0 0 0 0 0'],
          ['P', '1', 2, 'پسماند جدا شده است', 'Waste is separated', '0 0 0 0 0'],
          ['J', '1', 2, 'نظم جای کار', 'Order of the workplace', '000 000 000 000 000', 'order'],
          ['M', '3', 2, 'گونیای گوشه‌ها', 'Square corners', '0 0 0 0 0'],
          ['M', '3', 2, 'اندازه‌ی درونی', 'Inner size', '0 0 0 0 0'],
          ['J', '4', 2, 'خوانایی نقش از دور', 'Pattern read from afar', '000 000 000 000 000', 'decoration'],
        ],
      },
    ]],
  ],
};

const ENTRIES: [bib: string, person: PersonKey, province: string][] = [
  ['21', 'khatam-shiraz', 'IR-07'],
  ['22', 'khatam-isfahan', 'IR-10'],
  ['23', 'khatam-tehran', 'IR-23'],
  ['24', 'khatam-gilan', 'IR-01'],
  ['25', 'khatam-markazi', 'IR-00'],
];

/**
 * The final of the next year, on its second day at noon: khatam, with a live board. Rods and blocks are marked and locked for all five; of
 * the box, three entries are locked, one is handed in and one still open; the last day is ahead. Nothing is frozen.
 */
export async function seedKhatamLive(em: EntityManager): Promise<void> {
  await event(em);
  await jury(em);
  await entries(em);
  await writeScheme(em, EVENT, KHATAM_SCHEME, { validatedAt: new Date('2026-11-18T10:00:00Z'), frozenAt: new Date('2026-11-21T12:00:00Z') });
  const marks = await writeMarks(em, EVENT, KHATAM_SCHEME, ENTRIES.map(([bib]) => ({ bib, voters: ['alborz', 'semnan', 'qazvin'] })), progress);
  await board(em, marks);
}

async function event(em: EntityManager): Promise<void> {
  await make(em, Competition, [
    {
      key: 'isfahan-2026', slug: 'isfahan-2026', nameFa: 'مسابقه‌ی ملی مهارت صنایع‌دستی، اصفهان ۱۴۰۵',
      nameEn: 'National Handicraft Skills Competition, Isfahan 2026', level: 'NATIONAL', state: 'RUNNING', startsOn: '2026-11-22',
      endsOn: '2026-11-25',
      registrationOpensOn: '2026-09-23', registrationClosesOn: '2026-10-22', hostPlace: seededId(CraftPlace, 'isfahan'),
      hostProvince: seededId(Province, 'IR-10'), venue: 'تالار هنر زنده‌رود',
      ruleSet: seededId(RuleSet, 'national-2025'), scaleProfile: seededId(ScaleProfile, 'ws-700'), visibility: 'OPEN', publicDelaySeconds: 60,
      startedAt: STARTED,
    },
  ]);
  await make(em, SkillEvent, [
    {
      key: EVENT, competition: seededId(Competition, 'isfahan-2026'), skill: seededId(Skill, 'khatam'), number: 2, firstDayOn: '2026-11-22',
      lastDayOn: '2026-11-25', boardState: 'LIVE', startedAt: STARTED, freezesAt: new Date('2026-11-25T09:30:00Z'), progress: 0.7,
    },
  ]);
}

async function jury(em: EntityManager): Promise<void> {
  const skillEvent = seededId(SkillEvent, EVENT);
  const judge = (key: string, role: `${Judge['role']}`, province: string | null) => ({ key: `${EVENT}/${key}`, skillEvent, role, compatriotProvince: province && seededId(Province, province) });
  await make(em, Judge, [
    { ...judge('chief', 'CHIEF', null), ...displayName('tarrahzadeh'), expert: seededId(Expert, 'tarrahzadeh'), person: personId('tarrahzadeh') },
    { ...judge('alborz', 'JUDGE', 'IR-30'), ...displayName('golkaran'), expert: seededId(Expert, 'golkaran'), person: personId('golkaran') },
    { ...judge('semnan', 'JUDGE', 'IR-20'), displayNameFa: 'هوشنگ گره‌چین‌پور', displayNameEn: 'Hushang Gerehchinpur' },
    { ...judge('qazvin', 'JUDGE', 'IR-26'), displayNameFa: 'مینا معرق‌کار', displayNameEn: 'Mina Moarraqkar' },
    { ...judge('delegate', 'TECHNICAL_DELEGATE', null), displayNameFa: 'سعید پایش‌گر', displayNameEn: 'Saeid Payeshgar' },
  ]);
  await make(em, JudgingTeam, [{ key: EVENT, skillEvent, number: 1 }]);
  await make(em, JudgingTeamMember, ['alborz', 'semnan', 'qazvin'].map(key => ({ key: `${EVENT}/${key}`, team: seededId(JudgingTeam, EVENT), judge: seededId(Judge, `${EVENT}/${key}`), role: 'JUDGE' })));
}

/** The boy of Tehran is seventeen, and his guardians have not agreed to his name. */
const isNamed = (bib: string): boolean => bib !== '23';

async function entries(em: EntityManager): Promise<void> {
  const skillEvent = seededId(SkillEvent, EVENT);
  await make(em, Entry, ENTRIES.map(([bib, person, province]) => {
    const { displayNameFa, displayNameEn } = displayName(person);
    return {
      key: entryKey(EVENT, bib), skillEvent, bib, labelFa: isNamed(bib) ? displayNameFa : bib, labelEn: isNamed(bib) ? displayNameEn : bib,
      state: 'COMPETING', province: seededId(Province, province), confirmedAt: new Date('2026-10-28T08:00:00Z'),
    };
  }));
  await make(em, EntryCompetitor, ENTRIES.map(([bib, person]) => ({
    key: entryKey(EVENT, bib), entry: seededId(Entry, entryKey(EVENT, bib)), skillEvent, position: 1, person: personId(person),
    ...displayName(person), isNamed: isNamed(bib), nameConsentAt: isNamed(bib) ? new Date('2026-10-20T08:00:00Z') : null, isMinor: bib === '23',
  })));
}

const progress: Progress = (part, entry) => {
  if (part.code === 'A1') return { status: 'LOCKED', at: new Date('2026-11-22T11:30:00Z') };
  if (part.code === 'A2') return { status: 'LOCKED', at: new Date('2026-11-22T13:00:00Z') };
  if (part.code !== 'B1') return null;
  return { status: entry < 3 ? 'LOCKED' : entry === 3 ? 'SUBMITTED' : 'OPEN', at: minutesAfter(NOON_OF_SECOND_DAY, 4 * entry - 20) };
};

async function board(em: EntityManager, marks: GivenMark[]): Promise<void> {
  const pending = marks.filter(mark => !mark.lockedAt);
  const sequence = await writeBoard(em, EVENT, [
    { kind: 'BOARD_STARTED', at: STARTED },
    ...locked(EVENT, marks),
    ...[...new Set(pending.map(mark => mark.bib))].map(bib => ({ kind: 'MARK_ENTERED' as const, at: NOON_OF_SECOND_DAY, bib, payload: { entry: seededId(Entry, entryKey(EVENT, bib)) } })),
  ]);
  const lines = ENTRIES.map(([bib]) => {
    const counted = marks.filter(mark => mark.bib === bib && mark.lockedAt);
    return { bib, raw: counted.reduce((sum, mark) => sum + Math.round(mark.value * 100), 0) / 100, isPending: pending.some(mark => mark.bib === bib), marked: marks.filter(mark => mark.bib === bib).length };
  });
  const rankOf = (raw: number) => 1 + lines.filter(line => line.raw > raw).length;
  await make(em, Standing, lines.map(({ bib, raw, isPending, marked }) => ({
    key: entryKey(EVENT, bib), entry: seededId(Entry, entryKey(EVENT, bib)), skillEvent: seededId(SkillEvent, EVENT), rank: rankOf(raw),
    isTied: lines.filter(line => line.raw === raw).length > 1, raw, progress: marked / 50, hasPendingMarks: isPending,
    asOfSequence: sequence, computedAt: NOON_OF_SECOND_DAY,
  })));
}
