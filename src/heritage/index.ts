import type { Module } from '../kernel/module.js';
import { ArtisanCraft } from './artisan-craft.entity.js';
import { ArtisanPermit } from './artisan-permit.entity.js';
import { Artisan } from './artisan.entity.js';
import { County } from './county.entity.js';
import { CraftGroup } from './craft-group.entity.js';
import { CraftMaterial } from './craft-material.entity.js';
import { CraftPlaceCraft } from './craft-place-craft.entity.js';
import { CraftPlace } from './craft-place.entity.js';
import { CraftProvince } from './craft-province.entity.js';
import { CraftTechnique } from './craft-technique.entity.js';
import { CraftTool } from './craft-tool.entity.js';
import { CraftWorkshopCraft } from './craft-workshop-craft.entity.js';
import { CraftWorkshopOwner } from './craft-workshop-owner.entity.js';
import { CraftWorkshop } from './craft-workshop.entity.js';
import { Craft } from './craft.entity.js';
import { Designation } from './designation.entity.js';
import { EndangermentAssessment } from './endangerment-assessment.entity.js';
import { EnterpriseCraft } from './enterprise-craft.entity.js';
import { EnterpriseFounder } from './enterprise-founder.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { ExpertHeritage } from './expert.contributions.js';
import { GeographicalIndicationPlace } from './geographical-indication-place.entity.js';
import { GeographicalIndicationProvince } from './geographical-indication-province.entity.js';
import { GeographicalIndicationUser } from './geographical-indication-user.entity.js';
import { GeographicalIndication } from './geographical-indication.entity.js';
import { HubMilestone } from './hub-milestone.entity.js';
import { IntangibleHeritageElement } from './intangible-heritage-element.entity.js';
import { Material } from './material.entity.js';
import { OrganisationHeritage } from './organisation.contributions.js';
import { PersonHeritage } from './person.contributions.js';
import { Province } from './province.entity.js';
import { SealAward } from './seal-award.entity.js';
import { Seal } from './seal.entity.js';
import { SkillsHub } from './skills-hub.entity.js';
import { Technique } from './technique.entity.js';
import { Tool } from './tool.entity.js';

export {
  Artisan,
  ArtisanPermit,
  County,
  Craft,
  CraftGroup,
  CraftPlace,
  CraftWorkshop,
  Designation,
  EndangermentAssessment,
  Enterprise,
  EnterpriseCraft,
  EnterpriseFounder,
  GeographicalIndication,
  GeographicalIndicationUser,
  HubMilestone,
  IntangibleHeritageElement,
  Material,
  Province,
  Seal,
  SealAward,
  SkillsHub,
  Technique,
  Tool,
};

export { ArtisanGrade, ArtisanPermitKind } from './artisan.enums.js';
export { CoordinateQuality, CraftPlaceKind, PopulationBand } from './craft-place.enums.js';
export { CraftWorkshopKind } from './craft-workshop.enums.js';
export { DesignationBody, DesignationLevel, DesignationState } from './designation.enums.js';
export { AssessmentState, EndangermentBasis, EndangermentStatus } from './endangerment.enums.js';
export { EnterpriseKind, EnterpriseState } from './enterprise.enums.js';
export { GeographicalIndicationRegistrar } from './geographical-indication.enums.js';
export { IntangibleHeritageList } from './intangible-heritage.enums.js';
export { MaterialKind } from './material.enums.js';
export { SealBody, SealCategory } from './seal.enums.js';
export { HubMilestoneState } from './skills-hub.enums.js';
export { TechniqueKind } from './technique.enums.js';
export { ToolKind } from './tool.enums.js';

export const heritage: Module = {
  name: 'heritage',
  tables: [
    Province,
    County,
    CraftGroup,
    Craft,
    Material,
    Technique,
    Tool,
    CraftMaterial,
    CraftTechnique,
    CraftTool,
    CraftProvince,
    CraftPlace,
    CraftPlaceCraft,
    Designation,
    EndangermentAssessment,
    IntangibleHeritageElement,
    Artisan,
    ArtisanPermit,
    ArtisanCraft,
    Enterprise,
    EnterpriseFounder,
    EnterpriseCraft,
    CraftWorkshop,
    CraftWorkshopCraft,
    CraftWorkshopOwner,
    SkillsHub,
    HubMilestone,
    GeographicalIndication,
    GeographicalIndicationPlace,
    GeographicalIndicationProvince,
    GeographicalIndicationUser,
    Seal,
    SealAward,
  ],
  contributions: [
    ExpertHeritage,
    OrganisationHeritage,
    PersonHeritage,
  ],
  resolvers: [],
};
