import type { Module } from '../kernel/module.js';
import { ArtisanCooperation } from './artisan.contributions.js';
import { AuditEntry } from './audit-entry.entity.js';
import { Contract } from './contract.entity.js';
import { CooperationActivity } from './cooperation-activity.entity.js';
import { CourseRunCooperation } from './course-run.contributions.js';
import { CraftCooperation } from './craft.contributions.js';
import { DataContribution } from './data-contribution.entity.js';
import { Expert } from './expert.entity.js';
import { ExpertNomination } from './expert-nomination.entity.js';
import { ExtensionConsent } from './extension-consent.entity.js';
import { Indicator } from './indicator.entity.js';
import { IndicatorCellResolver } from './indicator-cell.resolver.js';
import { IndicatorRecordConnectionResolver, IndicatorRecordEdgeResolver } from './indicator-record.resolver.js';
import { IndicatorResolver } from './indicator.resolver.js';
import { Memorandum } from './memorandum.entity.js';
import { PartyRole } from './memorandum.enums.js';
import { MemorandumExtension } from './memorandum-extension.entity.js';
import { NeedsAssessment } from './needs-assessment.entity.js';
import { NeedsFinding } from './needs-finding.entity.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationCraft } from './organisation-craft.entity.js';
import { Party } from './party.entity.js';
import { PersonCooperation } from './person.contributions.js';
import { Provision } from './provision.entity.js';
import { ProvinceCooperation } from './province.contributions.js';
import { QualityIssue } from './quality-issue.entity.js';
import { Signatory } from './signatory.entity.js';
import { StandardCooperation } from './standard.contributions.js';
import { Target } from './target.entity.js';

export { AuditEntry, Expert, ExpertNomination, Memorandum, NeedsFinding, Organisation, Party, PartyRole, Provision };

export const cooperation: Module = {
  name: 'cooperation',
  tables: [
    Memorandum,
    Party,
    Signatory,
    Provision,
    Indicator,
    Target,
    MemorandumExtension,
    ExtensionConsent,
    Organisation,
    OrganisationCraft,
    CooperationActivity,
    Contract,
    NeedsAssessment,
    NeedsFinding,
    Expert,
    ExpertNomination,
    DataContribution,
    QualityIssue,
    AuditEntry,
  ],
  contributions: [ArtisanCooperation, CourseRunCooperation, CraftCooperation, PersonCooperation, ProvinceCooperation, StandardCooperation],
  resolvers: [IndicatorResolver, IndicatorRecordConnectionResolver, IndicatorRecordEdgeResolver, IndicatorCellResolver],
};
