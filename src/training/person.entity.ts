import { Check } from '@mikro-orm/decorators/legacy';
import { County, Province } from '../heritage/index.js';
import { Bilingual, Choice, Computed, Day, Flag, Text, Url } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { Across, Has, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Instructor } from './instructor.entity.js';
import { Gender, IdentityDocument, ResidenceKind, Schooling } from './person.enums.js';
import { Trainee } from './trainee.entity.js';

/** The restricted core. What people do in the hub hangs on their roles; whoever may not see a person still sees those. */
@Table({ description: 'A human being, once, whatever roles they have. All that could tell who it is stays hidden.' })
@Check({ name: 'person_identity_whole', expression: '(national_id_cipher is null) = (national_id_hash is null) and (national_id_hash is null) = (identity_document is null)' })
@Check({ name: 'person_mobile_e164', expression: "mobile ~ '^[+][1-9][0-9]{7,14}$'" })
@Check({ name: 'person_postcode_digits', expression: "postcode ~ '^[0-9]{10}$'" })
@Check({ name: 'person_merged_into_another', expression: 'merged_into_id <> id' })
export class Person extends HubRecord {
  @Bilingual({ description: 'Name given at birth.', policy: 'CONSENT' })
  givenNameFa!: string;
  givenNameEn!: string | null;

  @Bilingual({ description: 'Family name.', policy: 'CONSENT' })
  familyNameFa!: string;
  familyNameEn!: string | null;

  @Choice(() => IdentityDocument, { description: 'Which number the person was identified by. Null where nobody has checked yet.', policy: 'RESTRICTED', nullable: true })
  identityDocument!: IdentityDocument | null;

  @Text({ description: 'The identity number, encrypted.', hidden: true, policy: 'SECRET', nullable: true })
  nationalIdCipher!: string | null;

  @Text({ description: 'Keyed hash of the identity number, to find a person by it.', hidden: true, policy: 'SECRET', nullable: true, unique: true })
  nationalIdHash!: string | null;

  @Day({ description: 'Day of birth.', policy: 'RESTRICTED', nullable: true })
  bornOn!: string | null;

  @Computed(() => Boolean, {
    description: 'Whether the person is under 18 today in Iran. Null where the day of birth is not known.',
    policy: 'RESTRICTED',
    sql: of => `${of('bornOn')} > ((now() at time zone 'Asia/Tehran')::date - interval '18 years')::date`,
  })
  isMinor!: boolean | null;

  @Day({ description: 'Day on which a guardian agreed that a minor be named in public. Null without that consent.', policy: 'RESTRICTED', nullable: true })
  guardianConsentOn!: string | null;

  @Choice(() => Gender, { description: 'As in the person\'s papers.', policy: 'STATISTICS_ONLY', nullable: true })
  gender!: Gender | null;

  @Text({ description: 'Mobile number in the form `+989121234567`.', policy: 'RESTRICTED', nullable: true })
  mobile!: string | null;

  @Text({ description: 'Address for electronic mail.', policy: 'RESTRICTED', nullable: true })
  email!: string | null;

  @Text({ description: 'Postal address, in Persian.', policy: 'RESTRICTED', nullable: true })
  address!: string | null;

  @Text({ description: 'Postcode of ten digits.', policy: 'RESTRICTED', nullable: true })
  postcode!: string | null;

  @Across(() => Province, { description: 'Province that the person lives in.', policy: 'STATISTICS_ONLY', nullable: true })
  residenceProvince!: Link<Province> | null;

  @Across(() => County, { description: 'County that the person lives in.', policy: 'STATISTICS_ONLY', nullable: true })
  residenceCounty!: Link<County> | null;

  @Choice(() => ResidenceKind, { description: 'Whether the person lives in a city, in a village or with a tribe.', policy: 'STATISTICS_ONLY', nullable: true })
  residenceKind!: ResidenceKind | null;

  @Choice(() => Schooling, { description: 'Highest level completed.', policy: 'STATISTICS_ONLY', nullable: true })
  schooling!: Schooling | null;

  @Flag({ description: 'Whether the person has a recognised disability.', policy: 'STATISTICS_ONLY', nullable: true })
  hasDisability!: boolean | null;

  @Flag({ description: 'Whether the person heads a household.', policy: 'STATISTICS_ONLY', nullable: true })
  isHouseholdHead!: boolean | null;

  @Url({ description: 'Portrait of the person.', policy: 'CONSENT', nullable: true })
  photo!: string | null;

  @One(() => Person, {
    description: 'The record that took this one\'s place when both turned out to be the same person; both ids stay valid. Null for nearly everybody.',
    nullable: true,
    filter: false,
  })
  mergedInto!: Link<Person> | null;

  @Has(() => Trainee, { by: 'person', description: 'The person as a trainee.', policy: 'RESTRICTED' })
  trainee!: Link<Trainee> | null;

  @Has(() => Instructor, { by: 'person', description: 'The person as an instructor.', policy: 'RESTRICTED' })
  instructor!: Link<Instructor> | null;
}
