import type { EntityManager } from '@mikro-orm/postgresql';
import { seedAssessmentRules } from './assessment-rules.js';
import { seedCrafts } from './crafts.js';
import { seedFrameworks } from './frameworks.js';
import { seedInscriptions } from './inscriptions.js';
import { seedInsurance } from './insurance.js';
import { seedMemorandum } from './memorandum.js';
import { seedPlaces, seedProvinces } from './places.js';

/**
 * The facts that everything else stands on: provinces, crafts and the places with titles for them, frameworks, the memorandum,
 * the rules of exams and competitions. All are cited; nothing is made up, and nothing depends on the clock or on chance.
 */
export async function seedReference(em: EntityManager): Promise<string> {
  const provinces = await seedProvinces(em);
  const crafts = await seedCrafts(em);
  const designations = await seedPlaces(em);
  await seedInscriptions(em);
  await seedFrameworks(em);
  const provisions = await seedMemorandum(em);
  await seedAssessmentRules(em);
  await seedInsurance(em);
  return `${provinces} provinces, ${crafts} crafts, ${designations} designations, ${provisions} provisions`;
}
