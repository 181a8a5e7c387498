import { Check } from '@mikro-orm/decorators/legacy';
import { Province } from '../heritage/index.js';
import { Choice, Day, Text, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Person } from '../training/index.js';
import { ExamAttempt } from './exam-attempt.entity.js';
import { RplState } from './rpl.enums.js';
import { StandardVersion } from './standard-version.entity.js';

@Table({ description: 'A request to have what somebody learnt without a course recognised. Who asked is not public.', plural: 'rplCases', order: { appliedOn: 'DESC' } })
@Check({ name: 'rpl_case_decided', expression: "(state in ('AWARDED', 'REJECTED')) = (decided_on is not null) and decided_on >= applied_on" })
@Check({ name: 'rpl_case_interview', expression: 'interviewed_on >= applied_on' })
@Check({ name: 'rpl_case_years', expression: 'practice_years between 0 and 80' })
export class RplCase extends HubRecord {
  @One(() => StandardVersion, { description: 'What it is to be recognised as.' })
  standardVersion!: Link<StandardVersion>;

  @Across(() => Person, { description: 'Who asked.', policy: 'RESTRICTED' })
  person!: Link<Person>;

  @Across(() => Province, { description: 'Province whose directorate decides.' })
  province!: Link<Province>;

  @Choice(() => RplState, { description: 'How far it has come.', filter: true, default: RplState.APPLIED })
  state!: RplState;

  @Day({ description: 'Day of the request.', filter: true, order: true })
  appliedOn!: string;

  @Day({ description: 'Day on which the applicant was heard. Null before, or where nobody was.', nullable: true })
  interviewedOn!: string | null;

  @Day({ description: 'Day of the decision. Null before.', nullable: true })
  decidedOn!: string | null;

  @Whole({ description: 'Years of practice that the applicant shows.', nullable: true, policy: 'RESTRICTED' })
  practiceYears!: number | null;

  @Text({ description: 'What the applicant shows: portfolio, letter of a guild, testimony of a master.', nullable: true, persian: true, policy: 'RESTRICTED' })
  evidence!: string | null;

  @One(() => ExamAttempt, { description: 'Exam taken for it. Null where none was needed.', nullable: true, policy: 'RESTRICTED' })
  attempt!: Link<ExamAttempt> | null;
}
