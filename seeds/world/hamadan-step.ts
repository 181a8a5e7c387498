import type { EntityManager } from '@mikro-orm/postgresql';
import { Province } from '../../src/heritage/index.js';
import { Person, Trainee } from '../../src/training/index.js';
import { Award } from '../../src/competitions/award.entity.js';
import { Competition } from '../../src/competitions/competition.entity.js';
import { Entry } from '../../src/competitions/entry.entity.js';
import { EntryCompetitor } from '../../src/competitions/entry-competitor.entity.js';
import { ScaleProfile } from '../../src/competitions/scale-profile.entity.js';
import { SkillEvent } from '../../src/competitions/skill-event.entity.js';
import { Standing } from '../../src/competitions/standing.entity.js';
import { seededId } from '../seeded-id.js';
import { make } from './made-up.js';
import { entryKey } from './marking.js';
import { personId } from './people.js';

/** The step before the final: a day in Lalejin, of which only the results are on record. The winner went on to Isfahan. */
export async function seedHamadanStep(em: EntityManager): Promise<void> {
  const event = 'hamadan-2025/pottery';
  const potters = [
    ['11', 79.4, 'GOLD', 4, { trainee: seededId(Trainee, 'TR-1404-0016'), person: seededId(Person, 'TR-1404-0016') }, 'ایمان آذرنوش', 'Iman Azarnush'],
    ['12', 71.2, 'SILVER', 3, { person: personId('potter-malayer') }, 'آوا گلین', 'Ava Gelin'],
    ['13', 66, 'BRONZE', 2, { person: personId('potter-nahavand') }, 'بنیامین سبوساز', 'Benyamin Sabusaz'],
  ] as const;
  const [skillEvent, competition, profile] = [seededId(SkillEvent, event), seededId(Competition, 'hamadan-2025'), seededId(ScaleProfile, 'raw-100')];
  await make(em, Entry, potters.map(([bib]) => ({
    key: entryKey(event, bib), skillEvent, bib, labelFa: bib, labelEn: bib, state: 'FINISHED', province: seededId(Province, 'IR-13'),
    confirmedAt: new Date('2025-08-10T08:00:00Z'), finishedAt: new Date('2025-08-20T12:30:00Z'),
  })));
  await make(em, EntryCompetitor, potters.map(([bib, , , , who, displayNameFa, displayNameEn]) => ({ key: entryKey(event, bib), entry: seededId(Entry, entryKey(event, bib)), skillEvent, position: 1, ...who, displayNameFa, displayNameEn, isMinor: false })));
  await make(em, Standing, potters.map(([bib, raw], at) => ({ key: entryKey(event, bib), entry: seededId(Entry, entryKey(event, bib)), skillEvent, rank: at + 1, raw, scale: raw, scaleProfile: profile, progress: 1, computedAt: new Date('2025-08-20T15:10:00Z') })));
  await make(em, Award, potters.map(([bib, raw, kind, points]) => ({ key: `${entryKey(event, bib)}/${kind}`, entry: seededId(Entry, entryKey(event, bib)), skillEvent, competition, province: seededId(Province, 'IR-13'), kind, scale: raw, scaleProfile: profile, points })));
}
