import type { Module } from '../kernel/module.js';
import { AppealMark } from './appeal-mark.entity.js';
import { Appeal } from './appeal.entity.js';
import { AspectBenchmark } from './aspect-benchmark.entity.js';
import { Aspect } from './aspect.entity.js';
import { Award } from './award.entity.js';
import { BoardEvent } from './board-event.entity.js';
import { CompetencyCompetitions } from './competency.contributions.js';
import { Competition } from './competition.entity.js';
import { CraftPlaceCompetitions } from './craft-place.contributions.js';
import { CraftCompetitions } from './craft.contributions.js';
import { Criterion } from './criterion.entity.js';
import { EntryCompetitor } from './entry-competitor.entity.js';
import { Entry } from './entry.entity.js';
import { ExpertCompetitions } from './expert.contributions.js';
import { InstructorCompetitions } from './instructor.contributions.js';
import { JudgeConflict } from './judge-conflict.entity.js';
import { Judge } from './judge.entity.js';
import { JudgingTeamMember } from './judging-team-member.entity.js';
import { JudgingTeam } from './judging-team.entity.js';
import { Mark } from './mark.entity.js';
import { MarkingScheme } from './marking-scheme.entity.js';
import { PartialMark } from './partial-mark.entity.js';
import { PersonCompetitions } from './person.contributions.js';
import { ProvinceCompetitions } from './province.contributions.js';
import { RuleSet } from './rule-set.entity.js';
import { ScaleProfile } from './scale-profile.entity.js';
import { SchemeSection } from './scheme-section.entity.js';
import { SkillEvent } from './skill-event.entity.js';
import { Skill } from './skill.entity.js';
import { StandardCompetitions } from './standard.contributions.js';
import { Standing } from './standing.entity.js';
import { SubCriterion } from './sub-criterion.entity.js';
import { TraineeCompetitions } from './trainee.contributions.js';
import { TrainingCentreCompetitions } from './training-centre.contributions.js';
import { Vote } from './vote.entity.js';

export {
  Appeal,
  Aspect,
  AspectBenchmark,
  Award,
  BoardEvent,
  Competition,
  Criterion,
  Entry,
  EntryCompetitor,
  Judge,
  JudgeConflict,
  JudgingTeam,
  JudgingTeamMember,
  Mark,
  MarkingScheme,
  PartialMark,
  RuleSet,
  ScaleProfile,
  SchemeSection,
  Skill,
  SkillEvent,
  Standing,
  SubCriterion,
  Vote,
};

export { CompetitionLevel } from './competition.enums.js';

export const competitions: Module = {
  name: 'competitions',
  tables: [
    ScaleProfile,
    RuleSet,
    Competition,
    Skill,
    SkillEvent,
    MarkingScheme,
    SchemeSection,
    Criterion,
    JudgingTeam,
    SubCriterion,
    Aspect,
    AspectBenchmark,
    PartialMark,
    Entry,
    EntryCompetitor,
    Judge,
    JudgeConflict,
    JudgingTeamMember,
    Vote,
    Appeal,
    Mark,
    AppealMark,
    Standing,
    Award,
    BoardEvent,
  ],
  contributions: [
    CompetencyCompetitions,
    CraftPlaceCompetitions,
    CraftCompetitions,
    ExpertCompetitions,
    InstructorCompetitions,
    PersonCompetitions,
    ProvinceCompetitions,
    StandardCompetitions,
    TraineeCompetitions,
    TrainingCentreCompetitions,
  ],
  resolvers: [],
};
