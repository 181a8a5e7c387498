import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { CraftPlace, Province } from '../heritage/index.js';
import { Bilingual, Choice, Day, Price, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import type { Money } from '../kernel/money.js';
import { HubRecord } from '../kernel/record.js';
import { Booth } from './booth.entity.js';
import { ContractLead } from './contract-lead.entity.js';
import { ExhibitionHall } from './exhibition-hall.entity.js';
import { ExhibitionOrganiser } from './exhibition-organiser.entity.js';
import { ExhibitionLevel, ExhibitionState } from './exhibition.enums.js';
import { VisitStatistic } from './visit-statistic.entity.js';

@Table({
  description: 'One edition of a fair, festival or market where handicrafts are shown and sold.',
  plural: 'exhibitions',
  keys: ['slug'],
  order: { opensOn: 'DESC' },
  search: ['nameFa', 'nameEn', 'venueFa', 'venueEn'],
})
@Unique({ properties: ['series', 'edition'] })
@Check({ name: 'exhibition_dates', expression: 'opens_on <= closes_on' })
@Check({ name: 'exhibition_call_dates', expression: 'call_opens_on <= call_closes_on and call_closes_on <= opens_on' })
@Check({ name: 'exhibition_edition_positive', expression: 'edition > 0' })
@Check({ name: 'exhibition_cancelled_dated', expression: "(state = 'CANCELLED') = (cancelled_on is not null)" })
@Check({ name: 'exhibition_country_code', expression: "country_code ~ '^[A-Z]{2}$'" })
@Check({ name: 'exhibition_province_at_home', expression: "(country_code = 'IR') = (province_id is not null)" })
@Check({ name: 'exhibition_place_at_home', expression: "craft_place_id is null or country_code = 'IR'" })
@Check({ name: 'exhibition_reported_counts', expression: 'reported_exhibitor_count >= 0 and reported_visitor_count >= 0 and reported_lodged_count >= 0' })
@Check({ name: 'exhibition_reported_sales', expression: '(reported_sales_amount is null) = (reported_sales_currency is null) and reported_sales_amount >= 0' })
@Check({ name: 'exhibition_reported_contracts', expression: '(reported_contracts_amount is null) = (reported_contracts_currency is null) and reported_contracts_amount >= 0' })
export class Exhibition extends HubRecord {
  @Text({ description: 'Readable key, for example `national-handicrafts-37`.', unique: true, filter: true })
  slug!: string;

  @Bilingual({ description: 'Name of this edition.', order: true })
  nameFa!: string;
  nameEn!: string | null;

  @Text({ description: 'Key shared by all editions of the fair, for example `national-handicrafts`. Null for one held once.', nullable: true, filter: true })
  series!: string | null;

  @Whole({ description: 'Counts the editions of `series` from 1. Null where they are not counted.', nullable: true, order: true })
  edition!: number | null;

  @Choice(() => ExhibitionLevel, { description: 'From how far the exhibitors come.', filter: true })
  level!: ExhibitionLevel;

  @Choice(() => ExhibitionState, { description: 'Where it stands.', filter: true })
  state!: ExhibitionState;

  @Day({ description: 'First day open to visitors.', filter: true, order: true })
  opensOn!: string;

  @Day({ description: 'Last day open to visitors.', filter: true, order: true })
  closesOn!: string;

  @Day({ description: 'First day on which exhibitors can apply. Null where there is no open call.', nullable: true, filter: true })
  callOpensOn!: string | null;

  @Day({ description: 'Last day on which exhibitors can apply. Null where there is no open call.', nullable: true, filter: true })
  callClosesOn!: string | null;

  @Day({ description: 'Day on which it was called off. Null unless it was.', nullable: true })
  cancelledOn!: string | null;

  @Bilingual({ description: 'Fairground or building.' })
  venueFa!: string;
  venueEn!: string | null;

  @Text({ description: 'Theme of this edition, in Persian. Null where it has none.', nullable: true })
  theme!: string | null;

  @Text({ description: 'Country that it is held in, as an ISO 3166-1 code such as `IR`.', filter: true, default: 'IR' })
  countryCode!: string;

  @Across(() => Province, { description: 'Province that it is held in. Null abroad.', nullable: true })
  province!: Link<Province> | null;

  @Across(() => CraftPlace, { description: 'Craft city or village that it is held in. Null elsewhere.', nullable: true })
  craftPlace!: Link<CraftPlace> | null;

  @Whole({ description: 'Exhibitors as the organisers reported them; the `booths` of the hub may be fewer. Null where nobody reported.', nullable: true })
  reportedExhibitorCount!: number | null;

  @Whole({ description: 'Visitors of all days as the organisers reported them. Null where nobody reported.', nullable: true })
  reportedVisitorCount!: number | null;

  @Whole({ description: 'Artisans of poorer regions who were lodged free of charge, as reported. Null where nobody reported.', nullable: true })
  reportedLodgedCount!: number | null;

  @Price({ description: 'Direct sales of the whole fair as the organisers reported them, from what exhibitors declared. Null where nobody reported.', nullable: true })
  reportedSales!: Money | null;

  @Price({ description: 'Domestic contracts concluded at the fair as the organisers reported them. Null where nobody reported.', nullable: true })
  reportedContracts!: Money | null;

  @Text({ description: 'What else is known of this edition, in English.', nullable: true })
  note!: string | null;

  @HasMany(() => ExhibitionOrganiser, { by: 'exhibition', description: 'Who runs and pays for it.' })
  organisers!: Many<ExhibitionOrganiser>;

  @HasMany(() => ExhibitionHall, { by: 'exhibition', description: 'Halls of this edition.' })
  halls!: Many<ExhibitionHall>;

  @HasMany(() => Booth, { by: 'exhibition', description: 'Booths, applied for or given out.' })
  booths!: Many<Booth>;

  @HasMany(() => ContractLead, { by: 'exhibition', description: 'Contracts and letters of intent that began at the fair, the newest first.', order: { recordedOn: 'DESC' } })
  contractLeads!: Many<ContractLead>;

  @HasMany(() => VisitStatistic, { by: 'exhibition', description: 'Visitors day by day.', order: { visitedOn: 'ASC' } })
  visitStatistics!: Many<VisitStatistic>;
}
