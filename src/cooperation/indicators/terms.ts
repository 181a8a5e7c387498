import { Contract } from '../contract.entity.js';
import { IndicatorUnit, IndicatorWindow } from '../indicator.enums.js';
import { Memorandum } from '../memorandum.entity.js';
import { MemorandumExtension } from '../memorandum-extension.entity.js';
import { QualityIssue } from '../quality-issue.entity.js';
import { type Frame, type IndicatorDeclaration, table } from './indicator-declaration.js';

const { COUNT, SHARE, DAYS, MONEY, STATE } = IndicatorUnit;
const { TERM, INSTANT } = IndicatorWindow;

/** Rule of the quality issue that is raised where an amount stands against the memorandum without any contract. */
export const OBLIGATION_WITHOUT_CONTRACT = 'obligation-without-contract';

const END = 'coalesce(m.terminated_on, m.ends_on)';

/** Legal terms, L02 to L06. L01 is static. */
export const TERMS: readonly IndicatorDeclaration[] = [
  {
    key: 'daysElapsed',
    unit: DAYS,
    window: INSTANT,
    breakdowns: {},
    count: frame => ({ id: 'm.id', rows: memorandum(frame), weight: { part: `greatest(0, ${frame.asOf} - m.signed_on)` } }),
  },
  {
    key: 'daysRemaining',
    unit: DAYS,
    window: INSTANT,
    breakdowns: {},
    count: frame => ({ id: 'm.id', rows: memorandum(frame), weight: { part: `greatest(0, ${END} - ${frame.asOf})` } }),
  },
  {
    key: 'termElapsedShare',
    unit: SHARE,
    window: INSTANT,
    breakdowns: {},
    count: frame => ({
      id: 'm.id',
      rows: memorandum(frame),
      weight: { part: `greatest(0, least(${frame.asOf}, ${END}) - m.signed_on)`, whole: `${END} - m.signed_on` },
    }),
  },
  {
    key: 'extensionState',
    unit: STATE,
    window: INSTANT,
    breakdowns: {},
    count: frame => ({
      id: 'x.id',
      rows: `from ${table(MemorandumExtension)} x where x.memorandum_id = ${frame.memorandum} and x.proposed_on <= ${frame.asOf}
        and not exists (select from ${table(MemorandumExtension)} later where later.memorandum_id = x.memorandum_id
          and later.proposed_on <= ${frame.asOf} and (later.proposed_on, later.id) > (x.proposed_on, x.id))`,
      state: `case when x.decided_on > ${frame.asOf} then 'PROPOSED' else x.state end`,
    }),
  },
  {
    key: 'obligationsWithoutContract',
    unit: COUNT,
    window: INSTANT,
    isLowerBetter: true,
    breakdowns: {},
    // the memorandum and its provisions have no column for money; what can be is work begun on a draft, or an amount found elsewhere
    count: ({ memorandum, asOf }) => ({
      id: 'o.id',
      rows: `from (
          select c.id from ${table(Contract)} c where c.memorandum_id = ${memorandum} and c.state = 'DRAFT' and c.starts_on <= ${asOf}
          union all
          select q.id from ${table(QualityIssue)} q
          where q.rule = '${OBLIGATION_WITHOUT_CONTRACT}' and q.found_on <= ${asOf} and (q.state = 'OPEN' or q.closed_on > ${asOf})) o`,
    }),
  },
  {
    key: 'contractsSigned',
    unit: COUNT,
    window: TERM,
    breakdowns: { MONTH: 'c.signed_on' },
    count: frame => ({ id: 'c.id', rows: contracts(frame) }),
  },
  {
    key: 'contractedValue',
    unit: MONEY,
    window: TERM,
    breakdowns: { MONTH: 'c.signed_on' },
    count: frame => ({ id: 'c.id', rows: contracts(frame), money: { amount: 'c.value_amount', currency: 'c.value_currency' } }),
  },
];

const memorandum = (frame: Frame): string => `from ${table(Memorandum)} m where m.id = ${frame.memorandum}`;

const contracts = (frame: Frame): string =>
  `from ${table(Contract)} c where c.memorandum_id = ${frame.memorandum} and c.state in ('SIGNED', 'CLOSED') and ${frame.within('c.signed_on')}`;
