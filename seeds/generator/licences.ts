import type { Opening, Ownership } from './centres.js';
import { type Day, TERM_START, TODAY, dayOf, iso, isoOrNull, isoTerm } from './days.js';
import { type Random, Weighted } from './random.js';
import type { TaughtStandard, World } from './world.js';

interface Applicant {
  id: string;
  ownership: Ownership;
  capacity: number;
  standards: TaughtStandard[];
  state: 'ACTIVE' | 'CLOSED' | 'SUSPENDED' | 'PREPARING';
  /** When it can take in nobody any more. */
  until: Day;
  /** Before this day its issuer granted none; null where there were always some. */
  issuedFrom: Day | null;
}

type State = 'LICENSED' | 'EXPIRED' | 'REVOKED' | 'SURRENDERED' | 'SUSPENDED';

const TERM_DAYS = 1826;
const INTAKES = new Weighted([['ALL', 60], ['WOMEN', 30], ['MEN', 10]] as const);
const STEPS = ['DOCUMENTS', 'PREMISES_TITLE', 'LEARNING_ENVIRONMENT', 'POLICE_APPROVAL', 'EQUIPMENT', 'FIELDS', 'NAME', 'FEE', 'TAX_STAMP'] as const;
/** Files of licences granted earlier are not in the hub. */
const FILES_SINCE = dayOf('2024-06-01');

/** The licences of a private centre or craft school, with scopes and files, and when it can begin runs under each. */
export function addLicence(world: World, centre: Applicant, random: Random): Opening[] {
  if (centre.state === 'PREPARING') {
    apply(world, centre, { submittedOn: random.whole(TODAY - 120, TODAY - 5), decidedOn: null, licence: null, renewalOf: null }, random);
    return [];
  }
  if (centre.issuedFrom === null && random.chance(0.15)) return renewed(world, centre, random);

  const from = centre.issuedFrom === null ? random.whole(dayOf('2022-01-10'), TERM_START) : random.whole(centre.issuedFrom, TODAY - 90);
  const ended = centre.state === 'CLOSED' ? Math.max(from, centre.until) : null;
  const state = ended !== null ? random.pick(['REVOKED', 'SURRENDERED'] as const) : centre.state === 'SUSPENDED' ? 'SUSPENDED' : 'LICENSED';
  const suspendedOn = state === 'SUSPENDED' ? random.whole(Math.max(from, TODAY - 150), TODAY - 20) : null;
  const licence = add(world, centre, { from, ended, suspendedOn, state, renewalOf: null }, random);
  if (from >= FILES_SINCE) apply(world, centre, { submittedOn: from - random.whole(45, 200), decidedOn: from - random.whole(1, 10), licence, renewalOf: null }, random);
  return [{ from: Math.max(from, TERM_START), until: ended ?? suspendedOn ?? Math.min(centre.until, from + TERM_DAYS), licenceId: licence }];
}

/** A licence that ran out in the term and the one that followed, often after some weeks without. */
function renewed(world: World, centre: Applicant, random: Random): Opening[] {
  const end = random.whole(TERM_START + 60, TODAY - 120);
  const former = add(world, centre, { from: end - TERM_DAYS, ended: null, suspendedOn: null, state: 'EXPIRED', renewalOf: null }, random);
  const from = end + (random.chance(0.5) ? 0 : random.whole(10, 90));
  const ended = centre.state === 'CLOSED' ? Math.max(from, centre.until) : null;
  const state = ended !== null ? 'SURRENDERED' : centre.state === 'SUSPENDED' ? 'SUSPENDED' : 'LICENSED';
  const suspendedOn = state === 'SUSPENDED' ? Math.max(from, TODAY - 25) : null;
  const licence = add(world, centre, { from, ended, suspendedOn, state, renewalOf: former }, random);
  apply(world, centre, { submittedOn: from - random.whole(30, 140), decidedOn: from - random.whole(1, 10), licence, renewalOf: former }, random);
  return [
    { from: TERM_START, until: Math.min(end, centre.until), licenceId: former },
    { from, until: ended ?? suspendedOn ?? centre.until, licenceId: licence },
  ];
}

function add(world: World, centre: Applicant, given: { from: Day; ended: Day | null; suspendedOn: Day | null; state: State; renewalOf: string | null }, random: Random): string {
  const id = world.sheets.licences.add({
    number: `L-${world.mark}-${String(world.counts.next('licence')).padStart(5, '0')}`,
    centre: centre.id,
    issuer: issuerOf(centre),
    state: given.state,
    ...isoTerm(given.from, given.from + TERM_DAYS),
    endedOn: isoOrNull(given.ended),
    suspendedOn: isoOrNull(given.suspendedOn),
    traineeLimit: centre.capacity,
    shiftCount: random.whole(1, 2),
    intake: INTAKES.pick(random),
    renewalOf: given.renewalOf,
  });
  for (const { id: standard } of centre.standards) world.sheets.licenceScopes.add({ licence: id, standard, placeCount: Math.max(8, Math.round(centre.capacity / 3)) });
  return id;
}

interface File {
  submittedOn: Day;
  decidedOn: Day | null;
  licence: string | null;
  renewalOf: string | null;
}

/** The application for a licence: its steps in order, all of them done where it was granted, and the inspection. */
function apply(world: World, centre: Applicant, { submittedOn, decidedOn, licence, renewalOf }: File, random: Random): void {
  const { sheets } = world;
  const application = sheets.licenceApplications.add({
    trackingCode: `T-${world.mark}-${String(world.counts.next('application')).padStart(6, '0')}`,
    centre: centre.id,
    kind: renewalOf ? 'RENEWAL' : 'NEW',
    issuer: issuerOf(centre),
    state: decidedOn === null ? 'UNDER_REVIEW' : 'GRANTED',
    submittedOn: iso(submittedOn),
    decidedOn: isoOrNull(decidedOn),
    rejectionReason: null,
    renewalOf,
    licence,
  });
  const done = decidedOn === null ? random.whole(1, 3) : STEPS.length;
  const days = (decidedOn ?? TODAY) - submittedOn;
  STEPS.forEach((kind, at) =>
    sheets.licenceApplicationSteps.add({
      application,
      kind,
      position: at + 1,
      state: at < done ? 'PASSED' : 'PENDING',
      decidedOn: at < done ? iso(submittedOn + Math.floor((days * (at + 1)) / (STEPS.length + 1))) : null,
    }),
  );
  if (decidedOn === null) return;
  sheets.inspections.add({
    centre: centre.id,
    licence,
    application,
    kind: renewalOf ? 'RENEWAL' : 'INITIAL',
    inspectedOn: iso(submittedOn + Math.floor(days / 2)),
    score: random.whole(60, 98),
    decision: 'PASSED',
  });
}

const issuerOf = ({ ownership }: Applicant): 'DEPUTY' | 'TVTO' => (ownership === 'CRAFT_SCHOOL' ? 'DEPUTY' : 'TVTO');
