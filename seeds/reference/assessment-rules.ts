import type { EntityManager } from '@mikro-orm/postgresql';
import { RuleSet, ScaleProfile } from '../../src/competitions/index.js';
import { ExamRule } from '../../src/qualifications/exam-rule.entity.js';
import { type Keyed, write } from '../write.js';
import { cited, facts } from './facts.js';

/** A record as the data file has it, but for its key and first number. */
type Fact<T, Key extends keyof T> = Omit<Keyed<T>, 'key' | 'source'> & Pick<T, Key> & { source: string };

/** How exams are passed and competitions scored, as presets: sources differ, so each says how sure it is. */
export async function seedAssessmentRules(em: EntityManager): Promise<void> {
  const exams = facts<Fact<ExamRule, 'code'>[]>('exam-rules');
  await write(em, ExamRule, exams.map(rule => cited(rule.code, rule.source, rule, { revision: 1 })));

  const { ruleSets, scaleProfiles } = facts<{ ruleSets: Fact<RuleSet, 'key'>[]; scaleProfiles: Fact<ScaleProfile, 'key'>[] }>('competition-rules');
  await write(em, RuleSet, ruleSets.map(rules => cited(rules.key, rules.source, rules, { number: 1 })));
  await write(em, ScaleProfile, scaleProfiles.map(profile => cited(profile.key, profile.source, profile, { number: 1 })));
}
