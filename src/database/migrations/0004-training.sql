create schema if not exists "training";
create table "training"."course" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "title_fa" text not null, "title_en" text null, "summary" text null, "standard_id" text null, "craft_id" text null, "audience" text not null, "state" text not null, "theory_hours" int not null default 0, "practice_hours" int not null default 0, "internship_hours" int not null default 0, "project_hours" int not null default 0, "total_hours" int not null, "search_key" text generated always as (kernel.search_key(title_fa, title_en, code)) stored null, primary key ("id"));
alter table "training"."course" add constraint "course_code_unique" unique ("code");
create index "course_standard_id_title_fa_id_index" on "training"."course" ("standard_id", "title_fa" collate "fa-x-icu", "id");
create index "course_craft_id_title_fa_id_index" on "training"."course" ("craft_id", "title_fa" collate "fa-x-icu", "id");
create index "course_title_fa_id_index" on "training"."course" ("title_fa" collate "fa-x-icu", "id");
create index "course_title_en_id_index" on "training"."course" ("title_en" collate "en-x-icu", "id");
create index "course_total_hours_id_index" on "training"."course" ("total_hours", "id");
create index "course_audience_index" on "training"."course" ("audience");
create index "course_state_index" on "training"."course" ("state");
create index "course_search_index" on training.course using gin (search_key gin_trgm_ops);
alter table "training"."course" add constraint "course_hours_total" check (theory_hours >= 0 and practice_hours >= 0 and internship_hours >= 0 and project_hours >= 0 and total_hours > 0 and total_hours = theory_hours + practice_hours + internship_hours + project_hours);
alter table "training"."course" add constraint "course_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."course" add constraint "course_audience_check" check ("audience" in ('BEGINNERS', 'PRACTITIONERS', 'INSTRUCTORS'));
alter table "training"."course" add constraint "course_state_check" check ("state" in ('DRAFT', 'OFFERED', 'RETIRED'));

create table "training"."insurance_scheme" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "name_fa" text not null, "name_en" text null, "kind" text not null, "membership" text not null, "legal_basis" text null, "is_certificate_required" boolean not null default false, "is_permit_required" boolean not null default false, primary key ("id"));
alter table "training"."insurance_scheme" add constraint "insurance_scheme_code_unique" unique ("code");
create index "insurance_scheme_name_fa_id_index" on "training"."insurance_scheme" ("name_fa" collate "fa-x-icu", "id");
create index "insurance_scheme_name_en_id_index" on "training"."insurance_scheme" ("name_en" collate "en-x-icu", "id");
create index "insurance_scheme_kind_index" on "training"."insurance_scheme" ("kind");
create index "insurance_scheme_membership_index" on "training"."insurance_scheme" ("membership");
alter table "training"."insurance_scheme" add constraint "insurance_scheme_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."insurance_scheme" add constraint "insurance_scheme_kind_check" check ("kind" in ('ACCIDENT', 'LIABILITY', 'HEALTH', 'SOCIAL'));
alter table "training"."insurance_scheme" add constraint "insurance_scheme_membership_check" check ("membership" in ('CRAFTSPEOPLE', 'RURAL', 'TRAINEES'));

create table "training"."insurance_rate" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "scheme_id" text not null, "applies_in" int not null, "from_membership_year" int not null default 1, "insured_pct" numeric(5,2) not null, "state_pct" numeric(5,2) not null, "employer_pct" numeric(5,2) not null default 0, primary key ("id"));
create index "insurance_rate_applies_in_id_index" on "training"."insurance_rate" ("applies_in", "id");
create index "insurance_rate_from_membership_year_id_index" on "training"."insurance_rate" ("from_membership_year", "id");
alter table "training"."insurance_rate" add constraint "insurance_rate_scheme_id_applies_in_from_membership_year_unique" unique ("scheme_id", "applies_in", "from_membership_year");
alter table "training"."insurance_rate" add constraint "insurance_rate_membership_year" check (from_membership_year >= 1);
alter table "training"."insurance_rate" add constraint "insurance_rate_jalali_year" check (applies_in >= 1300 and applies_in <= 1500);
alter table "training"."insurance_rate" add constraint "insurance_rate_range" check (insured_pct >= 0 and state_pct >= 0 and employer_pct >= 0 and insured_pct + state_pct + employer_pct <= 100);
alter table "training"."insurance_rate" add constraint "insurance_rate_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "training"."learning_resource" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "title_fa" text not null, "title_en" text null, "kind" text not null, "state" text not null, "language" text not null default 'fa', "edition" int not null default 1, "url" text null, "licence_text" text null, "developed_by" text null, "standard_version_id" text null, "published_on" date null, "retired_on" date null, "search_key" text generated always as (kernel.search_key(title_fa, title_en, code)) stored null, primary key ("id"));
alter table "training"."learning_resource" add constraint "learning_resource_code_unique" unique ("code");
create index "learning_resource_standard_version_id_title_fa_id_index" on "training"."learning_resource" ("standard_version_id", "title_fa" collate "fa-x-icu", "id");
create index "learning_resource_title_fa_id_index" on "training"."learning_resource" ("title_fa" collate "fa-x-icu", "id");
create index "learning_resource_title_en_id_index" on "training"."learning_resource" ("title_en" collate "en-x-icu", "id");
create index "learning_resource_published_on_id_index" on "training"."learning_resource" ("published_on", "id");
create index "learning_resource_kind_index" on "training"."learning_resource" ("kind");
create index "learning_resource_state_index" on "training"."learning_resource" ("state");
create index "learning_resource_language_index" on "training"."learning_resource" ("language");
create index "learning_resource_developed_by_index" on "training"."learning_resource" ("developed_by");
create index "learning_resource_search_index" on training.learning_resource using gin (search_key gin_trgm_ops);
alter table "training"."learning_resource" add constraint "learning_resource_published_licensed" check (state <> 'PUBLISHED' or licence_text is not null);
alter table "training"."learning_resource" add constraint "learning_resource_edition_positive" check (edition > 0);
alter table "training"."learning_resource" add constraint "learning_resource_retired_dated" check ((state = 'RETIRED') = (retired_on is not null) and retired_on >= published_on);
alter table "training"."learning_resource" add constraint "learning_resource_published_dated" check ((state = 'DRAFT') = (published_on is null));
alter table "training"."learning_resource" add constraint "learning_resource_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."learning_resource" add constraint "learning_resource_kind_check" check ("kind" in ('TEXTBOOK', 'HANDOUT', 'VIDEO', 'PATTERN', 'PRESENTATION', 'COURSEWARE', 'TEST_ITEMS'));
alter table "training"."learning_resource" add constraint "learning_resource_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'RETIRED'));
alter table "training"."learning_resource" add constraint "learning_resource_developed_by_check" check ("developed_by" in ('TVTO', 'DEPUTY', 'BOTH'));

create table "training"."competency_resource" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "resource_id" text not null, "competency_id" text not null, "part" text null, primary key ("id"));
create index "competency_resource_competency_id_id_index" on "training"."competency_resource" ("competency_id", "id");
create index "competency_resource_resource_id_id_index" on "training"."competency_resource" ("resource_id", "id");
alter table "training"."competency_resource" add constraint "competency_resource_resource_id_competency_id_unique" unique ("resource_id", "competency_id");
alter table "training"."competency_resource" add constraint "competency_resource_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "training"."person" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "given_name_fa" text not null, "given_name_en" text null, "family_name_fa" text not null, "family_name_en" text null, "identity_document" text null, "national_id_cipher" text null, "national_id_hash" text null, "born_on" date null, "guardian_consent_on" date null, "gender" text null, "mobile" text null, "email" text null, "address" text null, "postcode" text null, "residence_province_id" text null, "residence_county_id" text null, "residence_kind" text null, "schooling" text null, "has_disability" boolean null, "is_household_head" boolean null, "photo" text null, "merged_into_id" text null, primary key ("id"));
alter table "training"."person" add constraint "person_national_id_hash_unique" unique ("national_id_hash");
alter table "training"."person" add constraint "person_merged_into_another" check (merged_into_id <> id);
alter table "training"."person" add constraint "person_postcode_digits" check (postcode ~ '^[0-9]{10}$');
alter table "training"."person" add constraint "person_mobile_e164" check (mobile ~ '^[+][1-9][0-9]{7,14}$');
alter table "training"."person" add constraint "person_identity_whole" check ((national_id_cipher is null) = (national_id_hash is null) and (national_id_hash is null) = (identity_document is null));
alter table "training"."person" add constraint "person_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."person" add constraint "person_identity_document_check" check ("identity_document" in ('NATIONAL_ID', 'FIDA_CODE', 'PASSPORT'));
alter table "training"."person" add constraint "person_gender_check" check ("gender" in ('WOMAN', 'MAN'));
alter table "training"."person" add constraint "person_residence_kind_check" check ("residence_kind" in ('URBAN', 'RURAL', 'NOMADIC'));
alter table "training"."person" add constraint "person_schooling_check" check ("schooling" in ('NONE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTORATE'));

create table "training"."instructor" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "display_name_fa" text not null, "display_name_en" text null, "biography" text null, "person_id" text null, "state" text not null, "province_id" text not null, "search_key" text generated always as (kernel.search_key(display_name_fa, display_name_en, code)) stored null, primary key ("id"));
alter table "training"."instructor" add constraint "instructor_code_unique" unique ("code");
alter table "training"."instructor" add constraint "instructor_person_id_unique" unique ("person_id");
create index "instructor_person_id_display_name_fa_id_index" on "training"."instructor" ("person_id", "display_name_fa" collate "fa-x-icu", "id");
create index "instructor_province_id_display_name_fa_id_index" on "training"."instructor" ("province_id", "display_name_fa" collate "fa-x-icu", "id");
create index "instructor_display_name_fa_id_index" on "training"."instructor" ("display_name_fa" collate "fa-x-icu", "id");
create index "instructor_display_name_en_id_index" on "training"."instructor" ("display_name_en" collate "en-x-icu", "id");
create index "instructor_state_index" on "training"."instructor" ("state");
create index "instructor_search_index" on training.instructor using gin (search_key gin_trgm_ops);
alter table "training"."instructor" add constraint "instructor_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."instructor" add constraint "instructor_state_check" check ("state" in ('CANDIDATE', 'ACTIVE', 'SUSPENDED', 'RETIRED'));

create table "training"."instructor_qualification" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "instructor_id" text not null, "standard_id" text not null, "level" int not null, "state" text not null, "valid_from_on" date null, "valid_to_on" date null, "refresher_due_on" date null, "has_pedagogy_certificate" boolean not null default false, primary key ("id"));
create index "instructor_qualification_standard_id_valid_from_on_id_index" on "training"."instructor_qualification" ("standard_id", "valid_from_on", "id");
create index "instructor_qualification_instructor_id_valid_from_on_1am49gp" on "training"."instructor_qualification" ("instructor_id", "valid_from_on", "id");
create index "instructor_qualification_valid_from_on_id_index" on "training"."instructor_qualification" ("valid_from_on", "id");
create index "instructor_qualification_refresher_due_on_id_index" on "training"."instructor_qualification" ("refresher_due_on", "id");
create index "instructor_qualification_state_index" on "training"."instructor_qualification" ("state");
create index "instructor_qualification_valid_to_on_index" on "training"."instructor_qualification" ("valid_to_on");
create unique index "instructor_qualification_one_candidacy" on "training"."instructor_qualification" ("instructor_id", "standard_id") where "state" = 'CANDIDATE';
alter table "training"."instructor_qualification" add constraint "instructor_qualification_level" check (level >= 1 and level <= 8);
alter table "training"."instructor_qualification" add constraint "instructor_qualification_refresher_after_start" check (refresher_due_on > valid_from_on);
alter table "training"."instructor_qualification" add constraint "instructor_qualification_dated" check ((state = 'CANDIDATE') = (valid_from_on is null) and (valid_from_on is null) = (valid_to_on is null) and (valid_from_on is null) = (refresher_due_on is null));
alter table "training"."instructor_qualification" add constraint "instructor_qualification_term" check (valid_from_on < valid_to_on);
alter table "training"."instructor_qualification" add constraint "instructor_qualification_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."instructor_qualification" add constraint "instructor_qualification_state_check" check ("state" in ('CANDIDATE', 'QUALIFIED', 'REFRESHER_DUE', 'LAPSED', 'SUSPENDED'));

create table "training"."refresher_course" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "title_fa" text not null, "title_en" text null, "standard_id" text null, "designed_by" text not null, "hours" int not null, "valid_months" int not null default 24, "offered_from_on" date not null, "search_key" text generated always as (kernel.search_key(title_fa, title_en, code)) stored null, primary key ("id"));
alter table "training"."refresher_course" add constraint "refresher_course_code_unique" unique ("code");
create index "refresher_course_standard_id_title_fa_id_index" on "training"."refresher_course" ("standard_id", "title_fa" collate "fa-x-icu", "id");
create index "refresher_course_title_fa_id_index" on "training"."refresher_course" ("title_fa" collate "fa-x-icu", "id");
create index "refresher_course_title_en_id_index" on "training"."refresher_course" ("title_en" collate "en-x-icu", "id");
create index "refresher_course_offered_from_on_id_index" on "training"."refresher_course" ("offered_from_on", "id");
create index "refresher_course_designed_by_index" on "training"."refresher_course" ("designed_by");
create index "refresher_course_search_index" on training.refresher_course using gin (search_key gin_trgm_ops);
alter table "training"."refresher_course" add constraint "refresher_course_valid_months_positive" check (valid_months > 0);
alter table "training"."refresher_course" add constraint "refresher_course_hours_positive" check (hours > 0);
alter table "training"."refresher_course" add constraint "refresher_course_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."refresher_course" add constraint "refresher_course_designed_by_check" check ("designed_by" in ('TVTO', 'DEPUTY', 'BOTH'));

create table "training"."refresher_completion" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "refresher_course_id" text not null, "instructor_id" text not null, "qualification_id" text null, "completed_on" date not null, "extended_to_on" date null, primary key ("id"));
create index "refresher_completion_refresher_course_id_completed_o_0vsw4m6" on "training"."refresher_completion" ("refresher_course_id", "completed_on", "id");
create index "refresher_completion_qualification_id_completed_on_id_index" on "training"."refresher_completion" ("qualification_id", "completed_on", "id");
create index "refresher_completion_instructor_id_completed_on_id_index" on "training"."refresher_completion" ("instructor_id", "completed_on", "id");
create index "refresher_completion_completed_on_id_index" on "training"."refresher_completion" ("completed_on", "id");
alter table "training"."refresher_completion" add constraint "refresher_completion_refresher_course_id_instruct_d8996_unique" unique ("refresher_course_id", "instructor_id", "completed_on");
alter table "training"."refresher_completion" add constraint "refresher_completion_prolongs" check ((qualification_id is null) = (extended_to_on is null) and extended_to_on > completed_on);
alter table "training"."refresher_completion" add constraint "refresher_completion_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "training"."trainee" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "person_id" text null, "joined_on" date not null, "province_id" text not null, "craft_place_id" text null, primary key ("id"));
alter table "training"."trainee" add constraint "trainee_code_unique" unique ("code");
alter table "training"."trainee" add constraint "trainee_person_id_unique" unique ("person_id");
create index "trainee_province_id_id_index" on "training"."trainee" ("province_id", "id");
create index "trainee_craft_place_id_id_index" on "training"."trainee" ("craft_place_id", "id");
create index "trainee_joined_on_id_index" on "training"."trainee" ("joined_on", "id");
alter table "training"."trainee" add constraint "trainee_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "training"."relocation_outcome" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "trainee_id" text not null, "origin_kind" text not null, "origin_province_id" text null, "craft_place_id" text not null, "moved_on" date not null, "reason" text not null, "at_months" int not null, "asked_on" date not null, "is_still_there" boolean not null, primary key ("id"));
create index "relocation_outcome_craft_place_id_id_index" on "training"."relocation_outcome" ("craft_place_id", "id");
alter table "training"."relocation_outcome" add constraint "relocation_outcome_trainee_id_at_months_unique" unique ("trainee_id", "at_months");
alter table "training"."relocation_outcome" add constraint "relocation_outcome_asked_after" check (asked_on >= moved_on);
alter table "training"."relocation_outcome" add constraint "relocation_outcome_point" check (at_months in (6, 12));
alter table "training"."relocation_outcome" add constraint "relocation_outcome_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."relocation_outcome" add constraint "relocation_outcome_origin_kind_check" check ("origin_kind" in ('CITY', 'OTHER_COUNTY'));
alter table "training"."relocation_outcome" add constraint "relocation_outcome_reason_check" check ("reason" in ('CRAFT_WORK', 'FAMILY', 'HOUSING', 'OTHER_WORK', 'OTHER'));

create table "training"."training_centre" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "name_fa" text not null, "name_en" text null, "ownership" text not null, "state" text not null, "closed_on" date null, "province_id" text not null, "craft_place_id" text null, "skills_hub_id" text null, "address" text null, "latitude" numeric(7,4) null, "longitude" numeric(7,4) null, "phone" text null, "website" text null, "capacity" int not null, "founder_id" text null, "founding_organisation_id" text null, "manager_id" text null, "technical_head_id" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en, code)) stored null, primary key ("id"));
alter table "training"."training_centre" add constraint "training_centre_code_unique" unique ("code");
create index "training_centre_founding_organisation_id_name_fa_id_index" on "training"."training_centre" ("founding_organisation_id", "name_fa" collate "fa-x-icu", "id");
create index "training_centre_province_id_name_fa_id_index" on "training"."training_centre" ("province_id", "name_fa" collate "fa-x-icu", "id");
create index "training_centre_skills_hub_id_name_fa_id_index" on "training"."training_centre" ("skills_hub_id", "name_fa" collate "fa-x-icu", "id");
create index "training_centre_craft_place_id_name_fa_id_index" on "training"."training_centre" ("craft_place_id", "name_fa" collate "fa-x-icu", "id");
create index "training_centre_technical_head_id_name_fa_id_index" on "training"."training_centre" ("technical_head_id", "name_fa" collate "fa-x-icu", "id");
create index "training_centre_name_fa_id_index" on "training"."training_centre" ("name_fa" collate "fa-x-icu", "id");
create index "training_centre_name_en_id_index" on "training"."training_centre" ("name_en" collate "en-x-icu", "id");
create index "training_centre_ownership_index" on "training"."training_centre" ("ownership");
create index "training_centre_state_index" on "training"."training_centre" ("state");
create index "training_centre_latitude_index" on "training"."training_centre" ("latitude");
create index "training_centre_longitude_index" on "training"."training_centre" ("longitude");
create index "training_centre_search_index" on training.training_centre using gin (search_key gin_trgm_ops);
alter table "training"."training_centre" add constraint "training_centre_closed_dated" check ((state = 'CLOSED') = (closed_on is not null));
alter table "training"."training_centre" add constraint "training_centre_one_founder" check (num_nonnulls(founder_id, founding_organisation_id) <= 1);
alter table "training"."training_centre" add constraint "training_centre_capacity_positive" check (capacity > 0);
alter table "training"."training_centre" add constraint "training_centre_position_whole" check ((latitude is null) = (longitude is null));
alter table "training"."training_centre" add constraint "training_centre_in_iran" check (latitude >= 25 and latitude <= 39.8 and longitude >= 44 and longitude <= 63.4);
alter table "training"."training_centre" add constraint "training_centre_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."training_centre" add constraint "training_centre_ownership_check" check ("ownership" in ('PUBLIC', 'PRIVATE', 'MOBILE', 'CRAFT_SCHOOL', 'HOUSE'));
alter table "training"."training_centre" add constraint "training_centre_state_check" check ("state" in ('PREPARING', 'ACTIVE', 'SUSPENDED', 'CLOSED'));

create table "training"."licence" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "number" text not null, "centre_id" text not null, "issuer" text not null, "state" text not null, "valid_from_on" date not null, "valid_to_on" date not null, "ended_on" date null, "suspended_on" date null, "is_finishing_allowed" boolean not null default false, "trainee_limit" int not null, "shift_count" int not null default 1, "intake" text not null, "renewal_of_id" text null, primary key ("id"));
alter table "training"."licence" add constraint "licence_number_unique" unique ("number");
alter table "training"."licence" add constraint "licence_renewal_of_id_unique" unique ("renewal_of_id");
create index "licence_renewal_of_id_valid_from_on_id_index" on "training"."licence" ("renewal_of_id", "valid_from_on", "id");
create index "licence_centre_id_valid_from_on_id_index" on "training"."licence" ("centre_id", "valid_from_on", "id");
create index "licence_valid_from_on_id_index" on "training"."licence" ("valid_from_on", "id");
create index "licence_valid_to_on_id_index" on "training"."licence" ("valid_to_on", "id");
create index "licence_issuer_index" on "training"."licence" ("issuer");
create index "licence_state_index" on "training"."licence" ("state");
create index "licence_intake_index" on "training"."licence" ("intake");
alter table "training"."licence" add constraint "licence_renews_another" check (renewal_of_id <> id);
alter table "training"."licence" add constraint "licence_shift_count_positive" check (shift_count >= 1 and shift_count <= 3);
alter table "training"."licence" add constraint "licence_trainee_limit_positive" check (trainee_limit > 0);
alter table "training"."licence" add constraint "licence_finishing_only_while_suspended" check (not is_finishing_allowed or state = 'SUSPENDED');
alter table "training"."licence" add constraint "licence_suspended_dated" check ((state = 'SUSPENDED') = (suspended_on is not null));
alter table "training"."licence" add constraint "licence_ended_dated" check ((state in ('REVOKED', 'SURRENDERED')) = (ended_on is not null));
alter table "training"."licence" add constraint "licence_ended_within_term" check (ended_on >= valid_from_on and ended_on <= valid_to_on);
alter table "training"."licence" add constraint "licence_term" check (valid_from_on < valid_to_on);
alter table "training"."licence" add constraint "licence_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."licence" add constraint "licence_issuer_check" check ("issuer" in ('TVTO', 'DEPUTY'));
alter table "training"."licence" add constraint "licence_state_check" check ("state" in ('PROVISIONAL', 'LICENSED', 'SUSPENDED', 'REVOKED', 'EXPIRED', 'SURRENDERED'));
alter table "training"."licence" add constraint "licence_intake_check" check ("intake" in ('WOMEN', 'MEN', 'ALL'));

create table "training"."licence_scope" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "licence_id" text not null, "standard_id" text not null, "place_count" int null, primary key ("id"));
create index "licence_scope_standard_id_id_index" on "training"."licence_scope" ("standard_id", "id");
create index "licence_scope_licence_id_id_index" on "training"."licence_scope" ("licence_id", "id");
alter table "training"."licence_scope" add constraint "licence_scope_licence_id_standard_id_unique" unique ("licence_id", "standard_id");
alter table "training"."licence_scope" add constraint "licence_scope_place_count_positive" check (place_count > 0);
alter table "training"."licence_scope" add constraint "licence_scope_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "training"."licence_application" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "tracking_code" text not null, "centre_id" text not null, "kind" text not null, "issuer" text not null, "state" text not null, "submitted_on" date not null, "decided_on" date null, "rejection_reason" text null, "renewal_of_id" text null, "licence_id" text null, primary key ("id"));
alter table "training"."licence_application" add constraint "licence_application_tracking_code_unique" unique ("tracking_code");
alter table "training"."licence_application" add constraint "licence_application_licence_id_unique" unique ("licence_id");
create index "licence_application_licence_id_submitted_on_id_index" on "training"."licence_application" ("licence_id", "submitted_on", "id");
create index "licence_application_centre_id_submitted_on_id_index" on "training"."licence_application" ("centre_id", "submitted_on", "id");
create index "licence_application_submitted_on_id_index" on "training"."licence_application" ("submitted_on", "id");
create index "licence_application_decided_on_id_index" on "training"."licence_application" ("decided_on", "id");
create index "licence_application_kind_index" on "training"."licence_application" ("kind");
create index "licence_application_issuer_index" on "training"."licence_application" ("issuer");
create index "licence_application_state_index" on "training"."licence_application" ("state");
create index "licence_application_renewal_of_id_index" on "training"."licence_application" ("renewal_of_id");
alter table "training"."licence_application" add constraint "licence_application_renewal_of" check ((kind = 'RENEWAL') = (renewal_of_id is not null));
alter table "training"."licence_application" add constraint "licence_application_granted_licence" check ((state = 'GRANTED') = (licence_id is not null));
alter table "training"."licence_application" add constraint "licence_application_decided_after" check (decided_on >= submitted_on);
alter table "training"."licence_application" add constraint "licence_application_decided_dated" check ((state in ('GRANTED', 'REJECTED', 'WITHDRAWN')) = (decided_on is not null));
alter table "training"."licence_application" add constraint "licence_application_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."licence_application" add constraint "licence_application_kind_check" check ("kind" in ('NEW', 'RENEWAL'));
alter table "training"."licence_application" add constraint "licence_application_issuer_check" check ("issuer" in ('TVTO', 'DEPUTY'));
alter table "training"."licence_application" add constraint "licence_application_state_check" check ("state" in ('SUBMITTED', 'UNDER_REVIEW', 'INSPECTION', 'GRANTED', 'REJECTED', 'WITHDRAWN'));

create table "training"."licence_application_step" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "application_id" text not null, "kind" text not null, "position" int not null, "state" text not null, "decided_on" date null, "note" text null, primary key ("id"));
create index "licence_application_step_kind_index" on "training"."licence_application_step" ("kind");
create index "licence_application_step_state_index" on "training"."licence_application_step" ("state");
alter table "training"."licence_application_step" add constraint "licence_application_step_application_id_position_unique" unique ("application_id", "position");
alter table "training"."licence_application_step" add constraint "licence_application_step_dated" check ((state = 'PENDING') = (decided_on is null));
alter table "training"."licence_application_step" add constraint "licence_application_step_position" check (position = array_position(array['DOCUMENTS', 'PREMISES_TITLE', 'LEARNING_ENVIRONMENT', 'POLICE_APPROVAL', 'EQUIPMENT', 'FIELDS', 'NAME', 'FEE', 'TAX_STAMP'], kind));
alter table "training"."licence_application_step" add constraint "licence_application_step_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."licence_application_step" add constraint "licence_application_step_kind_check" check ("kind" in ('DOCUMENTS', 'PREMISES_TITLE', 'LEARNING_ENVIRONMENT', 'POLICE_APPROVAL', 'EQUIPMENT', 'FIELDS', 'NAME', 'FEE', 'TAX_STAMP'));
alter table "training"."licence_application_step" add constraint "licence_application_step_state_check" check ("state" in ('PENDING', 'PASSED', 'WAIVED', 'FAILED'));

create table "training"."insurance_policy" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "number" text not null, "insurer_fa" text not null, "insurer_en" text null, "kind" text not null, "scheme_id" text null, "centre_id" text null, "valid_from_on" date not null, "valid_to_on" date not null, "premium_amount" numeric(24,2) null, "premium_currency" text null, "limit_amount" numeric(24,2) null, "limit_currency" text null, primary key ("id"));
create index "insurance_policy_scheme_id_valid_from_on_id_index" on "training"."insurance_policy" ("scheme_id", "valid_from_on", "id");
create index "insurance_policy_valid_from_on_id_index" on "training"."insurance_policy" ("valid_from_on", "id");
create index "insurance_policy_valid_to_on_id_index" on "training"."insurance_policy" ("valid_to_on", "id");
create index "insurance_policy_number_index" on "training"."insurance_policy" ("number");
create index "insurance_policy_kind_index" on "training"."insurance_policy" ("kind");
create index "insurance_policy_centre_id_index" on "training"."insurance_policy" ("centre_id");
alter table "training"."insurance_policy" add constraint "insurance_policy_insurer_fa_number_unique" unique ("insurer_fa", "number");
alter table "training"."insurance_policy" add constraint "insurance_policy_limit" check ((limit_amount is null) = (limit_currency is null) and limit_amount > 0);
alter table "training"."insurance_policy" add constraint "insurance_policy_premium" check ((premium_amount is null) = (premium_currency is null) and premium_amount >= 0);
alter table "training"."insurance_policy" add constraint "insurance_policy_term" check (valid_from_on < valid_to_on);
alter table "training"."insurance_policy" add constraint "insurance_policy_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."insurance_policy" add constraint "insurance_policy_kind_check" check ("kind" in ('ACCIDENT', 'LIABILITY', 'HEALTH', 'SOCIAL'));

create table "training"."inspection" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "centre_id" text not null, "licence_id" text null, "application_id" text null, "inspector_id" text null, "kind" text not null, "inspected_on" date not null, "score" numeric(5,2) null, "findings" text null, "decision" text null, primary key ("id"));
create index "inspection_application_id_inspected_on_id_index" on "training"."inspection" ("application_id", "inspected_on", "id");
create index "inspection_licence_id_inspected_on_id_index" on "training"."inspection" ("licence_id", "inspected_on", "id");
create index "inspection_centre_id_inspected_on_id_index" on "training"."inspection" ("centre_id", "inspected_on", "id");
create index "inspection_inspected_on_id_index" on "training"."inspection" ("inspected_on", "id");
create index "inspection_kind_index" on "training"."inspection" ("kind");
alter table "training"."inspection" add constraint "inspection_score_range" check (score >= 0 and score <= 100);
alter table "training"."inspection" add constraint "inspection_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."inspection" add constraint "inspection_kind_check" check ("kind" in ('INITIAL', 'RENEWAL', 'PERIODIC', 'COMPLAINT'));
alter table "training"."inspection" add constraint "inspection_decision_check" check ("decision" in ('PASSED', 'CONDITIONS', 'FAILED'));

create table "training"."course_run" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "course_id" text not null, "standard_version_id" text null, "centre_id" text not null, "licence_id" text null, "province_id" text not null, "craft_place_id" text null, "state" text not null, "starts_on" date not null, "ends_on" date not null, "cancelled_on" date null, "mode" text not null, "language" text not null default 'fa', "theory_hours" int not null default 0, "practice_hours" int not null default 0, "internship_hours" int not null default 0, "project_hours" int not null default 0, "total_hours" int not null, "capacity" int not null, "seats_taken_count" int not null default 0, "fee_amount" numeric(24,2) null, "fee_currency" text null, "attendance_needed_pct" int not null default 80, primary key ("id"));
alter table "training"."course_run" add constraint "course_run_code_unique" unique ("code");
create index "course_run_standard_version_id_starts_on_id_index" on "training"."course_run" ("standard_version_id", "starts_on", "id");
create index "course_run_course_id_starts_on_id_index" on "training"."course_run" ("course_id", "starts_on", "id");
create index "course_run_licence_id_starts_on_id_index" on "training"."course_run" ("licence_id", "starts_on", "id");
create index "course_run_centre_id_starts_on_id_index" on "training"."course_run" ("centre_id", "starts_on", "id");
create index "course_run_province_id_starts_on_id_index" on "training"."course_run" ("province_id", "starts_on", "id");
create index "course_run_craft_place_id_starts_on_id_index" on "training"."course_run" ("craft_place_id", "starts_on", "id");
create index "course_run_starts_on_id_index" on "training"."course_run" ("starts_on", "id");
create index "course_run_ends_on_id_index" on "training"."course_run" ("ends_on", "id");
create index "course_run_total_hours_id_index" on "training"."course_run" ("total_hours", "id");
create index "course_run_state_index" on "training"."course_run" ("state");
create index "course_run_mode_index" on "training"."course_run" ("mode");
create index "course_run_language_index" on "training"."course_run" ("language");
alter table "training"."course_run" add constraint "course_run_fee" check ((fee_amount is null) = (fee_currency is null) and fee_amount >= 0);
alter table "training"."course_run" add constraint "course_run_attendance_needed" check (attendance_needed_pct >= 0 and attendance_needed_pct <= 100);
alter table "training"."course_run" add constraint "course_run_cancelled_dated" check ((state = 'CANCELLED') = (cancelled_on is not null));
alter table "training"."course_run" add constraint "course_run_seats" check (capacity > 0 and seats_taken_count >= 0 and seats_taken_count <= capacity);
alter table "training"."course_run" add constraint "course_run_dates" check (starts_on <= ends_on);
alter table "training"."course_run" add constraint "course_run_hours_total" check (theory_hours >= 0 and practice_hours >= 0 and internship_hours >= 0 and project_hours >= 0 and total_hours > 0 and total_hours = theory_hours + practice_hours + internship_hours + project_hours);
alter table "training"."course_run" add constraint "course_run_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."course_run" add constraint "course_run_state_check" check ("state" in ('PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED'));
alter table "training"."course_run" add constraint "course_run_mode_check" check ("mode" in ('IN_PERSON', 'WORKPLACE', 'BLENDED', 'REMOTE'));

create table "training"."enrolment" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "trainee_id" text not null, "course_run_id" text not null, "state" text not null, "applied_on" date not null, "admitted_on" date null, "ended_on" date null, "attendance_pct" numeric(5,2) null, "funded_by" text not null, primary key ("id"));
create index "enrolment_trainee_id_id_index" on "training"."enrolment" ("trainee_id", "id");
create index "enrolment_course_run_id_id_index" on "training"."enrolment" ("course_run_id", "id");
create index "enrolment_state_index" on "training"."enrolment" ("state");
create index "enrolment_ended_on_index" on "training"."enrolment" ("ended_on");
alter table "training"."enrolment" add constraint "enrolment_trainee_id_course_run_id_unique" unique ("trainee_id", "course_run_id");
alter table "training"."enrolment" add constraint "enrolment_completed_attended" check (state <> 'COMPLETED' or attendance_pct is not null);
alter table "training"."enrolment" add constraint "enrolment_admitted_dated" check (case when state = 'APPLIED' then admitted_on is null else state = 'WITHDRAWN' or admitted_on is not null end);
alter table "training"."enrolment" add constraint "enrolment_ended_dated" check ((state in ('COMPLETED', 'WITHDRAWN', 'FAILED_ATTENDANCE')) = (ended_on is not null));
alter table "training"."enrolment" add constraint "enrolment_dates" check (applied_on <= admitted_on and applied_on <= ended_on and admitted_on <= ended_on);
alter table "training"."enrolment" add constraint "enrolment_attendance_range" check (attendance_pct >= 0 and attendance_pct <= 100);
alter table "training"."enrolment" add constraint "enrolment_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."enrolment" add constraint "enrolment_state_check" check ("state" in ('APPLIED', 'ADMITTED', 'ACTIVE', 'COMPLETED', 'WITHDRAWN', 'FAILED_ATTENDANCE'));
alter table "training"."enrolment" add constraint "enrolment_funded_by_check" check ("funded_by" in ('STATE', 'SELF', 'EMPLOYER', 'CENTRE', 'CHARITY', 'PROJECT'));

create table "training"."insurance_coverage" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "policy_id" text not null, "person_id" text not null, "enrolment_id" text null, "kind" text not null, "valid_from_on" date not null, "valid_to_on" date not null, primary key ("id"));
create index "insurance_coverage_policy_id_id_index" on "training"."insurance_coverage" ("policy_id", "id");
create index "insurance_coverage_enrolment_id_id_index" on "training"."insurance_coverage" ("enrolment_id", "id");
alter table "training"."insurance_coverage" add constraint "insurance_coverage_term" check (valid_from_on < valid_to_on);
alter table "training"."insurance_coverage" add constraint "insurance_coverage_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."insurance_coverage" add constraint "insurance_coverage_kind_check" check ("kind" in ('ACCIDENT', 'LIABILITY', 'HEALTH', 'SOCIAL'));

create table "training"."attendance" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "enrolment_id" text not null, "held_on" date not null, "presence" text not null, "hours" numeric(4,2) not null, primary key ("id"));
alter table "training"."attendance" add constraint "attendance_enrolment_id_held_on_unique" unique ("enrolment_id", "held_on");
alter table "training"."attendance" add constraint "attendance_hours" check (hours >= 0 and hours <= 24 and (presence in ('PRESENT', 'LATE')) = (hours > 0));
alter table "training"."attendance" add constraint "attendance_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."attendance" add constraint "attendance_presence_check" check ("presence" in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT'));

create table "training"."employment_outcome" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "trainee_id" text not null, "course_run_id" text null, "certificate_id" text null, "at_months" int not null, "asked_on" date not null, "status" text not null, "is_in_craft" boolean null, "income_band" text null, "work_province_id" text null, "craft_place_id" text null, "enterprise_id" text null, primary key ("id"));
create index "employment_outcome_certificate_id_at_months_id_index" on "training"."employment_outcome" ("certificate_id", "at_months", "id");
create index "employment_outcome_course_run_id_id_index" on "training"."employment_outcome" ("course_run_id", "id");
create index "employment_outcome_at_months_index" on "training"."employment_outcome" ("at_months");
alter table "training"."employment_outcome" add constraint "employment_outcome_trainee_id_at_months_unique" unique ("trainee_id", "at_months");
alter table "training"."employment_outcome" add constraint "employment_outcome_enterprise" check (enterprise_id is null or status = 'OWN_BUSINESS');
alter table "training"."employment_outcome" add constraint "employment_outcome_income" check (income_band is null or status <> 'UNKNOWN');
alter table "training"."employment_outcome" add constraint "employment_outcome_in_craft" check ((status in ('EMPLOYED', 'SELF_EMPLOYED', 'OWN_BUSINESS')) = (is_in_craft is not null));
alter table "training"."employment_outcome" add constraint "employment_outcome_point" check (at_months in (3, 6, 12));
alter table "training"."employment_outcome" add constraint "employment_outcome_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."employment_outcome" add constraint "employment_outcome_status_check" check ("status" in ('EMPLOYED', 'SELF_EMPLOYED', 'OWN_BUSINESS', 'STUDYING', 'UNEMPLOYED', 'UNKNOWN'));
alter table "training"."employment_outcome" add constraint "employment_outcome_income_band_check" check ("income_band" in ('NONE', 'BELOW_MINIMUM', 'MINIMUM_TO_DOUBLE', 'ABOVE_DOUBLE'));

create table "training"."course_run_instructor" ("course_run_id" text not null, "instructor_id" text not null, primary key ("course_run_id", "instructor_id"));
create index "course_run_instructor_instructor_id_course_run_id_index" on "training"."course_run_instructor" ("instructor_id", "course_run_id");

create table "training"."workshop" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "title_fa" text not null, "title_en" text null, "craft_id" text null, "organised_by" text not null, "audience" text not null, "state" text not null, "held_on" date not null, "hours" int not null, "capacity" int null, "province_id" text not null, "craft_place_id" text null, "centre_id" text null, "search_key" text generated always as (kernel.search_key(title_fa, title_en, code)) stored null, primary key ("id"));
alter table "training"."workshop" add constraint "workshop_code_unique" unique ("code");
create index "workshop_centre_id_held_on_id_index" on "training"."workshop" ("centre_id", "held_on", "id");
create index "workshop_province_id_held_on_id_index" on "training"."workshop" ("province_id", "held_on", "id");
create index "workshop_craft_place_id_held_on_id_index" on "training"."workshop" ("craft_place_id", "held_on", "id");
create index "workshop_craft_id_held_on_id_index" on "training"."workshop" ("craft_id", "held_on", "id");
create index "workshop_held_on_id_index" on "training"."workshop" ("held_on", "id");
create index "workshop_title_fa_id_index" on "training"."workshop" ("title_fa" collate "fa-x-icu", "id");
create index "workshop_title_en_id_index" on "training"."workshop" ("title_en" collate "en-x-icu", "id");
create index "workshop_organised_by_index" on "training"."workshop" ("organised_by");
create index "workshop_audience_index" on "training"."workshop" ("audience");
create index "workshop_state_index" on "training"."workshop" ("state");
create index "workshop_search_index" on training.workshop using gin (search_key gin_trgm_ops);
alter table "training"."workshop" add constraint "workshop_capacity_positive" check (capacity > 0);
alter table "training"."workshop" add constraint "workshop_hours_positive" check (hours > 0);
alter table "training"."workshop" add constraint "workshop_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "training"."workshop" add constraint "workshop_organised_by_check" check ("organised_by" in ('TVTO', 'DEPUTY', 'BOTH'));
alter table "training"."workshop" add constraint "workshop_audience_check" check ("audience" in ('BEGINNERS', 'PRACTITIONERS', 'INSTRUCTORS'));
alter table "training"."workshop" add constraint "workshop_state_check" check ("state" in ('PLANNED', 'HELD', 'CANCELLED'));

create table "training"."workshop_attendance" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "workshop_id" text not null, "person_id" text not null, "trainee_id" text null, "is_practitioner" boolean not null default false, "certified_on" date null, primary key ("id"));
create index "workshop_attendance_workshop_id_id_index" on "training"."workshop_attendance" ("workshop_id", "id");
create index "workshop_attendance_trainee_id_id_index" on "training"."workshop_attendance" ("trainee_id", "id");
create index "workshop_attendance_is_practitioner_index" on "training"."workshop_attendance" ("is_practitioner");
alter table "training"."workshop_attendance" add constraint "workshop_attendance_workshop_id_person_id_unique" unique ("workshop_id", "person_id");
alter table "training"."workshop_attendance" add constraint "workshop_attendance_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "training"."workshop_instructor" ("workshop_id" text not null, "instructor_id" text not null, primary key ("workshop_id", "instructor_id"));
create index "workshop_instructor_instructor_id_workshop_id_index" on "training"."workshop_instructor" ("instructor_id", "workshop_id");

alter table "training"."insurance_rate" add constraint "insurance_rate_scheme_id_foreign" foreign key ("scheme_id") references "training"."insurance_scheme" ("id") on update restrict on delete restrict;

alter table "training"."competency_resource" add constraint "competency_resource_resource_id_foreign" foreign key ("resource_id") references "training"."learning_resource" ("id") on update restrict on delete restrict;

alter table "training"."person" add constraint "person_merged_into_id_foreign" foreign key ("merged_into_id") references "training"."person" ("id") on update restrict on delete restrict;

alter table "training"."instructor" add constraint "instructor_person_id_foreign" foreign key ("person_id") references "training"."person" ("id") on update restrict on delete restrict;

alter table "training"."instructor_qualification" add constraint "instructor_qualification_instructor_id_foreign" foreign key ("instructor_id") references "training"."instructor" ("id") on update restrict on delete restrict;

alter table "training"."refresher_completion" add constraint "refresher_completion_refresher_course_id_foreign" foreign key ("refresher_course_id") references "training"."refresher_course" ("id") on update restrict on delete restrict;
alter table "training"."refresher_completion" add constraint "refresher_completion_instructor_id_foreign" foreign key ("instructor_id") references "training"."instructor" ("id") on update restrict on delete restrict;
alter table "training"."refresher_completion" add constraint "refresher_completion_qualification_id_foreign" foreign key ("qualification_id") references "training"."instructor_qualification" ("id") on update restrict on delete restrict;

alter table "training"."trainee" add constraint "trainee_person_id_foreign" foreign key ("person_id") references "training"."person" ("id") on update restrict on delete restrict;

alter table "training"."relocation_outcome" add constraint "relocation_outcome_trainee_id_foreign" foreign key ("trainee_id") references "training"."trainee" ("id") on update restrict on delete restrict;

alter table "training"."training_centre" add constraint "training_centre_founder_id_foreign" foreign key ("founder_id") references "training"."person" ("id") on update restrict on delete restrict;
alter table "training"."training_centre" add constraint "training_centre_manager_id_foreign" foreign key ("manager_id") references "training"."person" ("id") on update restrict on delete restrict;

alter table "training"."licence" add constraint "licence_centre_id_foreign" foreign key ("centre_id") references "training"."training_centre" ("id") on update restrict on delete restrict;
alter table "training"."licence" add constraint "licence_renewal_of_id_foreign" foreign key ("renewal_of_id") references "training"."licence" ("id") on update restrict on delete restrict;

alter table "training"."licence_scope" add constraint "licence_scope_licence_id_foreign" foreign key ("licence_id") references "training"."licence" ("id") on update restrict on delete restrict;

alter table "training"."licence_application" add constraint "licence_application_centre_id_foreign" foreign key ("centre_id") references "training"."training_centre" ("id") on update restrict on delete restrict;
alter table "training"."licence_application" add constraint "licence_application_renewal_of_id_foreign" foreign key ("renewal_of_id") references "training"."licence" ("id") on update restrict on delete restrict;
alter table "training"."licence_application" add constraint "licence_application_licence_id_foreign" foreign key ("licence_id") references "training"."licence" ("id") on update restrict on delete restrict;

alter table "training"."licence_application_step" add constraint "licence_application_step_application_id_foreign" foreign key ("application_id") references "training"."licence_application" ("id") on update restrict on delete restrict;

alter table "training"."insurance_policy" add constraint "insurance_policy_scheme_id_foreign" foreign key ("scheme_id") references "training"."insurance_scheme" ("id") on update restrict on delete restrict;
alter table "training"."insurance_policy" add constraint "insurance_policy_centre_id_foreign" foreign key ("centre_id") references "training"."training_centre" ("id") on update restrict on delete restrict;

alter table "training"."inspection" add constraint "inspection_centre_id_foreign" foreign key ("centre_id") references "training"."training_centre" ("id") on update restrict on delete restrict;
alter table "training"."inspection" add constraint "inspection_licence_id_foreign" foreign key ("licence_id") references "training"."licence" ("id") on update restrict on delete restrict;
alter table "training"."inspection" add constraint "inspection_application_id_foreign" foreign key ("application_id") references "training"."licence_application" ("id") on update restrict on delete restrict;
alter table "training"."inspection" add constraint "inspection_inspector_id_foreign" foreign key ("inspector_id") references "training"."person" ("id") on update restrict on delete restrict;

alter table "training"."course_run" add constraint "course_run_course_id_foreign" foreign key ("course_id") references "training"."course" ("id") on update restrict on delete restrict;
alter table "training"."course_run" add constraint "course_run_centre_id_foreign" foreign key ("centre_id") references "training"."training_centre" ("id") on update restrict on delete restrict;
alter table "training"."course_run" add constraint "course_run_licence_id_foreign" foreign key ("licence_id") references "training"."licence" ("id") on update restrict on delete restrict;

alter table "training"."enrolment" add constraint "enrolment_trainee_id_foreign" foreign key ("trainee_id") references "training"."trainee" ("id") on update restrict on delete restrict;
alter table "training"."enrolment" add constraint "enrolment_course_run_id_foreign" foreign key ("course_run_id") references "training"."course_run" ("id") on update restrict on delete restrict;

alter table "training"."insurance_coverage" add constraint "insurance_coverage_policy_id_foreign" foreign key ("policy_id") references "training"."insurance_policy" ("id") on update restrict on delete restrict;
alter table "training"."insurance_coverage" add constraint "insurance_coverage_person_id_foreign" foreign key ("person_id") references "training"."person" ("id") on update restrict on delete restrict;
alter table "training"."insurance_coverage" add constraint "insurance_coverage_enrolment_id_foreign" foreign key ("enrolment_id") references "training"."enrolment" ("id") on update restrict on delete restrict;

alter table "training"."attendance" add constraint "attendance_enrolment_id_foreign" foreign key ("enrolment_id") references "training"."enrolment" ("id") on update restrict on delete restrict;

alter table "training"."employment_outcome" add constraint "employment_outcome_trainee_id_foreign" foreign key ("trainee_id") references "training"."trainee" ("id") on update restrict on delete restrict;
alter table "training"."employment_outcome" add constraint "employment_outcome_course_run_id_foreign" foreign key ("course_run_id") references "training"."course_run" ("id") on update restrict on delete restrict;

alter table "training"."course_run_instructor" add constraint "course_run_instructor_course_run_id_foreign" foreign key ("course_run_id") references "training"."course_run" ("id") on update restrict on delete restrict;
alter table "training"."course_run_instructor" add constraint "course_run_instructor_instructor_id_foreign" foreign key ("instructor_id") references "training"."instructor" ("id") on update restrict on delete restrict;

alter table "training"."workshop" add constraint "workshop_centre_id_foreign" foreign key ("centre_id") references "training"."training_centre" ("id") on update restrict on delete restrict;

alter table "training"."workshop_attendance" add constraint "workshop_attendance_workshop_id_foreign" foreign key ("workshop_id") references "training"."workshop" ("id") on update restrict on delete restrict;
alter table "training"."workshop_attendance" add constraint "workshop_attendance_person_id_foreign" foreign key ("person_id") references "training"."person" ("id") on update restrict on delete restrict;
alter table "training"."workshop_attendance" add constraint "workshop_attendance_trainee_id_foreign" foreign key ("trainee_id") references "training"."trainee" ("id") on update restrict on delete restrict;

alter table "training"."workshop_instructor" add constraint "workshop_instructor_workshop_id_foreign" foreign key ("workshop_id") references "training"."workshop" ("id") on update restrict on delete restrict;
alter table "training"."workshop_instructor" add constraint "workshop_instructor_instructor_id_foreign" foreign key ("instructor_id") references "training"."instructor" ("id") on update restrict on delete restrict;

-- The few records that gave way to another: whoever counts people looks through all of them.
create index person_merged on training.person (merged_into_id) where merged_into_id is not null;

-- A centre has at most one licence of an issuer on any day, counting only the days until it was revoked or given back.
alter table training.licence add constraint licence_no_overlap
  exclude using gist (centre_id with =, issuer with =, daterange(valid_from_on, coalesce(ended_on, valid_to_on)) with &&);

-- An instructor has at most one qualification for a standard on any day.
alter table training.instructor_qualification add constraint instructor_qualification_no_overlap
  exclude using gist (instructor_id with =, standard_id with =, daterange(valid_from_on, valid_to_on) with &&)
  where (valid_from_on is not null);

-- Nobody is covered twice for one kind of insurance on a day.
alter table training.insurance_coverage add constraint insurance_coverage_no_overlap
  exclude using gist (person_id with =, kind with =, daterange(valid_from_on, valid_to_on) with &&);

-- Coverage lies inside the term of its policy and is of the same kind. Looked at once a statement, so that bulk loads stay cheap.
create function training.check_coverage() returns trigger language plpgsql as $$
declare
  stray text;
begin
  perform 1 from training.insurance_policy policy
    where policy.id in (select policy_id from changed) order by policy.id for share;
  select coverage.id into stray
    from changed coverage join training.insurance_policy policy on policy.id = coverage.policy_id
    where coverage.kind <> policy.kind
      or coverage.valid_from_on < policy.valid_from_on or coverage.valid_to_on > policy.valid_to_on
    limit 1;
  if stray is not null then
    raise exception 'Coverage % is not of the kind of its policy or lies outside the policy''s term.', stray
      using errcode = 'check_violation', constraint = 'insurance_coverage_within_policy';
  end if;
  return null;
end $$;

create trigger insurance_coverage_inserted after insert on training.insurance_coverage
  referencing new table as changed for each statement execute function training.check_coverage();
create trigger insurance_coverage_updated after update on training.insurance_coverage
  referencing new table as changed for each statement execute function training.check_coverage();

-- The same, seen from a policy whose term or kind is changed.
create function training.check_policy_coverages() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from training.insurance_coverage coverage
      where coverage.policy_id = new.id
        and (coverage.kind <> new.kind or coverage.valid_from_on < new.valid_from_on or coverage.valid_to_on > new.valid_to_on)
  ) then
    raise exception 'Policy % has coverage of another kind or outside the new term.', new.id
      using errcode = 'check_violation', constraint = 'insurance_coverage_within_policy';
  end if;
  return null;
end $$;

create trigger insurance_policy_narrowed after update of kind, valid_from_on, valid_to_on on training.insurance_policy
  for each row execute function training.check_policy_coverages();

-- A run gives away no more seats than it has: the number taken follows the enrolments, and a check on the run compares it with the capacity.
create function training.count_seats(runs text[]) returns void language plpgsql as $$
begin
  -- in the order of the ids, so that two statements never wait for each other; the count is then taken on what the last one committed
  perform 1 from training.course_run run where run.id = any(runs) order by run.id for no key update;
  update training.course_run run
    set seats_taken_count = counted.taken
    from (
      select wanted.id, count(enrolment.id) filter (where enrolment.state not in ('APPLIED', 'WITHDRAWN')) as taken
        from unnest(runs) wanted(id) left join training.enrolment enrolment on enrolment.course_run_id = wanted.id
        group by wanted.id
    ) counted
    where run.id = counted.id and run.seats_taken_count <> counted.taken;
end $$;

create function training.enrolments_inserted() returns trigger language plpgsql as $$
begin
  perform training.count_seats(array(select distinct course_run_id from changed));
  return null;
end $$;

create function training.enrolments_updated() returns trigger language plpgsql as $$
begin
  perform training.count_seats(array(
    select distinct unnest(array[former.course_run_id, changed.course_run_id]) from changed join former using (id)
      where (former.course_run_id, former.state) <> (changed.course_run_id, changed.state)
  ));
  return null;
end $$;

create trigger enrolment_inserted after insert on training.enrolment
  referencing new table as changed for each statement execute function training.enrolments_inserted();
create trigger enrolment_updated after update on training.enrolment
  referencing new table as changed old table as former for each statement execute function training.enrolments_updated();
create trigger enrolment_deleted after delete on training.enrolment
  referencing old table as changed for each statement execute function training.enrolments_inserted();

-- A run is under a licence of its own centre that covers its first day; private centres and craft schools cannot open one without.
create function training.check_run_licence() returns trigger language plpgsql as $$
declare
  licence training.licence;
begin
  if new.licence_id is null then
    if new.state not in ('PLANNED', 'CANCELLED')
      and (select ownership from training.training_centre where id = new.centre_id) in ('PRIVATE', 'CRAFT_SCHOOL') then
      raise exception 'Run % is % at a centre that needs a licence, and names none.', new.id, new.state
        using errcode = 'check_violation', constraint = 'course_run_licensed';
    end if;
    return null;
  end if;
  select * into licence from training.licence where id = new.licence_id for share;
  if licence.centre_id <> new.centre_id then
    raise exception 'Run % is under a licence of another centre.', new.id
      using errcode = 'check_violation', constraint = 'course_run_licensed';
  end if;
  if new.state not in ('PLANNED', 'CANCELLED')
    and (new.starts_on < licence.valid_from_on or new.starts_on >= coalesce(licence.ended_on, licence.valid_to_on)) then
    raise exception 'Run % starts on %, when licence % is not in force.', new.id, new.starts_on, licence.number
      using errcode = 'check_violation', constraint = 'course_run_licensed';
  end if;
  return null;
end $$;

create trigger course_run_licensed after insert or update of state, licence_id, centre_id, starts_on on training.course_run
  for each row execute function training.check_run_licence();

-- An active instructor holds a qualification that has not lapsed. Looked at when the transaction ends.
create function training.check_instructor_qualified(which text) returns void language plpgsql as $$
begin
  if exists (select 1 from training.instructor where id = which and state = 'ACTIVE')
    and not exists (select 1 from training.instructor_qualification where instructor_id = which and state in ('QUALIFIED', 'REFRESHER_DUE')) then
    raise exception 'Instructor % is ACTIVE without a qualification in force.', which
      using errcode = 'check_violation', constraint = 'instructor_qualified';
  end if;
end $$;

create function training.instructor_changed() returns trigger language plpgsql as $$
begin
  perform training.check_instructor_qualified(new.id);
  return null;
end $$;

create function training.instructor_qualification_changed() returns trigger language plpgsql as $$
begin
  perform training.check_instructor_qualified(old.instructor_id);
  return null;
end $$;

create constraint trigger instructor_qualified after insert or update of state on training.instructor
  deferrable initially deferred for each row execute function training.instructor_changed();
create constraint trigger instructor_qualification_kept after delete or update of state, instructor_id on training.instructor_qualification
  deferrable initially deferred for each row execute function training.instructor_qualification_changed();

-- An active private centre or craft school holds a licence that is in force. Looked at when the transaction ends.
create function training.check_centre_licensed(which text) returns void language plpgsql as $$
begin
  if exists (select 1 from training.training_centre where id = which and state = 'ACTIVE' and ownership in ('PRIVATE', 'CRAFT_SCHOOL'))
    and not exists (select 1 from training.licence where centre_id = which and state in ('PROVISIONAL', 'LICENSED')) then
    raise exception 'Centre % is ACTIVE without a licence in force.', which
      using errcode = 'check_violation', constraint = 'training_centre_licensed';
  end if;
end $$;

create function training.training_centre_changed() returns trigger language plpgsql as $$
begin
  perform training.check_centre_licensed(new.id);
  return null;
end $$;

create function training.licence_changed() returns trigger language plpgsql as $$
begin
  perform training.check_centre_licensed(old.centre_id);
  return null;
end $$;

create constraint trigger training_centre_licensed after insert or update of state, ownership on training.training_centre
  deferrable initially deferred for each row execute function training.training_centre_changed();
create constraint trigger licence_kept after delete or update of state, centre_id on training.licence
  deferrable initially deferred for each row execute function training.licence_changed();

-- A licence follows one of the same centre and issuer, and not before that one began.
create function training.check_renewal() returns trigger language plpgsql as $$
begin
  if new.renewal_of_id is not null and not exists (
    select 1 from training.licence former
      where former.id = new.renewal_of_id and former.centre_id = new.centre_id and former.issuer = new.issuer
        and former.valid_from_on < new.valid_from_on
  ) then
    raise exception 'Licence % does not follow an earlier one of the same centre and issuer.', new.number
      using errcode = 'check_violation', constraint = 'licence_renews_own';
  end if;
  return null;
end $$;

create constraint trigger licence_renews_own after insert or update of renewal_of_id, centre_id, issuer, valid_from_on on training.licence
  deferrable initially deferred for each row execute function training.check_renewal();

-- The steps of an application are done in order: one is passed or waived only once all before it are, and not on an earlier day.
create function training.check_step_order() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from training.licence_application_step step
      where step.application_id = new.application_id and step.state in ('PASSED', 'WAIVED')
        and (
          select count(*) from training.licence_application_step earlier
            where earlier.application_id = step.application_id and earlier.position < step.position
              and earlier.state in ('PASSED', 'WAIVED') and earlier.decided_on <= step.decided_on
        ) < step.position - 1
  ) then
    raise exception 'Application % has a step done before those that precede it.', new.application_id
      using errcode = 'check_violation', constraint = 'licence_application_steps_in_order';
  end if;
  return null;
end $$;

create constraint trigger licence_application_steps_in_order after insert or update on training.licence_application_step
  deferrable initially deferred for each row execute function training.check_step_order();

-- Nobody inspects a centre that they founded or manage.
create function training.check_inspector() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from training.training_centre centre
      where centre.id = new.centre_id and new.inspector_id in (centre.founder_id, centre.manager_id)
  ) then
    raise exception 'The inspector of inspection % founded or manages the centre.', new.id
      using errcode = 'check_violation', constraint = 'inspection_by_an_outsider';
  end if;
  return null;
end $$;

create trigger inspection_by_an_outsider after insert or update of inspector_id, centre_id on training.inspection
  for each row execute function training.check_inspector();
