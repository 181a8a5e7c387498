import pg from 'pg';
import { StartRefused } from '../../src/kernel/start-refused.js';
import { makeArtisans } from './artisans.js';
import { Burdens } from './bulk.js';
import { makeCentres } from './centres.js';
import { type Surroundings, makeCohort } from './cohort.js';
import { Candidates, makeCompetitions } from './competitions.js';
import { type Fair, makeFairs, makeNationalFairs, takeCentreBooths } from './exhibitions.js';
import { type Province, readGround } from './ground.js';
import { Policies } from './insurance.js';
import { makeInstructors, makeRefreshers } from './instructors.js';
import { People } from './people.js';
import { showArtisans } from './products.js';
import { type Output, Progress, inDigits } from './progress.js';
import { Random } from './random.js';
import { type Sheets, burdened, makeSheets } from './sheets.js';
import { makeStandards } from './standards.js';
import { Counts, type World } from './world.js';
import { Writer, analyse } from './writer.js';

interface GenerateOptions {
  trainees: number;
  randomSeed: number;
  /** Whether to load into tables without indexes and make those afterwards. Pays from some thousands of trainees on. */
  bulk?: boolean;
  output?: Output;
}

const BULK_FROM = 10_000;
/** Trainees made together; what they need in memory is forgotten then. */
const COHORT = 2_000;
/** Trainees written together. Every table takes a few messages to and fro, so few large loads are faster. */
const LOAD = 4_000;
/** The part of a bulk load that is spent on rows; the rest goes to keys and indexes. */
const ROWS_SHARE = 0.65;
/** Any number, as long as two generators on one database take the same. */
const ADVISORY_LOCK = 1_404_0203;

/**
 * Adds a made-up world around so many trainees, as it stands on 23 November 2026: the same rows for the same random seed, all of
 * them or none. Takes the facts that are in the database as given. Answers one line on what was made.
 */
export async function generate(url: string, { trainees, randomSeed, bulk = trainees >= BULK_FROM, output = process.stderr }: GenerateOptions): Promise<string> {
  const client = new pg.Client({ connectionString: url, application_name: 'girih seed' });
  const progress = new Progress(output);
  await client.connect();
  try {
    await client.query('begin');
    await client.query("set local statement_timeout = 0; set local lock_timeout = 0; set local work_mem = '64MB'");
    const sheets = makeSheets(String(randomSeed));
    await refuseTwice(client, sheets, randomSeed);
    const ground = await readGround(client, trainees);
    const random = new Random(String(randomSeed));
    const world: World = { trainees, mark: `G${randomSeed}`, random, ground, sheets, counts: new Counts() };

    const burdens = bulk ? await Burdens.takeOff(client, burdened(sheets)) : null;
    await fill(client, world, progress, burdens ? ROWS_SHARE : 1);
    await burdens?.putBack((share, table) => progress.reached(ROWS_SHARE + share * (1 - ROWS_SHARE), `indexes of ${table}`));
    await client.query('commit');
    await analyse(client, [...progress.rows.keys()]);
    return summary(progress, trainees);
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    progress.end();
    await client.end();
  }
}

async function refuseTwice(client: pg.Client, sheets: Sheets, randomSeed: number): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
  const { rowCount } = await client.query(`select from ${sheets.trainees.table} where id = $1`, [sheets.trainees.firstId]);
  if (!rowCount) return;
  throw new StartRefused(
    `The made-up rows of random seed ${randomSeed} are in the database already: choose another --random-seed to add more, or seed an empty database.`,
  );
}

/** Makes everything, province by province, and writes each cohort while the next one is being made. */
async function fill(client: pg.Client, world: World, progress: Progress, upTo: number): Promise<void> {
  const writer = new Writer(client, world.sheets, progress);
  const people = new People(world);
  const standards = makeStandards(world);
  const refreshers = makeRefreshers(world);
  const nationalFairs = makeNationalFairs(world);
  const candidates = new Candidates();
  let made = 0;
  let written = 0;
  for (const province of world.ground.provinces) {
    const random = world.random.fork(province.isoCode);
    const centres = makeCentres(world, province, standards, people, random);
    for (const centre of centres) centre.instructors = makeInstructors(world, centre, refreshers, people, random);
    const around: Surroundings = {
      centres,
      nationalFairs,
      people,
      policies: new Policies(world, province, random),
      fairs: fairsOf(world, province, centres, people, random),
      graduated: trainee => candidates.add(trainee),
    };
    takeCentreBooths(world, centres, nationalFairs, random);
    for (const [at, size] of cohortSizes(province).entries()) {
      for (const _ of makeCohort(world, size, around, random.fork(`cohort ${at}`))) await writer.breathe();
      made += size;
      if (made - written >= LOAD) {
        await writer.write();
        written = made;
      }
      progress.reached((upTo * made) / world.trainees);
    }
  }
  makeCompetitions(world, standards, candidates);
  await writer.write();
  await writer.finish();
}

function fairsOf(world: World, province: Province, centres: Surroundings['centres'], people: People, random: Random): Fair[] {
  const fairs = makeFairs(world, province, random);
  takeCentreBooths(world, centres, fairs, random);
  showArtisans(world, makeArtisans(world, province, people, random), fairs, random);
  return fairs;
}

const cohortSizes = ({ trainees }: Province): number[] =>
  Array.from({ length: Math.ceil(trainees / COHORT) }, (_, at) => Math.min(COHORT, trainees - at * COHORT));

function summary({ rows, rowCount, seconds }: Progress, trainees: number): string {
  const of = (table: string) => inDigits(rows.get(table) ?? 0);
  return (
    `made up ${inDigits(trainees)} trainees: ${of('training.enrolment')} enrolments in ${of('training.course_run')} runs, ` +
    `${of('qualifications.exam_attempt')} exam attempts, ${of('qualifications.certificate')} certificates, ` +
    `${of('training.employment_outcome')} follow-ups, ${of('exhibitions.product')} products; ${inDigits(rowCount)} rows in ${seconds.toFixed(1)} s`
  );
}
