import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { PartyRole } from '../cooperation/index.js';
import { Choice, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, Has, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person, Trainee, TrainingCentre } from '../training/index.js';
import { CertificateStatus } from './certificate.enums.js';
import { ExamAttempt } from './exam-attempt.entity.js';
import { LEVELS } from './levels.js';
import { RplCase } from './rpl-case.entity.js';
import { StandardVersion } from './standard-version.entity.js';

/** Never deleted. Its indexes are few on purpose: it is one of the largest tables. */
@Table({
  description: 'That somebody mastered a version of a standard, shown by an exam or by recognised prior learning. It is never deleted.',
  plural: 'certificates',
  keys: ['serial'],
  order: { issuedOn: 'DESC' },
})
@Unique({ name: 'certificate_one_per_attempt', properties: ['attempt'], where: "status <> 'REPLACED'" })
@Unique({ name: 'certificate_one_per_rpl_case', properties: ['rplCase'], where: "status <> 'REPLACED'" })
@Check({ name: 'certificate_earned_one_way', expression: 'num_nonnulls(attempt_id, rpl_case_id) = 1' })
@Check({ name: 'certificate_level_in_framework', expression: `level between ${LEVELS.lowest} and ${LEVELS.highest}` })
@Check({ name: 'certificate_days_in_order', expression: 'expires_on > issued_on and status_changed_on >= issued_on' })
@Check({ name: 'certificate_expired_has_an_end', expression: "status <> 'EXPIRED' or expires_on is not null" })
@Check({ name: 'certificate_change_has_a_day', expression: "status = 'VALID' or status_changed_on is not null" })
@Check({ name: 'certificate_taken_for_a_reason', expression: "status not in ('SUSPENDED', 'REVOKED') or status_reason is not null" })
@Check({ name: 'certificate_replaces_another', expression: 'replaces_id <> id' })
export class Certificate extends HubRecord {
  @Text({ description: 'Number printed on it, for example `IR-1404-0000123`.', unique: true })
  serial!: string;

  @Across(() => Person, { description: 'Holder.' })
  person!: Link<Person>;

  @Across(() => Trainee, { description: 'Holder as a trainee, shown by `code`. Null for one who never took a course.', nullable: true })
  trainee!: Link<Trainee> | null;

  @One(() => StandardVersion, { description: 'What was mastered; stays the same when a newer version comes.' })
  standardVersion!: Link<StandardVersion>;

  @Across(() => TrainingCentre, { description: 'Centre where the holder learnt it. Null for prior learning.', nullable: true })
  trainingCentre!: Link<TrainingCentre> | null;

  @Whole({ description: `Level in the national qualification framework, ${LEVELS.lowest} to ${LEVELS.highest}.` })
  level!: number;

  @Choice(() => PartyRole, { description: 'Party that issued it.' })
  issuer!: PartyRole;

  @Day({ description: 'Day of issue.', filter: true, order: true })
  issuedOn!: string;

  @Day({ description: 'First day on which it no longer holds. Null where it has no end.', nullable: true })
  expiresOn!: string | null;

  @Choice(() => CertificateStatus, { description: 'Whether it holds.', default: CertificateStatus.VALID })
  status!: CertificateStatus;

  @Text({ description: 'Why it was suspended or revoked.', nullable: true, persian: true, policy: 'RESTRICTED' })
  statusReason!: string | null;

  @Day({ description: 'Day on which `status` last changed. Null where it never did.', nullable: true })
  statusChangedOn!: string | null;

  @One(() => ExamAttempt, { description: 'Passed exam that it rests on. Null where it rests on prior learning.', nullable: true, filter: false })
  attempt!: Link<ExamAttempt> | null;

  @One(() => RplCase, { description: 'Recognised prior learning that it rests on. Null where it rests on an exam.', nullable: true, filter: false })
  rplCase!: Link<RplCase> | null;

  @One(() => Certificate, { description: 'Earlier certificate in whose place it was issued. Null where there was none.', nullable: true, unique: true })
  replaces!: Link<Certificate> | null;

  @Has(() => Certificate, { by: 'replaces', order: { id: 'ASC' }, description: 'Certificate issued in its place. Null where none was.' })
  replacedBy!: Certificate | null;

  @Text({ description: 'Keyed hash of the token in its QR code, the second factor of a check.', nullable: true, hidden: true, policy: 'SECRET' })
  tokenHash!: string | null;
}
