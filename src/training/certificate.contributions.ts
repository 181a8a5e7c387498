import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Certificate } from '../qualifications/index.js';
import { EmploymentOutcome } from './employment-outcome.entity.js';

/** What training knows of a certificate. */
@Contributes(() => Certificate)
export class CertificateTraining {
  @HasMany(() => EmploymentOutcome, { by: 'certificate', description: 'Follow-ups of the holder\'s work, the earliest point first.', order: { atMonths: 'ASC' } })
  employmentOutcomes!: Many<EmploymentOutcome>;
}
