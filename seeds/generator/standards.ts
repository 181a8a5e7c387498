import { hash } from 'node:crypto';
import { type Day, TERM_START, TODAY, dayOf, iso, isoOrNull } from './days.js';
import type { Craft, Hours, Standard } from './ground.js';
import { inFull, nameOf } from './names.js';
import { type Random, shareOut } from './random.js';
import texts from './standard-texts.json' with { type: 'json' };
import type { StandardsByCraft, TaughtStandard, World } from './world.js';

/** From so many trainees on, crafts are taught on more than one standard. */
const MANY_TRAINEES = 20_000;
const EXPERTS_OF_A_CRAFT = 3;

interface Version {
  id: string;
  from: Day;
  until: Day;
}

/**
 * Sees to it that every craft has a standard with a published version: competencies with their lines, the panel that wrote it, the
 * approvals, and a course on it. Half are older than the memorandum, a third were renewed in its term, the rest are new.
 */
export function makeStandards(world: World): StandardsByCraft {
  const random = world.random.fork('standards');
  const experts = new Map(world.ground.crafts.map(craft => [craft, makeExperts(world, craft, random)]));
  const taught = world.ground.crafts.map(craft => {
    const own = world.ground.standards.filter(standard => standard.craft === craft);
    const wanted = world.trainees < MANY_TRAINEES ? 1 : random.whole(1, 3);
    const made = Array.from({ length: Math.max(0, wanted - own.length) }, (_, at) => makeStandard(world, craft, own.length + at, experts.get(craft)!, random));
    return [craft, [...own, ...made].map((standard, at) => withCourse(world, standard, at, experts.get(craft)!, random))] as const;
  });
  return new Map(taught);
}

function makeExperts(world: World, craft: Craft, random: Random): string[] {
  return Array.from({ length: EXPERTS_OF_A_CRAFT }, () => {
    const name = inFull(nameOf(random, random.chance(craft.womenShare) ? 'WOMAN' : 'MAN'));
    return world.sheets.experts.add({ displayNameFa: name.fa, displayNameEn: name.en, craft: craft.id, fields: [], experienceYears: random.whole(8, 40) });
  });
}

function makeStandard(world: World, craft: Craft, place: number, experts: string[], random: Random): Standard {
  const { titleFa, titleEn, kind, level, legacyGrade } = texts.levels[place % texts.levels.length]!;
  const course = random.next();
  const isJoint = course >= 0.5 && random.chance(0.9);
  const hours = { theoryHours: random.whole(4, 10) * 8, practiceHours: random.whole(14, 50) * 8, internshipHours: random.whole(0, 1) * 60, projectHours: random.whole(0, 2) * 20 };
  const standard = {
    craft,
    titleFa: `${craft.nameFa} ${titleFa}`,
    titleEn: `${craft.nameEn}, ${titleEn}`,
    level,
    hours,
  };
  const id = world.sheets.standards.add({
    code: `${craft.iscoCode ?? '7319'}/${world.mark}/${craft.slug}/${place + 1}`,
    titleFa: standard.titleFa,
    titleEn: standard.titleEn,
    clusterFa: texts.cluster.fa,
    clusterEn: texts.cluster.en,
    kind: kind as 'COMPETENCY',
    level,
    legacyGrade: legacyGrade as 'GRADE_2',
    iscoCode: craft.iscoCode,
    isJoint,
    craft: craft.id,
  });
  const item = world.ground.isco.get(craft.iscoCode ?? '');
  if (item && random.chance(0.8)) world.sheets.alignments.add({ item, relation: 'BROAD', confidence: 'MEDIUM', standard: id });

  const before = random.whole(dayOf('2019-01-05'), dayOf('2025-02-20'));
  const inTerm = random.whole(TERM_START + 40, TODAY - 150);
  const add = (major: number, publishedOn: Day, supersededOn: Day | null, supersedes: string | null): Version =>
    makeVersion(world, { standardId: id, craft, hours, isJoint, experts }, { major, publishedOn, supersededOn, supersedes }, random);
  if (course < 0.5) return { id, ...standard, versions: [add(1, before, null, null)] };
  if (course >= 0.8) return { id, ...standard, versions: [add(1, inTerm, null, null)] };
  const former = add(1, before, inTerm, null);
  return { id, ...standard, versions: [former, add(2, inTerm, null, former.id)] };
}

interface Subject {
  standardId: string;
  craft: Craft;
  hours: Hours;
  isJoint: boolean;
  experts: string[];
}

function makeVersion(world: World, subject: Subject, given: { major: number; publishedOn: Day; supersededOn: Day | null; supersedes: string | null }, random: Random): Version {
  const { major, publishedOn, supersededOn, supersedes } = given;
  const { standardId, craft, hours } = subject;
  const approvedOn = publishedOn - random.whole(5, 40);
  const reviewStartedOn = approvedOn - random.whole(20, 70);
  const draftingStartedOn = reviewStartedOn - random.whole(60, 200);
  const needIdentifiedOn = draftingStartedOn - random.whole(20, 160);
  const contentHash = hash('sha256', `${world.mark}/${standardId}/${major}`, 'hex');
  const id = world.sheets.standardVersions.add({
    standard: standardId,
    major,
    minor: 0,
    state: supersededOn === null ? 'PUBLISHED' : 'SUPERSEDED',
    jobDescriptionFa: texts.jobDescription.fa.replace('{craft}', craft.nameFa),
    jobDescriptionEn: texts.jobDescription.en.replace('{craft}', craft.nameEn),
    entryRequirementsFa: texts.entryRequirements.fa,
    entryRequirementsEn: texts.entryRequirements.en,
    ...hours,
    writtenWeight: 25,
    practicalWeight: 65,
    ethicsWeight: 10,
    contentHash,
    needIdentifiedOn: iso(needIdentifiedOn),
    draftingStartedOn: iso(draftingStartedOn),
    reviewStartedOn: iso(reviewStartedOn),
    approvedOn: iso(approvedOn),
    publishedOn: iso(publishedOn),
    supersededOn: isoOrNull(supersededOn),
    transitionEndsOn: supersededOn === null ? null : iso(supersededOn + 180),
    supersedes,
  });
  makeCompetencies(world, id, craft, hours, random);
  makePanel(world, id, subject, { draftingStartedOn, approvedOn, contentHash });
  return { id, from: publishedOn, until: supersededOn ?? Infinity };
}

function makeCompetencies(world: World, versionId: string, craft: Craft, hours: Hours, random: Random): void {
  const { sheets } = world;
  const chosen = random.some(texts.competencies, random.whole(5, texts.competencies.length));
  const weights = chosen.map(() => random.whole(2, 5));
  const theory = shareOut(hours.theoryHours, weights);
  const practice = shareOut(hours.practiceHours, weights);
  chosen.forEach((one, at) => {
    const competency = sheets.competencies.add({
      standardVersion: versionId,
      code: `C${at + 1}`,
      position: at + 1,
      titleFa: one.fa.replace('{craft}', craft.nameFa),
      titleEn: one.en.replace('{craft}', craft.nameEn),
      theoryHours: theory[at]!,
      practiceHours: practice[at]!,
    });
    texts.elements.forEach((element, line) =>
      sheets.competencyElements.add({
        competency,
        kind: element.kind as 'SKILL',
        textFa: `${element.fa} ${one.subjectFa}`,
        textEn: `${element.en} ${one.subjectEn}`,
        position: line + 1,
      }),
    );
    texts.criteria.forEach((criterion, line) =>
      sheets.performanceCriteria.add({
        competency,
        textFa: criterion.fa,
        textEn: criterion.en,
        method: criterion.method as 'PRACTICAL',
        weight: criterion.weight,
        isCritical: criterion.isCritical,
        position: line + 1,
      }),
    );
  });
}

function makePanel(world: World, versionId: string, { standardId, isJoint, experts }: Subject, days: { draftingStartedOn: Day; approvedOn: Day; contentHash: string }): void {
  const { sheets, ground } = world;
  const on = iso(days.draftingStartedOn);
  const panel = sheets.panels.add({ standardVersion: versionId, formedOn: on });
  const seats = [
    { role: 'CHAIR', nominatedBy: 'TVTO' },
    { role: 'AUTHOR', nominatedBy: 'TVTO' },
    { role: 'CRAFT_EXPERT', nominatedBy: isJoint ? 'DEPUTY' : null },
  ] as const;
  seats.forEach((seat, at) => sheets.panelMemberships.add({ panel, expert: experts[at]!, ...seat, joinedOn: on }));
  for (const party of isJoint ? (['DEPUTY', 'TVTO'] as const) : (['TVTO'] as const)) {
    sheets.approvals.add({ standardVersion: versionId, party, contentHash: days.contentHash, approvedOn: iso(days.approvedOn) });
  }
  if (isJoint && ground.deputyPartyId && days.draftingStartedOn > TERM_START) {
    sheets.expertNominations.add({
      expert: experts[2]!,
      party: ground.deputyPartyId,
      standard: standardId,
      nominatedOn: iso(days.draftingStartedOn - 12),
      state: 'ACCEPTED',
      decidedOn: on,
    });
  }
}

function withCourse(world: World, standard: Standard, place: number, expertIds: string[], random: Random): TaughtStandard {
  const { craft, hours } = standard;
  const code = `${craft.slug}-${place + 1}-${world.mark.toLowerCase()}`;
  const courseId = world.sheets.courses.add({
    code,
    titleFa: `${texts.course.fa} ${standard.titleFa}`,
    titleEn: standard.titleEn && `${texts.course.en} ${standard.titleEn}`,
    standard: standard.id,
    craft: craft.id,
    audience: place === 0 ? 'BEGINNERS' : 'PRACTITIONERS',
    state: 'OFFERED',
    ...hours,
    totalHours: totalOf(hours),
  });
  if (random.chance(0.6)) {
    const newest = standard.versions.at(-1)!;
    const { fa, en, kind } = random.pick(texts.resources);
    world.sheets.learningResources.add({
      code: `lr-${code}`,
      titleFa: `${fa} ${standard.titleFa}`,
      titleEn: standard.titleEn && `${en} ${standard.titleEn}`,
      kind: kind as 'HANDOUT',
      state: 'PUBLISHED',
      licenceText: 'CC BY 4.0',
      developedBy: random.chance(0.5) ? 'BOTH' : 'TVTO',
      standardVersion: newest.id,
      publishedOn: iso(Math.min(TODAY, Math.max(TERM_START, newest.from) + random.whole(10, 90))),
    });
  }
  return { ...standard, courseId, expertIds };
}

export const totalOf = ({ theoryHours, practiceHours, internshipHours, projectHours }: Hours): number =>
  theoryHours + practiceHours + internshipHours + projectHours;

/** The version that a run begun on the day is given on, if there is one. */
export const versionOn = (standard: Standard, day: Day): string | null => standard.versions.find(({ from, until }) => from <= day && day < until)?.id ?? null;
