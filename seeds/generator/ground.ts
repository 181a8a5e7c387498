import type pg from 'pg';
import { StartRefused } from '../../src/kernel/start-refused.js';
import { type Day, TERM_START, TODAY, dayOf, iso } from './days.js';
import goodsByGroup from './goods.json' with { type: 'json' };
import { shareOut } from './random.js';

/** The facts that the made-up world stands on, as the database holds them already. */
export interface Ground {
  provinces: Province[];
  crafts: Craft[];
  standards: Standard[];
  rule: ExamRule;
  /** Ids of ISCO-08 units by their code. */
  isco: ReadonlyMap<string, string>;
  deputyPartyId: string | null;
  /** What competitions are held by. Without both there are none. */
  scale: Scale | null;
  ruleSetId: string | null;
}

export interface Province {
  id: string;
  isoCode: string;
  nameFa: string;
  nameEn: string;
  centreFa: string;
  latitude: number;
  longitude: number;
  crafts: Craft[];
  places: { id: string }[];
  /** How many of the trainees join here. */
  trainees: number;
}

export interface Craft {
  id: string;
  slug: string;
  nameFa: string;
  nameEn: string;
  iscoCode: string | null;
  materialIds: string[];
  /** In how many provinces it is at home; the more, the more people learn it. */
  provinceCount: number;
  womenShare: number;
  /** What is made in the craft, with prices in millions of rials. */
  goods: readonly { fa: string; en: string; from: number; to: number }[];
}

export interface Hours {
  theoryHours: number;
  practiceHours: number;
  internshipHours: number;
  projectHours: number;
}

/** A standard with the versions that courses can be given on, the oldest first. */
export interface Standard {
  id: string;
  craft: Craft;
  titleFa: string;
  titleEn: string | null;
  level: number;
  hours: Hours;
  versions: { id: string; from: Day; until: Day }[];
}

/** Marks in hundredths, so that they are added and compared exactly. */
export interface ExamRule {
  id: string;
  writtenMinimum: number;
  practicalMinimum: number;
  finalMinimum: number;
  writtenWeight: number;
  practicalWeight: number;
  practicalAfterDays: number;
  retakeMonths: number;
}

export interface Scale {
  id: string;
  centreValue: number;
  pointsPerSpread: number;
  spreadFactor: number;
  medallionMin: number;
}

/** People of each province in thousands, as in the census of 1395 (2016). */
const POPULATION: Readonly<Record<string, number>> = {
  'IR-00': 1429, 'IR-01': 2531, 'IR-02': 3284, 'IR-03': 3910, 'IR-04': 3265, 'IR-05': 1952, 'IR-06': 4711, 'IR-07': 4851,
  'IR-08': 3165, 'IR-09': 6434, 'IR-10': 5121, 'IR-11': 2775, 'IR-12': 1603, 'IR-13': 1738, 'IR-14': 948, 'IR-15': 1761,
  'IR-16': 580, 'IR-17': 713, 'IR-18': 1163, 'IR-19': 1057, 'IR-20': 702, 'IR-21': 1139, 'IR-22': 1776, 'IR-23': 13268,
  'IR-24': 1270, 'IR-25': 1292, 'IR-26': 1274, 'IR-27': 1869, 'IR-28': 863, 'IR-29': 769, 'IR-30': 2712,
};

/** Reads the ground, and shares the trainees out over the provinces: by people, and by how many crafts are at home there. */
export async function readGround(client: pg.Client, trainees: number): Promise<Ground> {
  const crafts = await readCrafts(client);
  const byId = new Map(crafts.map(craft => [craft.id, craft]));
  const provinces = await readProvinces(client, byId);
  if (!crafts.length || !provinces.length) {
    throw new StartRefused('The database holds no provinces and crafts to make anything up on: run `girih seed` without --trainees first.');
  }
  const weights = provinces.map(({ isoCode, crafts: own }) => (POPULATION[isoCode] ?? 1000) ** 0.8 * (2 + own.length) ** 0.5);
  shareOut(trainees, weights).forEach((share, at) => (provinces[at]!.trainees = share));
  return {
    provinces,
    crafts,
    standards: await readStandards(client, byId),
    rule: await readRule(client),
    isco: await readIsco(client),
    deputyPartyId: (await one(client, "select id from cooperation.party where role = 'DEPUTY' order by id limit 1"))?.['id'] ?? null,
    scale: await readScale(client),
    ruleSetId: (await one(client, 'select id from competitions.rule_set order by (younger_than is null), id limit 1'))?.['id'] ?? null,
  };
}

type Answer = Record<string, string>;

const many = async (client: pg.Client, sql: string, values: unknown[] = []): Promise<Answer[]> => (await client.query<Answer>(sql, values)).rows;
const one = async (client: pg.Client, sql: string, values: unknown[] = []): Promise<Answer | undefined> => (await many(client, sql, values))[0];

async function readCrafts(client: pg.Client): Promise<Craft[]> {
  const { rows } = await client.query<Omit<Craft, 'womenShare' | 'goods'> & { group: string }>(`
    select c.id, c.slug, c.name_fa as "nameFa", c.name_en as "nameEn", c.isco_code as "iscoCode", g.slug as "group",
        array(select material_id from heritage.craft_material where craft_id = c.id order by 1) as "materialIds",
        (select count(*)::int from heritage.craft_province where craft_id = c.id) as "provinceCount"
      from heritage.craft c join heritage.craft_group g on g.id = c.group_id order by c.slug`);
  const known: Record<string, (typeof goodsByGroup)['other']> = goodsByGroup;
  return rows.map(({ group, ...craft }) => Object.assign(craft, known[group] ?? goodsByGroup.other));
}

async function readProvinces(client: pg.Client, crafts: ReadonlyMap<string, Craft>): Promise<Province[]> {
  const { rows } = await client.query<Omit<Province, 'crafts' | 'trainees'> & { craftIds: string[]; placeIds: string[] }>(`
    select p.id, p.iso_code as "isoCode", p.name_fa as "nameFa", p.name_en as "nameEn", p.centre_fa as "centreFa",
        p.latitude::float as latitude, p.longitude::float as longitude,
        array(select craft_id from heritage.craft_province where province_id = p.id order by 1) as "craftIds",
        array(select id from heritage.craft_place where province_id = p.id order by slug) as "placeIds"
      from heritage.province p order by iso_code`);
  const all = [...crafts.values()];
  return rows.map(({ craftIds, placeIds, ...province }) =>
    Object.assign(province, {
      crafts: craftIds.length ? craftIds.map(id => crafts.get(id)!) : all,
      places: placeIds.map(id => ({ id })),
      trainees: 0,
    }),
  );
}

async function readStandards(client: pg.Client, crafts: ReadonlyMap<string, Craft>): Promise<Standard[]> {
  const rows = await many(client, `
    select s.id, s.craft_id, s.title_fa, s.title_en, s.level, v.id as version_id, v.published_on::text,
        v.theory_hours, v.practice_hours, v.internship_hours, v.project_hours
      from qualifications.standard s join qualifications.standard_version v on v.standard_id = s.id and v.state = 'PUBLISHED'
      where s.craft_id is not null order by s.code`);
  return rows.flatMap(row => {
    const craft = crafts.get(row['craft_id']!);
    if (!craft) return [];
    return [{
      id: row['id']!,
      craft,
      titleFa: row['title_fa']!,
      titleEn: row['title_en'] ?? null,
      level: Number(row['level']),
      hours: {
        theoryHours: Number(row['theory_hours']),
        practiceHours: Number(row['practice_hours']),
        internshipHours: Number(row['internship_hours']),
        projectHours: Number(row['project_hours']),
      },
      versions: [{ id: row['version_id']!, from: dayOf(row['published_on']!), until: Infinity }],
    }];
  });
}

/** The rule that weighs the written part with a quarter and holds all the time. */
async function readRule(client: pg.Client): Promise<ExamRule> {
  const row = await one(client, `
    select * from qualifications.exam_rule
      where written_weight = 25 and practical_weight = 75 and final_minimum is not null and tries_per_part >= 2
        and valid_from_on <= $1 and (valid_to_on is null or valid_to_on > $2)
      order by code, revision limit 1`, [iso(TERM_START), iso(TODAY)]);
  if (!row) {
    throw new StartRefused('The database holds no exam rule of 25 and 75 percent for the whole term: run `girih seed` on an empty database first.');
  }
  const hundredths = (column: string) => Math.round(Number(row[column]) * 100);
  return {
    id: row['id']!,
    writtenMinimum: hundredths('written_minimum'),
    practicalMinimum: hundredths('practical_minimum'),
    finalMinimum: hundredths('final_minimum'),
    writtenWeight: hundredths('written_weight'),
    practicalWeight: hundredths('practical_weight'),
    practicalAfterDays: Number(row['practical_after_days']),
    retakeMonths: Number(row['retake_months']),
  };
}

async function readIsco(client: pg.Client): Promise<Map<string, string>> {
  const rows = await many(client, `
    select i.id, i.code from qualifications.framework_item i
      join qualifications.framework f on f.id = i.framework_id where f.scheme = 'ISCO' order by f.edition`);
  return new Map(rows.map(row => [row['code']!, row['id']!]));
}

async function readScale(client: pg.Client): Promise<Scale | null> {
  const row = await one(client, `
    select * from competitions.scale_profile
      where centre_statistic = 'MEDIAN' and spread_statistic = 'MEDIAN_ABSOLUTE_DEVIATION' and medallion_min is not null
      order by key, number limit 1`);
  if (!row) return null;
  return {
    id: row['id']!,
    centreValue: Number(row['centre_value']),
    pointsPerSpread: Number(row['points_per_spread']),
    spreadFactor: Number(row['spread_factor']),
    medallionMin: Number(row['medallion_min']),
  };
}
