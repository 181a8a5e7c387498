import { Product, ProductMaker, PurchaseOrder } from '../../exhibitions/index.js';
import { Craft, CraftPlace, Designation, EndangermentAssessment, Province } from '../../heritage/index.js';
import { CourseRun, EmploymentOutcome, Trainee } from '../../training/index.js';
import { IndicatorUnit, IndicatorWindow } from '../indicator.enums.js';
import { employmentRate } from './aims.js';
import { SALE_VALUE, salesOfTrainees } from './deputy.js';
import { traineeMaker } from './fragments.js';
import { type Frame, type IndicatorDeclaration, table } from './indicator-declaration.js';

const { COUNT, MONEY } = IndicatorUnit;
const { TERM } = IndicatorWindow;

/** Expected outcomes, E01 to E03: watched, not reported as commitments. */
export const OUTCOMES: readonly IndicatorDeclaration[] = [
  {
    key: 'craftsMovedToSaferStatus',
    unit: COUNT,
    window: TERM,
    breakdowns: { CRAFT: 'c.id' },
    count: frame => ({ id: 'c.id', rows: `${moves(frame)} where move.direction <> 0`, weight: { part: 'move.direction' } }),
  },
  {
    key: 'craftsMovedToWorseStatus',
    unit: COUNT,
    window: TERM,
    isLowerBetter: true,
    breakdowns: { CRAFT: 'c.id' },
    count: frame => ({ id: 'c.id', rows: `${moves(frame)} where move.direction < 0` }),
  },
  {
    key: 'salesValueOfTraineeProducts',
    unit: MONEY,
    window: TERM,
    breakdowns: { PROVINCE: 'sold.province_id', CRAFT: 'sold.craft_id', MONTH: 'sold.day' },
    isAboutPeople: true,
    isRestricted: true,
    count: ({ within }) => ({
      id: 'sold.id',
      rows: `from (
          select s.id, p.province_id, p.craft_id, s.sold_on as day, ${SALE_VALUE.amount} as amount, ${SALE_VALUE.currency} as currency, made.trainee_id
          ${salesOfTrainees(within)}
          union all
          select o.id, p.province_id, p.craft_id, o.delivered_on, o.quantity * o.unit_price_amount, o.unit_price_currency, made.trainee_id
          from ${table(PurchaseOrder)} o join ${table(Product)} p on p.id = o.product_id
          cross join lateral ${traineeMaker(table(ProductMaker))} made(trainee_id)
          where o.state = 'DELIVERED' and ${within('o.delivered_on')} and made.trainee_id is not null) sold`,
      money: { amount: 'sold.amount', currency: 'sold.currency', earner: 'sold.trainee_id' },
    }),
  },
  {
    key: 'newDesignations',
    unit: COUNT,
    window: TERM,
    breakdowns: { PROVINCE: 'place.province_id', CRAFT: 'd.craft_id', MONTH: 'd.registered_on' },
    // of some titles only the year is known: they count where the whole of it lies in the window
    count: ({ within, from, to }) => ({
      id: 'd.id',
      rows: `from ${table(Designation)} d left join ${table(CraftPlace)} place on place.id = d.craft_place_id
        where d.state in ('REGISTERED', 'RENEWED') and case when d.registered_on is not null then ${within('d.registered_on')}
          else make_date(d.registered_in, 1, 1) >= ${from} and make_date(d.registered_in, 12, 31) <= ${to} end`,
    }),
  },
  employmentRate('employmentRate12mByProvince', 12, { PROVINCE: 'coalesce(r.province_id, t.province_id)' }),
  {
    key: 'provincesWithOutcomes',
    unit: COUNT,
    window: TERM,
    breakdowns: {},
    isRestricted: true,
    hidesRecords: true,
    count: ({ within }) => ({
      id: 'p.id',
      rows: `from ${table(EmploymentOutcome)} o join ${table(Trainee)} t on t.id = o.trainee_id left join ${table(CourseRun)} r on r.id = o.course_run_id
        join ${table(Province)} p on p.id = coalesce(r.province_id, t.province_id)
        where o.at_months = 12 and o.status <> 'UNKNOWN' and ${within('o.asked_on')}`,
      once: 'p.id',
    }),
  },
];

/** From lost to safe. What nobody has looked at has no rank. */
const RANK = "array_position(array['DORMANT', 'ENDANGERED', 'REVIVAL_UNDERWAY', 'VULNERABLE', 'REVIVED', 'PRACTISED'], a.status)";

/** Crafts `c` with the way they went: from the last finding before the window, or else the first in it, to the last one in it. */
const moves = ({ from, to, asOf }: Frame): string =>
  `from ${table(Craft)} c cross join lateral (
     select sign((array_agg(${RANK} order by a.assessed_on desc, a.approved_on desc, a.id desc))[1]
       - coalesce(
           (array_agg(${RANK} order by a.assessed_on desc, a.approved_on desc, a.id desc) filter (where a.assessed_on < ${from}))[1],
           (array_agg(${RANK} order by a.assessed_on, a.approved_on, a.id))[1]))::int as direction
     from ${table(EndangermentAssessment)} a
     where a.craft_id = c.id and a.is_nationwide and a.state = 'APPROVED' and a.status <> 'UNKNOWN' and a.assessed_on <= ${to} and a.approved_on <= ${asOf}) move`;
