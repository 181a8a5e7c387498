import { type Day, dayOf, iso } from './days.js';
import type { Craft, Scale } from './ground.js';
import type { Random } from './random.js';
import type { Trainee } from './trainees.js';
import type { StandardsByCraft, World } from './world.js';

const EDITIONS = [
  { number: 1, opensOn: dayOf('2026-03-02'), year: 1404 },
  { number: 2, opensOn: dayOf('2026-10-12'), year: 1405 },
];
const SKILL_COUNT = 24;
const FEWEST_ENTRIES = 5;
const HOST = 'IR-10';
/** Of one craft in one province. */
const CANDIDATES = 16;
/** From the end of a run until everybody who passed its exam has a certificate. */
const EXAM_DAYS = 60;
const MEDALS = [['GOLD', 4], ['SILVER', 3], ['BRONZE', 2]] as const;
/** Younger than that on the first day. */
const AGE_LIMIT = 22;

/** Young certificate holders, some of each craft and province, from whom competitors are taken. */
export class Candidates {
  readonly #byCraft = new Map<Craft, Map<string, Trainee[]>>();

  add(trainee: Trainee): void {
    if (ageOn(trainee, EDITIONS[1]!.opensOn) >= AGE_LIMIT) return;
    const { craft } = trainee.standard;
    const { id } = trainee.centre.province;
    const provinces = this.#byCraft.get(craft) ?? new Map<string, Trainee[]>();
    const known = provinces.get(id) ?? [];
    if (known.length < CANDIDATES) this.#byCraft.set(craft, provinces.set(id, [...known, trainee]));
  }

  /** The crafts in which most provinces can send somebody, those first. */
  crafts(): Craft[] {
    const count = (craft: Craft) => this.#byCraft.get(craft)!.size;
    return [...this.#byCraft.keys()].toSorted((a, b) => count(b) - count(a) || (a.slug < b.slug ? -1 : 1));
  }

  /** At most one of each province who has learnt the craft by that day, is young enough and has not competed before. */
  take(craft: Craft, day: Day, random: Random): Trainee[] {
    return [...(this.#byCraft.get(craft)?.values() ?? [])].flatMap(known => {
      const fit = known.filter(one => ageOn(one, day) < AGE_LIMIT && one.freeFrom !== null && one.freeFrom + EXAM_DAYS < day);
      if (!fit.length) return [];
      const chosen = random.pick(fit);
      known.splice(known.indexOf(chosen), 1);
      return [chosen];
    });
  }
}

const ageOn = ({ bornOn }: Trainee, day: Day): number => (day - bornOn) / 365.2425;
const at = (day: Day, hour: number): string => `${iso(day)}T${String(hour).padStart(2, '0')}:00:00Z`;

/** National competitions of both years, over and published: who took part, how they stood and what they won. Marks are not made up. */
export function makeCompetitions(world: World, standards: StandardsByCraft, candidates: Candidates): void {
  const { ground, random, sheets, mark } = world;
  const { scale, ruleSetId } = ground;
  if (!scale || !ruleSetId) return;
  const drawn = random.fork('competitions');
  const crafts = candidates.crafts().slice(0, SKILL_COUNT * 2);
  const skills = new Map<Craft, string>();
  const skillOf = (craft: Craft): string => {
    const known = skills.get(craft) ?? sheets.skills.add({
      slug: `${craft.slug}-${mark.toLowerCase()}`,
      nameFa: craft.nameFa,
      nameEn: craft.nameEn,
      sector: 'HANDICRAFTS',
      teamSize: 1,
      craft: craft.id,
      standard: standards.get(craft)![0]?.id ?? null,
    });
    skills.set(craft, known);
    return known;
  };
  for (const { number, opensOn, year } of EDITIONS) {
    const fields = crafts
      .map(craft => ({ craft, competitors: candidates.take(craft, opensOn, drawn) }))
      .filter(({ competitors }) => competitors.length >= Math.min(FEWEST_ENTRIES, Math.ceil(world.trainees / 1000)))
      .slice(0, SKILL_COUNT);
    if (!fields.length) continue;
    const competition = sheets.competitions.add({
      slug: `sample-national-${mark.toLowerCase()}-${number}`,
      nameFa: `مسابقات ملی مهارت صنایع دستی ${year} (نمونه)`,
      nameEn: `National Craft Skills Competition ${year} (sample)`,
      edition: number,
      level: 'NATIONAL',
      state: 'PUBLISHED',
      startsOn: iso(opensOn),
      endsOn: iso(opensOn + 4),
      registrationOpensOn: iso(opensOn - 90),
      registrationClosesOn: iso(opensOn - 30),
      hostProvince: (ground.provinces.find(({ isoCode }) => isoCode === HOST) ?? ground.provinces[0]!).id,
      ruleSet: ruleSetId,
      scaleProfile: scale.id,
      visibility: 'BLIND',
      startedAt: at(opensOn, 5),
      markingClosedAt: at(opensOn + 4, 8),
      ratifiedAt: at(opensOn + 4, 12),
      publishedAt: at(opensOn + 5, 8),
    });
    fields.forEach(({ craft, competitors }, place) => {
      const event = sheets.skillEvents.add({
        competition,
        skill: skillOf(craft),
        number: place + 1,
        teamSize: 1,
        firstDayOn: iso(opensOn),
        lastDayOn: iso(opensOn + 3),
        boardState: 'FINAL',
        startedAt: at(opensOn, 5),
        endedAt: at(opensOn + 3, 14),
        finalisedAt: at(opensOn + 4, 12),
        progress: 1,
      });
      holdEvent(world, { competition, event, opensOn, scale }, competitors, drawn);
    });
  }
}

interface Event {
  competition: string;
  event: string;
  opensOn: Day;
  scale: Scale;
}

function holdEvent(world: World, { competition, event, opensOn, scale }: Event, competitors: readonly Trainee[], random: Random): void {
  const { sheets } = world;
  const raws = marksApart(competitors.length, random);
  const scaled = scaleScores(raws, scale);
  competitors.forEach((trainee, place) => {
    const bib = String(place + 1).padStart(2, '0');
    const { province, id: centre } = trainee.centre;
    const entry = sheets.entries.add({
      skillEvent: event,
      bib,
      labelFa: `شماره‌ی ${bib} ${province.nameFa}`,
      labelEn: `No. ${bib}, ${province.nameEn}`,
      state: 'FINISHED',
      province: province.id,
      centre,
      confirmedAt: at(opensOn - 25, 8),
      finishedAt: at(opensOn + 3, 14),
    });
    sheets.entryCompetitors.add({
      entry,
      skillEvent: event,
      position: 1,
      trainee: trainee.id,
      person: trainee.personId,
      isNamed: false,
      displayNameFa: trainee.code,
      isMinor: ageOn(trainee, opensOn) < 18,
    });
    const raw = raws[place]!;
    const scaleScore = scaled[place]!;
    const rank = 1 + raws.filter(other => other > raw).length;
    sheets.standings.add({
      entry,
      skillEvent: event,
      rank,
      previousRank: null,
      isTied: false,
      raw,
      scale: scaleScore,
      scaleProfile: scale.id,
      progress: 1,
      hasPendingMarks: false,
      asOfSequence: 0,
      computedAt: at(opensOn + 4, 12),
    });
    const medal = MEDALS[rank - 1] ?? (scaleScore >= scale.medallionMin ? (['MEDALLION', 1] as const) : null);
    if (medal && competitors.length >= 4) {
      const [kind, points] = medal;
      sheets.awards.add({ entry, skillEvent: event, competition, province: province.id, kind, scale: scaleScore, scaleProfile: scale.id, points });
    }
  });
}

/** Final marks so far apart that no medal is shared. */
function marksApart(count: number, random: Random): number[] {
  let mark = 86 + random.whole(0, 900) / 100;
  const marks = Array.from({ length: count }, (_, place) => Number((mark -= random.whole(place < 4 ? 250 : 30, place < 4 ? 420 : 180) / 100).toFixed(2)));
  for (let place = count - 1; place > 0; place--) {
    const other = random.whole(0, place);
    [marks[place], marks[other]] = [marks[other]!, marks[place]!];
  }
  return marks;
}

/** Every mark on the scale of the profile: so many points from the centre for each spread that it is away from the median. */
export function scaleScores(marks: readonly number[], scale: Scale): number[] {
  const centre = median(marks);
  const spread = scale.spreadFactor * median(marks.map(mark => Math.abs(mark - centre)));
  if (marks.length < 3 || spread === 0) return marks.map(() => scale.centreValue);
  return marks.map(mark => Math.round(scale.centreValue + (scale.pointsPerSpread * (mark - centre)) / spread));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
