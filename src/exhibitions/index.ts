import type { Module } from '../kernel/module.js';
import { ArtisanExhibitions } from './artisan.contributions.js';
import { Booth } from './booth.entity.js';
import { ContractLead } from './contract-lead.entity.js';
import { CourseRunExhibitions } from './course-run.contributions.js';
import { CraftPlaceExhibitions } from './craft-place.contributions.js';
import { CraftExhibitions } from './craft.contributions.js';
import { ExhibitionHall } from './exhibition-hall.entity.js';
import { ExhibitionOrganiser } from './exhibition-organiser.entity.js';
import { ExhibitionProduct } from './exhibition-product.entity.js';
import { Exhibition } from './exhibition.entity.js';
import { Exhibitor } from './exhibitor.entity.js';
import { GeographicalIndicationUserExhibitions } from './geographical-indication-user.contributions.js';
import { GeographicalIndicationExhibitions } from './geographical-indication.contributions.js';
import { MaterialExhibitions } from './material.contributions.js';
import { OrganisationExhibitions } from './organisation.contributions.js';
import { PartyExhibitions } from './party.contributions.js';
import { PersonExhibitions } from './person.contributions.js';
import { ProductMaker } from './product-maker.entity.js';
import { ProductMaterial } from './product-material.entity.js';
import { ProductSeal } from './product-seal.entity.js';
import { ProductTechnique } from './product-technique.entity.js';
import { Product } from './product.entity.js';
import { ProvinceExhibitions } from './province.contributions.js';
import { PurchaseOrder } from './purchase-order.entity.js';
import { Sale } from './sale.entity.js';
import { SealAwardExhibitions } from './seal-award.contributions.js';
import { TechniqueExhibitions } from './technique.contributions.js';
import { TraineeExhibitions } from './trainee.contributions.js';
import { TrainingCentreExhibitions } from './training-centre.contributions.js';
import { VisitStatistic } from './visit-statistic.entity.js';

export {
  Booth,
  ContractLead,
  Exhibition,
  ExhibitionHall,
  ExhibitionOrganiser,
  ExhibitionProduct,
  Exhibitor,
  Product,
  ProductMaker,
  ProductMaterial,
  ProductSeal,
  ProductTechnique,
  PurchaseOrder,
  Sale,
  VisitStatistic,
};

export { BoothState } from './booth.enums.js';
export { ShowingBasis } from './exhibition-product.enums.js';
export { ExhibitionLevel, ExhibitionState, OrganiserRole } from './exhibition.enums.js';
export { ExhibitorKind } from './exhibitor.enums.js';
export { MakerRole, ProductEdition } from './product.enums.js';
export { BuyerKind, ContractLeadKind, ContractLeadState, PurchaseOrderState, SaleVerification } from './sale.enums.js';

export const exhibitions: Module = {
  name: 'exhibitions',
  tables: [
    Exhibition,
    ExhibitionHall,
    ExhibitionOrganiser,
    Exhibitor,
    Booth,
    Product,
    ProductMaker,
    ProductMaterial,
    ProductTechnique,
    ProductSeal,
    ExhibitionProduct,
    Sale,
    PurchaseOrder,
    ContractLead,
    VisitStatistic,
  ],
  contributions: [
    ArtisanExhibitions,
    CourseRunExhibitions,
    CraftExhibitions,
    CraftPlaceExhibitions,
    GeographicalIndicationExhibitions,
    GeographicalIndicationUserExhibitions,
    MaterialExhibitions,
    OrganisationExhibitions,
    PartyExhibitions,
    PersonExhibitions,
    ProvinceExhibitions,
    SealAwardExhibitions,
    TechniqueExhibitions,
    TraineeExhibitions,
    TrainingCentreExhibitions,
  ],
  resolvers: [],
};
