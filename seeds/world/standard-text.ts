import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Material, Tool } from '../../src/heritage/index.js';
import { Competency, CompetencyElement, PerformanceCriterion, StandardVersion, Standard } from '../../src/qualifications/index.js';
import { Approval } from '../../src/qualifications/approval.entity.js';
import { EquipmentRequirement } from '../../src/qualifications/equipment-requirement.entity.js';
import { MaterialRequirement } from '../../src/qualifications/material-requirement.entity.js';
import { PanelMembership } from '../../src/qualifications/panel-membership.entity.js';
import { Panel } from '../../src/qualifications/panel.entity.js';
import { ToolRequirement } from '../../src/qualifications/tool-requirement.entity.js';
import { Expert } from '../../src/cooperation/index.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, make } from './made-up.js';

type Both = [fa: string, en: string];
type Unit = 'PIECE' | 'SET' | 'PAIR' | 'SHEET' | 'PACK' | 'GRAM' | 'KILOGRAM' | 'LITRE' | 'METRE';
/** `[name, name in English, quantity, unit, for how many trainees, key of the material or tool]` */
export type Need = [fa: string, en: string, quantity: string, unit: Unit, traineeCount: number, listed?: string];

/** One sheet of a standard. */
export interface CompetencyText {
  title: Both;
  theory: number;
  practice: number;
  knowledge: Both[];
  skills: Both[];
  attitudes?: Both[];
  safety: Both[];
  environment?: Both[];
  criteria?: [method: 'WRITTEN' | 'PRACTICAL' | 'OBSERVATION', fa: string, en: string, weight: number, isCritical?: 'critical'][];
  tools?: Need[];
  materials?: Need[];
}

/** The content of one version: what is approved and then never changes. */
export interface VersionText {
  jobDescription: Both;
  entryRequirements: Both;
  instructorRequirements: string;
  internship: number;
  project: number;
  weights: [written: number, practical: number, ethics: number];
  equipment: Need[];
  competencies: CompetencyText[];
}

/** What an approval is bound to. */
export const contentHash = (text: VersionText): string => createHash('sha256').update(JSON.stringify(text)).digest('hex');

export interface VersionLife {
  standard: string;
  major: number;
  state: `${StandardVersion['state']}`;
  dates: Partial<MadeUp<StandardVersion>>;
  panel: { formedOn: string; members: [expert: string, role: 'CHAIR' | 'AUTHOR' | 'REVIEWER' | 'CRAFT_EXPERT', nominatedBy: 'DEPUTY' | 'TVTO'][] };
  approvals: ['DEPUTY' | 'TVTO', approvedOn: string][];
}

/** The key of a version is the code of its standard and its number: `POT-02/2`; of a competency, its place behind that: `POT-02/2/3`. */
export const versionId = (key: string): string => seededId(StandardVersion, key);

/** Writes a version with all its sheets, its panel and its approvals of this very text. */
export async function writeVersion(em: EntityManager, text: VersionText, life: VersionLife): Promise<void> {
  const key = `${life.standard}/${life.major}`;
  const hash = contentHash(text);
  const hours = (kind: 'theory' | 'practice') => text.competencies.reduce((sum, competency) => sum + competency[kind], 0);
  await make(em, StandardVersion, [
    {
      key,
      standard: seededId(Standard, life.standard),
      major: life.major,
      minor: 0,
      state: life.state,
      jobDescriptionFa: text.jobDescription[0],
      jobDescriptionEn: text.jobDescription[1],
      entryRequirementsFa: text.entryRequirements[0],
      entryRequirementsEn: text.entryRequirements[1],
      instructorRequirements: text.instructorRequirements,
      theoryHours: hours('theory'),
      practiceHours: hours('practice'),
      internshipHours: text.internship,
      projectHours: text.project,
      writtenWeight: text.weights[0],
      practicalWeight: text.weights[1],
      ethicsWeight: text.weights[2],
      contentHash: life.approvals.length ? hash : null,
      ...life.dates,
    },
  ]);
  await make(em, EquipmentRequirement, text.equipment.map((need, at) => ({ key: `${key}/${at + 1}`, standardVersion: versionId(key), ...requirement(need) })));
  for (const [at, sheet] of text.competencies.entries()) await writeSheet(em, key, at + 1, sheet);
  await make(em, Panel, [{ key, standardVersion: versionId(key), formedOn: life.panel.formedOn, dissolvedOn: life.dates.publishedOn ?? null }]);
  await make(em, PanelMembership, life.panel.members.map(([expert, role, nominatedBy]) => ({
    key: `${key}/${expert}`,
    panel: seededId(Panel, key),
    expert: seededId(Expert, expert),
    role,
    nominatedBy,
    joinedOn: life.panel.formedOn,
  })));
  await make(em, Approval, life.approvals.map(([party, approvedOn]) => ({ key: `${key}/${party}`, standardVersion: versionId(key), party, contentHash: hash, approvedOn })));
}

async function writeSheet(em: EntityManager, version: string, position: number, sheet: CompetencyText): Promise<void> {
  const key = `${version}/${position}`;
  const competency = seededId(Competency, key);
  await make(em, Competency, [
    {
      key,
      standardVersion: versionId(version),
      code: `${String(position).padStart(2, '0')}`,
      position,
      titleFa: sheet.title[0],
      titleEn: sheet.title[1],
      theoryHours: sheet.theory,
      practiceHours: sheet.practice,
    },
  ]);
  const lines = [
    ...sheet.knowledge.map(line => ['KNOWLEDGE', line] as const),
    ...sheet.skills.map(line => ['SKILL', line] as const),
    ...(sheet.attitudes ?? []).map(line => ['ATTITUDE', line] as const),
    ...sheet.safety.map(line => ['SAFETY', line] as const),
    ...(sheet.environment ?? []).map(line => ['ENVIRONMENT', line] as const),
  ];
  await make(em, CompetencyElement, lines.map(([kind, [textFa, textEn]], at) => ({ key: `${key}/${at + 1}`, competency, kind, textFa, textEn, position: at + 1 })));
  await make(em, PerformanceCriterion, (sheet.criteria ?? []).map(([method, textFa, textEn, weight, critical], at) => ({
    key: `${key}/${at + 1}`, competency, method, textFa, textEn, weight, isCritical: critical === 'critical', position: at + 1,
  })));
  const needed = (need: Need, at: number) => ({ key: `${key}/${at + 1}`, competency, ...requirement(need) });
  const toolNeeded = (need: Need, at: number) => ({ ...needed(need, at), tool: need[5] ? seededId(Tool, need[5]) : null });
  const materialNeeded = (need: Need, at: number) => ({ ...needed(need, at), material: need[5] ? seededId(Material, need[5]) : null });
  await make(em, ToolRequirement, (sheet.tools ?? []).map(toolNeeded));
  await make(em, MaterialRequirement, (sheet.materials ?? []).map(materialNeeded));
}

const requirement = ([nameFa, nameEn, quantity, unit, traineeCount]: Need) => ({ nameFa, nameEn, quantity, unit, traineeCount });
