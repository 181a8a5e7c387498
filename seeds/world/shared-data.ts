import type { EntityManager } from '@mikro-orm/postgresql';
import { CraftPlace, Province } from '../../src/heritage/index.js';
import { Enrolment, TrainingCentre } from '../../src/training/index.js';
import { Party } from '../../src/cooperation/index.js';
import { DataContribution } from '../../src/cooperation/data-contribution.entity.js';
import { QualityIssue } from '../../src/cooperation/quality-issue.entity.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, make } from './made-up.js';

/** First day, first day after, last day on time: Shahrivar, Mehr and Aban 1405. */
const MONTHS: [startsOn: string, endsOn: string, dueOn: string][] = [
  ['2026-08-23', '2026-09-23', '2026-10-02'],
  ['2026-09-23', '2026-10-23', '2026-11-01'],
  ['2026-10-23', '2026-11-22', '2026-12-01'],
];

const DATASETS = { deputy: 'artisan-permits', tvto: 'enrolments' } as const;

/**
 * The shared database: what both parties owe for each of the 31 provinces and each of three months. Most of it came on time; a few provinces
 * are late every month and four sent nothing; the last month is not due yet. Rules found faults, most of them mended since.
 */
export async function seedSharedData(em: EntityManager): Promise<void> {
  await make(em, DataContribution, MONTHS.flatMap((month, at) => (['deputy', 'tvto'] as const).flatMap(party => Array.from({ length: 31 }, (_, province) => contribution(party, province, month, at)))));

  const tvto = seededId(Party, 'tvto');
  const deputy = seededId(Party, 'deputy');
  await make(em, QualityIssue, [
    {
      key: '1', ...batch('tvto', 'IR-10', '2026-08-23'), rule: 'run-outside-licence', recordId: seededId(TrainingCentre, 'naqsh-e-firuzeh'),
      finding: 'A run goes on after the licence of its centre ended; it began while the licence was in force.', severity: 'INFO', state: 'ACCEPTED',
      foundOn: '2025-11-22', closedOn: '2025-12-20',
    },
    {
      key: '2', ...batch('tvto', 'IR-13', '2026-09-23'), rule: 'active-without-insurance',
      recordId: seededId(Enrolment, 'R-1405-13-0001/TR-1405-0017'), finding: 'An active enrolment has no insurance coverage.', severity: 'WARNING',
      state: 'OPEN', foundOn: '2026-10-26',
    },
    {
      key: '3', ...batch('tvto', 'IR-13', '2026-09-23'), rule: 'active-without-insurance',
      recordId: seededId(Enrolment, 'R-1405-13-0001/TR-1405-0018'), finding: 'An active enrolment has no insurance coverage.', severity: 'WARNING',
      state: 'OPEN', foundOn: '2026-10-26',
    },
    {
      key: '4', ...batch('deputy', 'IR-29', '2026-08-23'), rule: 'place-name-ambiguous', recordId: seededId(CraftPlace, 'khur-khusf'),
      finding: 'A permit names Khur without its county; there are two.', severity: 'ERROR', state: 'FIXED', foundOn: '2026-09-30',
      closedOn: '2026-10-04',
    },
    {
      key: '5', ...batch('deputy', 'IR-03', '2026-09-23'), rule: 'arabic-letters',
      finding: 'Forty names were written with Arabic yeh; they were changed on the way in.', severity: 'INFO', state: 'FIXED', foundOn: '2026-10-28',
      closedOn: '2026-10-28',
    },
    {
      key: '6', party: tvto, rule: 'outcome-missing', finding: 'Graduates of enamel runs were not followed up after six months.', severity: 'WARNING',
      state: 'OPEN', foundOn: '2026-11-09',
    },
    {
      key: '7', party: deputy, province: seededId(Province, 'IR-25'), rule: 'national-id-check-digit',
      finding: 'Three rows were turned down because a national ID does not pass its check digit.', severity: 'ERROR', state: 'OPEN',
      foundOn: '2026-11-02',
    },
  ]);
}

const batch = (party: 'deputy' | 'tvto', province: string, startsOn: string) => ({
  contribution: seededId(DataContribution, `${party}/${province}/${startsOn}`),
  party: seededId(Party, party),
  province: seededId(Province, province),
});

function contribution(party: 'deputy' | 'tvto', province: number, [periodStartsOn, periodEndsOn, dueOn]: [string, string, string], month: number): MadeUp<DataContribution> {
  const isoCode = `IR-${String(province).padStart(2, '0')}`;
  const receivedOn = received(party, province, month);
  const rowCount = 40 + ((province * 17 + month * 5) % 60);
  return {
    key: `${party}/${isoCode}/${periodStartsOn}`,
    party: seededId(Party, party),
    province: seededId(Province, isoCode),
    dataset: DATASETS[party],
    periodStartsOn,
    periodEndsOn,
    dueOn,
    receivedOn,
    rowCount: receivedOn === null ? null : rowCount,
    rejectedCount: receivedOn === null ? null : province % 5 === 0 ? 3 : 0,
  };
}

/** Every seventh province is a week late; the Deputy has nothing from four; of the month just over, a third has come. */
function received(party: 'deputy' | 'tvto', province: number, month: number): string | null {
  const isLate = province % 7 === 6;
  if (month === 2) return province % 3 === 0 ? '2026-11-22' : null;
  if (party === 'deputy' && [4, 12, 17, 26].includes(province)) return null;
  return month === 0 ? (isLate ? '2026-10-09' : '2026-09-29') : isLate ? '2026-11-08' : '2026-10-30';
}
