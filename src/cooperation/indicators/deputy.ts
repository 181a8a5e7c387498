import { Award, Competition, Entry, Skill, SkillEvent } from '../../competitions/index.js';
import { Booth, Exhibition, ExhibitionProduct, Product, ProductMaker, Sale } from '../../exhibitions/index.js';
import { Artisan, Province } from '../../heritage/index.js';
import { Panel, PanelMembership, Standard, StandardVersion } from '../../qualifications/index.js';
import { ExpertNomination } from '../expert-nomination.entity.js';
import { Expert } from '../expert.entity.js';
import { IndicatorUnit, IndicatorWindow } from '../indicator.enums.js';
import { NeedsAssessment } from '../needs-assessment.entity.js';
import { Party } from '../party.entity.js';
import { traineeMaker } from './fragments.js';
import { type IndicatorDeclaration, table } from './indicator-declaration.js';

const { COUNT, SHARE, MONEY } = IndicatorUnit;
const { TERM, LAST_24_MONTHS } = IndicatorWindow;

/** Commitments of the Deputy of Handicrafts, D01 to D04. */
export const DEPUTY: readonly IndicatorDeclaration[] = [
  {
    key: 'needsAssessmentsPublished',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'n.province_id', MONTH: 'n.published_on' },
    count: ({ within }) => ({ id: 'n.id', rows: `from ${table(NeedsAssessment)} n where n.state = 'PUBLISHED' and ${within('n.published_on')}` }),
  },
  {
    key: 'needsAssessmentCoverage',
    unit: SHARE,
    window: LAST_24_MONTHS,
    breakdowns: { PROVINCE: 'p.id' },
    count: ({ within }) => ({
      id: 'p.id',
      rows: `from ${table(Province)} p left join (
          select distinct n.province_id from ${table(NeedsAssessment)} n where n.state = 'PUBLISHED' and ${within('n.published_on')}
        ) studied on studied.province_id = p.id`,
      hit: 'studied.province_id is not null',
    }),
  },
  {
    key: 'expertsNominated',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'maker.province_id', CRAFT: 'x.craft_id', MONTH: 'n.nominated_on' },
    isAboutPeople: true,
    count: ({ within }) => ({ id: 'x.id', rows: `${nominations()} and ${within('n.nominated_on')}`, once: 'x.id' }),
  },
  {
    key: 'expertsAcceptedShare',
    unit: SHARE,
    window: TERM,
    breakdowns: { CRAFT: 'x.craft_id', MONTH: 'n.nominated_on' },
    isAboutPeople: true,
    count: ({ within }) => ({
      id: 'n.id',
      rows: `${nominations()} and n.state <> 'NOMINATED' and ${within('n.nominated_on')}`,
      hit: "n.state in ('ACCEPTED', 'RETIRED')",
    }),
  },
  {
    key: 'expertStandardsServed',
    unit: COUNT,
    window: TERM,
    breakdowns: { CRAFT: 's.craft_id', MONTH: 'm.joined_on' },
    count: ({ within }) => ({
      id: 's.id',
      rows: `from ${table(PanelMembership)} m join ${table(Panel)} p on p.id = m.panel_id
        join ${table(StandardVersion)} v on v.id = p.standard_version_id join ${table(Standard)} s on s.id = v.standard_id
        where m.nominated_by = 'DEPUTY' and ${within('m.joined_on')}`,
      once: 's.id',
    }),
  },
  {
    key: 'traineeProductsShown',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'p.province_id', CRAFT: 'p.craft_id', MONTH: 'x.closes_on' },
    count: ({ within }) => ({
      id: 'shown.product_id',
      rows: `from ${table(Exhibition)} x join ${table(Booth)} b on b.exhibition_id = x.id
        join ${table(ExhibitionProduct)} shown on shown.booth_id = b.id left join ${table(Product)} p on p.id = shown.product_id
        where x.state = 'CLOSED' and ${within('x.closes_on')} and b.state in ('OCCUPIED', 'RELEASED')
          and exists (select from ${table(ProductMaker)} maker where maker.product_id = shown.product_id and maker.trainee_id is not null)`,
      once: 'shown.product_id',
    }),
  },
  {
    key: 'traineeSalesValue',
    unit: MONEY,
    window: TERM,
    breakdowns: { PROVINCE: 'p.province_id', CRAFT: 'p.craft_id', MONTH: 's.sold_on' },
    isAboutPeople: true,
    isRestricted: true,
    count: ({ within }) => ({ id: 's.id', rows: salesOfTrainees(within), money: SALE_VALUE }),
  },
  {
    key: 'competitionEntries',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'e.province_id', CRAFT: 'skill.craft_id', MONTH: 'c.ends_on', LEVEL: 'c.level' },
    count: ({ within }) => ({
      id: 'e.id',
      rows: `from ${table(Competition)} c join ${table(SkillEvent)} v on v.competition_id = c.id join ${table(Entry)} e on e.skill_event_id = v.id
        left join ${table(Skill)} skill on skill.id = v.skill_id
        where c.state in ('MARKING_CLOSED', 'RATIFIED', 'PUBLISHED', 'ARCHIVED') and ${within('c.ends_on')} and e.state not in ('WITHDRAWN', 'DISQUALIFIED')`,
    }),
  },
  {
    key: 'competitionMedals',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'a.province_id', CRAFT: 'skill.craft_id', MONTH: 'c.ends_on', LEVEL: 'c.level' },
    // not from RATIFIED on: medals are secret until the results are published
    count: ({ within }) => ({
      id: 'a.id',
      rows: `from ${table(Competition)} c join ${table(Award)} a on a.competition_id = c.id
        left join ${table(SkillEvent)} v on v.id = a.skill_event_id left join ${table(Skill)} skill on skill.id = v.skill_id
        where c.state in ('PUBLISHED', 'ARCHIVED') and ${within('c.ends_on')} and a.kind in ('GOLD', 'SILVER', 'BRONZE') and a.revoked_at is null`,
    }),
  },
];

const nominations = (): string =>
  `from ${table(ExpertNomination)} n join ${table(Party)} by on by.id = n.party_id join ${table(Expert)} x on x.id = n.expert_id
   left join ${table(Artisan)} maker on maker.id = x.artisan_id where by.role = 'DEPUTY'`;

/** Sales `s` of products `p` that a trainee made or helped to make, but for those that were turned down. */
export const salesOfTrainees = (within: (day: string) => string): string =>
  `from ${table(Sale)} s join ${table(Product)} p on p.id = s.product_id
   cross join lateral ${traineeMaker(table(ProductMaker))} made(trainee_id)
   where s.verification <> 'REJECTED' and ${within('s.sold_on')} and made.trainee_id is not null`;

/** What was verified where somebody did, else what was declared. */
export const SALE_VALUE = {
  amount: 'coalesce(s.verified_quantity * s.verified_unit_price_amount, s.declared_quantity * s.declared_unit_price_amount)',
  currency: 'coalesce(s.verified_unit_price_currency, s.declared_unit_price_currency)',
  earner: 'made.trainee_id',
};
