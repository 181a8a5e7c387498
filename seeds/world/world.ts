import type { EntityManager } from '@mikro-orm/postgresql';
import { seedCooperation } from './cooperation.js';
import { seedCraftKnowledge } from './craft-knowledge.js';
import { seedElsewhere } from './elsewhere.js';
import { seedFairSales } from './fair-sales.js';
import { seedFair } from './fair.js';
import { seedInstructors } from './instructors.js';
import { seedSkillsHub, seedWorkshopsAndResources } from './isfahan-hub.js';
import { seedIsfahanLicences } from './isfahan-licence.js';
import { seedKalpurgan } from './kalpurgan.js';
import { seedKhatamLive } from './khatam-live.js';
import { seedLalejinOutcomes } from './lalejin-outcomes.js';
import { seedLalejin } from './lalejin.js';
import { seedMakers } from './makers.js';
import { seedNeeds } from './needs.js';
import { seedPeople } from './people.js';
import { seedPotteryFinal } from './pottery-final.js';
import { seedProducts } from './products.js';
import { seedSharedData } from './shared-data.js';
import { seedStandards } from './standards.js';
import { seedTrainees, TRAINEE_COUNT } from './trainees.js';
import { seedWeavers } from './weavers.js';

/**
 * A small world to try the hub on, made up from beginning to end and marked so: every table has a few rows, and they tell stories, one a
 * file. It is looked at on 23 November 2026. Nothing is left to chance; the same records come out every time.
 */
export async function seedWorld(em: EntityManager): Promise<string> {
  await seedPeople(em);
  await seedTrainees(em);
  await seedMakers(em);
  await seedCraftKnowledge(em);
  await seedSkillsHub(em);
  await seedCooperation(em);
  await seedNeeds(em);
  await seedSharedData(em);
  await seedStandards(em);
  await seedInstructors(em);
  await seedLalejin(em);
  await seedLalejinOutcomes(em);
  await seedIsfahanLicences(em);
  await seedKalpurgan(em);
  await seedElsewhere(em);
  await seedWorkshopsAndResources(em);
  await seedWeavers(em);
  await seedProducts(em);
  await seedFair(em);
  await seedFairSales(em);
  await seedPotteryFinal(em);
  await seedKhatamLive(em);
  return `a small world of ${TRAINEE_COUNT} trainees (synthetic)`;
}
