create schema if not exists "cooperation";
create table "cooperation"."audit_entry" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "actor" text not null, "action" text not null, "record_id" text not null, "before_hash" text null, "after_hash" text null, "reason" text null, primary key ("id"));
alter table "cooperation"."audit_entry" add constraint "audit_entry_hashes" check (before_hash ~ '^[0-9a-f]{64}$' and after_hash ~ '^[0-9a-f]{64}$');
alter table "cooperation"."audit_entry" add constraint "audit_entry_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "cooperation"."expert" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "display_name_fa" text not null, "display_name_en" text null, "person_id" text null, "artisan_id" text null, "craft_id" text null, "fields" text[] not null default '{}', "experience_years" int null, "honours" text[] not null default '{}', "search_key" text generated always as (kernel.search_key(display_name_fa, display_name_en)) stored null, primary key ("id"));
alter table "cooperation"."expert" add constraint "expert_person_id_unique" unique ("person_id");
alter table "cooperation"."expert" add constraint "expert_artisan_id_unique" unique ("artisan_id");
create index "expert_person_id_display_name_fa_id_index" on "cooperation"."expert" ("person_id", "display_name_fa" collate "fa-x-icu", "id");
create index "expert_craft_id_display_name_fa_id_index" on "cooperation"."expert" ("craft_id", "display_name_fa" collate "fa-x-icu", "id");
create index "expert_artisan_id_display_name_fa_id_index" on "cooperation"."expert" ("artisan_id", "display_name_fa" collate "fa-x-icu", "id");
create index "expert_display_name_fa_id_index" on "cooperation"."expert" ("display_name_fa" collate "fa-x-icu", "id");
create index "expert_display_name_en_id_index" on "cooperation"."expert" ("display_name_en" collate "en-x-icu", "id");
create index "expert_search_index" on cooperation.expert using gin (search_key gin_trgm_ops);
alter table "cooperation"."expert" add constraint "expert_experience_plausible" check (experience_years between 0 and 80);
alter table "cooperation"."expert" add constraint "expert_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "cooperation"."memorandum" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "title_fa" text null, "title_en" text not null, "signed_on" date not null, "date_note" text null, "term_years" int not null, "ends_on" date not null, "terminated_on" date null, primary key ("id"));
alter table "cooperation"."memorandum" add constraint "memorandum_slug_unique" unique ("slug");
alter table "cooperation"."memorandum" add constraint "memorandum_terminated_within_its_term" check (terminated_on is null or (terminated_on >= signed_on and terminated_on < ends_on));
alter table "cooperation"."memorandum" add constraint "memorandum_ends_after_its_term" check (ends_on >= signed_on + make_interval(years => term_years));
alter table "cooperation"."memorandum" add constraint "memorandum_term_positive" check (term_years > 0);
alter table "cooperation"."memorandum" add constraint "memorandum_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "cooperation"."organisation" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text null, "kind" text not null, "registration_number" text null, "province_id" text null, "founded_in" int null, "office_phone" text null, "office_email" text null, "website" text null, "state" text not null default 'ACTIVE', "dissolved_on" date null, "search_key" text generated always as (kernel.search_key(name_fa, name_en, registration_number)) stored null, primary key ("id"));
alter table "cooperation"."organisation" add constraint "organisation_slug_unique" unique ("slug");
alter table "cooperation"."organisation" add constraint "organisation_registration_number_unique" unique ("registration_number");
create index "organisation_province_id_name_fa_id_index" on "cooperation"."organisation" ("province_id", "name_fa" collate "fa-x-icu", "id");
create index "organisation_name_fa_id_index" on "cooperation"."organisation" ("name_fa" collate "fa-x-icu", "id");
create index "organisation_name_en_id_index" on "cooperation"."organisation" ("name_en" collate "en-x-icu", "id");
create index "organisation_kind_index" on "cooperation"."organisation" ("kind");
create index "organisation_state_index" on "cooperation"."organisation" ("state");
create index "organisation_search_index" on cooperation.organisation using gin (search_key gin_trgm_ops);
alter table "cooperation"."organisation" add constraint "organisation_dissolved_on_a_day" check ((state = 'DISSOLVED') = (dissolved_on is not null));
alter table "cooperation"."organisation" add constraint "organisation_founded_plausible" check (founded_in between 1200 and 1600);
alter table "cooperation"."organisation" add constraint "organisation_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."organisation" add constraint "organisation_kind_check" check ("kind" in ('GUILD_UNION', 'HOUSE_OF_HANDICRAFTS', 'ASSOCIATION', 'COOPERATIVE', 'NGO', 'CHAMBER_COMMITTEE', 'VILLAGE_COUNCIL', 'WCC_ENTITY'));
alter table "cooperation"."organisation" add constraint "organisation_state_check" check ("state" in ('ACTIVE', 'DORMANT', 'DISSOLVED'));

create table "cooperation"."organisation_craft" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "organisation_id" text not null, "craft_id" text not null, primary key ("id"));
create index "organisation_craft_organisation_id_id_index" on "cooperation"."organisation_craft" ("organisation_id", "id");
create index "organisation_craft_craft_id_id_index" on "cooperation"."organisation_craft" ("craft_id", "id");
alter table "cooperation"."organisation_craft" add constraint "organisation_craft_organisation_id_craft_id_unique" unique ("organisation_id", "craft_id");
alter table "cooperation"."organisation_craft" add constraint "organisation_craft_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "cooperation"."party" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "memorandum_id" text not null, "role" text not null, "name_fa" text not null, "name_en" text not null, primary key ("id"));
create index "party_role_index" on "cooperation"."party" ("role");
alter table "cooperation"."party" add constraint "party_memorandum_id_role_unique" unique ("memorandum_id", "role");
alter table "cooperation"."party" add constraint "party_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."party" add constraint "party_role_check" check ("role" in ('DEPUTY', 'TVTO'));

create table "cooperation"."needs_assessment" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "title_fa" text not null, "title_en" text null, "party_id" text not null, "province_id" text null, "method" text not null, "period_starts_on" date not null, "period_ends_on" date not null, "sample_size" int null, "state" text not null default 'DRAFT', "published_on" date null, "report" text null, "search_key" text generated always as (kernel.search_key(code, title_fa, title_en)) stored null, primary key ("id"));
alter table "cooperation"."needs_assessment" add constraint "needs_assessment_code_unique" unique ("code");
create index "needs_assessment_party_id_period_starts_on_id_index" on "cooperation"."needs_assessment" ("party_id", "period_starts_on", "id");
create index "needs_assessment_province_id_period_starts_on_id_index" on "cooperation"."needs_assessment" ("province_id", "period_starts_on", "id");
create index "needs_assessment_period_starts_on_id_index" on "cooperation"."needs_assessment" ("period_starts_on", "id");
create index "needs_assessment_published_on_id_index" on "cooperation"."needs_assessment" ("published_on", "id");
create index "needs_assessment_state_index" on "cooperation"."needs_assessment" ("state");
create index "needs_assessment_search_index" on cooperation.needs_assessment using gin (search_key gin_trgm_ops);
alter table "cooperation"."needs_assessment" add constraint "needs_assessment_published" check ((state = 'PUBLISHED') = (published_on is not null) and published_on >= period_starts_on);
alter table "cooperation"."needs_assessment" add constraint "needs_assessment_sample_not_negative" check (sample_size >= 0);
alter table "cooperation"."needs_assessment" add constraint "needs_assessment_period_in_order" check (period_starts_on < period_ends_on);
alter table "cooperation"."needs_assessment" add constraint "needs_assessment_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."needs_assessment" add constraint "needs_assessment_method_check" check ("method" in ('SURVEY', 'INTERVIEWS', 'FOCUS_GROUP', 'DESK_STUDY', 'MIXED'));
alter table "cooperation"."needs_assessment" add constraint "needs_assessment_state_check" check ("state" in ('DRAFT', 'PUBLISHED'));

create table "cooperation"."needs_finding" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "assessment_id" text not null, "craft_id" text null, "gap_fa" text not null, "gap_en" text null, "demand_seats" int not null, "priority" text not null, "decision" text null, "decided_on" date null, "decision_reason" text null, "standard_id" text null, "course_run_id" text null, "search_key" text generated always as (kernel.search_key(gap_fa, gap_en)) stored null, primary key ("id"));
create index "needs_finding_standard_id_id_index" on "cooperation"."needs_finding" ("standard_id", "id");
create index "needs_finding_assessment_id_id_index" on "cooperation"."needs_finding" ("assessment_id", "id");
create index "needs_finding_course_run_id_id_index" on "cooperation"."needs_finding" ("course_run_id", "id");
create index "needs_finding_craft_id_id_index" on "cooperation"."needs_finding" ("craft_id", "id");
create index "needs_finding_demand_seats_id_index" on "cooperation"."needs_finding" ("demand_seats", "id");
create index "needs_finding_priority_index" on "cooperation"."needs_finding" ("priority");
create index "needs_finding_decision_index" on "cooperation"."needs_finding" ("decision");
create index "needs_finding_search_index" on cooperation.needs_finding using gin (search_key gin_trgm_ops);
alter table "cooperation"."needs_finding" add constraint "needs_finding_course_by_decision" check (course_run_id is null or coalesce(decision in ('COURSE', 'STANDARD'), false));
alter table "cooperation"."needs_finding" add constraint "needs_finding_standard_by_decision" check (standard_id is null or coalesce(decision in ('COURSE', 'STANDARD'), false));
alter table "cooperation"."needs_finding" add constraint "needs_finding_none_for_a_reason" check (decision is distinct from 'NONE' or decision_reason is not null);
alter table "cooperation"."needs_finding" add constraint "needs_finding_decided" check ((decision is null) = (decided_on is null));
alter table "cooperation"."needs_finding" add constraint "needs_finding_demand_not_negative" check (demand_seats >= 0);
alter table "cooperation"."needs_finding" add constraint "needs_finding_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."needs_finding" add constraint "needs_finding_priority_check" check ("priority" in ('LOW', 'MEDIUM', 'HIGH', 'URGENT'));
alter table "cooperation"."needs_finding" add constraint "needs_finding_decision_check" check ("decision" in ('COURSE', 'STANDARD', 'REVIVAL', 'NONE'));

create table "cooperation"."memorandum_extension" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "memorandum_id" text not null, "proposed_by_id" text not null, "proposed_on" date not null, "previous_ends_on" date not null, "new_ends_on" date not null, "state" text not null default 'PROPOSED', "decided_on" date null, primary key ("id"));
create index "memorandum_extension_memorandum_id_proposed_on_id_index" on "cooperation"."memorandum_extension" ("memorandum_id", "proposed_on", "id");
create index "memorandum_extension_proposed_on_id_index" on "cooperation"."memorandum_extension" ("proposed_on", "id");
create index "memorandum_extension_state_index" on "cooperation"."memorandum_extension" ("state");
create unique index "memorandum_extension_memorandum_id_previous_ends_on_unique" on "cooperation"."memorandum_extension" ("memorandum_id", "previous_ends_on") where state = 'AGREED';
create unique index "memorandum_extension_memorandum_id_unique" on "cooperation"."memorandum_extension" ("memorandum_id") where state = 'PROPOSED';
alter table "cooperation"."memorandum_extension" add constraint "memorandum_extension_agreed_in_time" check (state <> 'AGREED' or decided_on < previous_ends_on);
alter table "cooperation"."memorandum_extension" add constraint "memorandum_extension_decided" check ((state = 'PROPOSED') = (decided_on is null) and decided_on >= proposed_on);
alter table "cooperation"."memorandum_extension" add constraint "memorandum_extension_proposed_in_time" check (proposed_on < previous_ends_on);
alter table "cooperation"."memorandum_extension" add constraint "memorandum_extension_moves_the_end_back" check (new_ends_on > previous_ends_on);
alter table "cooperation"."memorandum_extension" add constraint "memorandum_extension_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."memorandum_extension" add constraint "memorandum_extension_state_check" check ("state" in ('PROPOSED', 'AGREED', 'REJECTED'));

create table "cooperation"."extension_consent" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "extension_id" text not null, "party_id" text not null, "is_given" boolean not null, "given_on" date not null, "reference" text null, primary key ("id"));
create index "extension_consent_extension_id_given_on_id_index" on "cooperation"."extension_consent" ("extension_id", "given_on", "id");
alter table "cooperation"."extension_consent" add constraint "extension_consent_extension_id_party_id_unique" unique ("extension_id", "party_id");
alter table "cooperation"."extension_consent" add constraint "extension_consent_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "cooperation"."expert_nomination" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "expert_id" text not null, "party_id" text not null, "standard_id" text null, "nominated_on" date not null, "state" text not null default 'NOMINATED', "decided_on" date null, "retired_on" date null, "reference" text null, primary key ("id"));
create index "expert_nomination_standard_id_nominated_on_id_index" on "cooperation"."expert_nomination" ("standard_id", "nominated_on", "id");
create index "expert_nomination_party_id_nominated_on_id_index" on "cooperation"."expert_nomination" ("party_id", "nominated_on", "id");
create index "expert_nomination_expert_id_nominated_on_id_index" on "cooperation"."expert_nomination" ("expert_id", "nominated_on", "id");
create index "expert_nomination_nominated_on_id_index" on "cooperation"."expert_nomination" ("nominated_on", "id");
create index "expert_nomination_state_index" on "cooperation"."expert_nomination" ("state");
create unique index "expert_nomination_expert_id_unique" on "cooperation"."expert_nomination" ("expert_id") where state in ('NOMINATED', 'ACCEPTED') and standard_id is null;
create unique index "expert_nomination_expert_id_standard_id_unique" on "cooperation"."expert_nomination" ("expert_id", "standard_id") where state in ('NOMINATED', 'ACCEPTED') and standard_id is not null;
alter table "cooperation"."expert_nomination" add constraint "expert_nomination_retired" check ((state = 'RETIRED') = (retired_on is not null) and retired_on >= decided_on);
alter table "cooperation"."expert_nomination" add constraint "expert_nomination_decided" check ((state = 'NOMINATED') = (decided_on is null) and decided_on >= nominated_on);
alter table "cooperation"."expert_nomination" add constraint "expert_nomination_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."expert_nomination" add constraint "expert_nomination_state_check" check ("state" in ('NOMINATED', 'ACCEPTED', 'DECLINED', 'RETIRED'));

create table "cooperation"."data_contribution" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "party_id" text not null, "province_id" text not null, "dataset" text not null, "period_starts_on" date not null, "period_ends_on" date not null, "due_on" date not null, "received_on" date null, "row_count" int null, "rejected_count" int null, primary key ("id"));
create index "data_contribution_party_id_period_starts_on_id_index" on "cooperation"."data_contribution" ("party_id", "period_starts_on", "id");
create index "data_contribution_province_id_period_starts_on_id_index" on "cooperation"."data_contribution" ("province_id", "period_starts_on", "id");
create index "data_contribution_period_starts_on_id_index" on "cooperation"."data_contribution" ("period_starts_on", "id");
create index "data_contribution_received_on_id_index" on "cooperation"."data_contribution" ("received_on", "id");
create index "data_contribution_dataset_index" on "cooperation"."data_contribution" ("dataset");
create index "data_contribution_due_on_index" on "cooperation"."data_contribution" ("due_on");
alter table "cooperation"."data_contribution" add constraint "data_contribution_party_id_province_id_dataset_pe_cfc5b_unique" unique ("party_id", "province_id", "dataset", "period_starts_on");
alter table "cooperation"."data_contribution" add constraint "data_contribution_rejects_among_rows" check (rejected_count >= 0 and rejected_count <= row_count);
alter table "cooperation"."data_contribution" add constraint "data_contribution_rows_when_received" check (num_nonnulls(received_on, row_count, rejected_count) in (0, 3));
alter table "cooperation"."data_contribution" add constraint "data_contribution_period_in_order" check (period_starts_on < period_ends_on and due_on >= period_ends_on);
alter table "cooperation"."data_contribution" add constraint "data_contribution_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "cooperation"."provision" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "memorandum_id" text not null, "kind" text not null, "party_id" text null, "text_fa" text null, "text_en" text not null, "position" int not null, "evidence_types" text[] not null default '{}', "search_key" text generated always as (kernel.search_key(code, text_fa, text_en)) stored null, primary key ("id"));
alter table "cooperation"."provision" add constraint "provision_code_unique" unique ("code");
alter table "cooperation"."provision" add constraint "provision_position_unique" unique ("position");
create index "provision_memorandum_id_position_id_index" on "cooperation"."provision" ("memorandum_id", "position", "id");
create index "provision_party_id_position_id_index" on "cooperation"."provision" ("party_id", "position", "id");
create index "provision_kind_index" on "cooperation"."provision" ("kind");
create index "provision_search_index" on cooperation.provision using gin (search_key gin_trgm_ops);
alter table "cooperation"."provision" add constraint "provision_commitment_of_one_party" check ((kind = 'COMMITMENT') = (party_id is not null));
alter table "cooperation"."provision" add constraint "provision_code_form" check (code ~ '^[ADTJOLE][0-9]{2}$');
alter table "cooperation"."provision" add constraint "provision_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."provision" add constraint "provision_kind_check" check ("kind" in ('AIM', 'COMMITMENT', 'JOINT', 'OTHER', 'TERM', 'OUTCOME'));

create table "cooperation"."indicator" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "key" text not null, "provision_id" text not null, "name_fa" text null, "name_en" text not null, "unit" text not null, "window" text not null, "formula" text not null, "is_lower_better" boolean not null default false, "breakdowns" text[] not null default '{}', "search_key" text generated always as (kernel.search_key(key, name_fa, name_en)) stored null, primary key ("id"));
alter table "cooperation"."indicator" add constraint "indicator_key_unique" unique ("key");
create index "indicator_provision_id_key_id_index" on "cooperation"."indicator" ("provision_id", "key", "id");
create index "indicator_unit_index" on "cooperation"."indicator" ("unit");
create index "indicator_search_index" on cooperation.indicator using gin (search_key gin_trgm_ops);
alter table "cooperation"."indicator" add constraint "indicator_breakdowns_known" check (breakdowns <@ array['PROVINCE', 'CRAFT', 'MONTH', 'LEVEL']);
alter table "cooperation"."indicator" add constraint "indicator_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."indicator" add constraint "indicator_unit_check" check ("unit" in ('COUNT', 'SHARE', 'DAYS', 'MONEY', 'STATE'));
alter table "cooperation"."indicator" add constraint "indicator_window_check" check ("window" in ('TERM', 'LAST_12_MONTHS', 'LAST_24_MONTHS', 'INSTANT'));

create table "cooperation"."cooperation_activity" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "organisation_id" text not null, "party_id" text null, "provision_id" text null, "province_id" text null, "kind" text not null, "title_fa" text not null, "title_en" text null, "held_on" date not null, "outcome" text null, "search_key" text generated always as (kernel.search_key(title_fa, title_en)) stored null, primary key ("id"));
create index "cooperation_activity_organisation_id_held_on_id_index" on "cooperation"."cooperation_activity" ("organisation_id", "held_on", "id");
create index "cooperation_activity_provision_id_held_on_id_index" on "cooperation"."cooperation_activity" ("provision_id", "held_on", "id");
create index "cooperation_activity_party_id_held_on_id_index" on "cooperation"."cooperation_activity" ("party_id", "held_on", "id");
create index "cooperation_activity_province_id_held_on_id_index" on "cooperation"."cooperation_activity" ("province_id", "held_on", "id");
create index "cooperation_activity_held_on_id_index" on "cooperation"."cooperation_activity" ("held_on", "id");
create index "cooperation_activity_kind_index" on "cooperation"."cooperation_activity" ("kind");
create index "cooperation_activity_search_index" on cooperation.cooperation_activity using gin (search_key gin_trgm_ops);
alter table "cooperation"."cooperation_activity" add constraint "cooperation_activity_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."cooperation_activity" add constraint "cooperation_activity_kind_check" check ("kind" in ('MEETING', 'TRAINING', 'EXHIBITION', 'RESEARCH', 'AGREEMENT', 'SUPPORT'));

create table "cooperation"."contract" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "number" text not null, "memorandum_id" text not null, "provision_id" text null, "subject_fa" text not null, "subject_en" text null, "party_id" text not null, "other_party_id" text null, "organisation_id" text null, "value_amount" numeric(24,2) not null, "value_currency" text not null, "starts_on" date not null, "ends_on" date not null, "state" text not null default 'DRAFT', "signed_on" date null, "ended_on" date null, "search_key" text generated always as (kernel.search_key(number, subject_fa, subject_en)) stored null, primary key ("id"));
alter table "cooperation"."contract" add constraint "contract_number_unique" unique ("number");
create index "contract_organisation_id_starts_on_id_index" on "cooperation"."contract" ("organisation_id", "starts_on", "id");
create index "contract_provision_id_starts_on_id_index" on "cooperation"."contract" ("provision_id", "starts_on", "id");
create index "contract_memorandum_id_starts_on_id_index" on "cooperation"."contract" ("memorandum_id", "starts_on", "id");
create index "contract_party_id_starts_on_id_index" on "cooperation"."contract" ("party_id", "starts_on", "id");
create index "contract_starts_on_id_index" on "cooperation"."contract" ("starts_on", "id");
create index "contract_state_index" on "cooperation"."contract" ("state");
create index "contract_search_index" on cooperation.contract using gin (search_key gin_trgm_ops);
alter table "cooperation"."contract" add constraint "contract_one_counterparty" check (num_nonnulls(other_party_id, organisation_id) = 1 and other_party_id <> party_id);
alter table "cooperation"."contract" add constraint "contract_ended_when_over" check ((state in ('CLOSED', 'TERMINATED')) = (ended_on is not null) and ended_on >= signed_on);
alter table "cooperation"."contract" add constraint "contract_signed_unless_draft" check ((state = 'DRAFT') = (signed_on is null));
alter table "cooperation"."contract" add constraint "contract_days_in_order" check (starts_on < ends_on);
alter table "cooperation"."contract" add constraint "contract_value_currency_code" check (value_currency ~ '^[A-Z]{3}$' and value_currency not in ('IRT', 'TMN'));
alter table "cooperation"."contract" add constraint "contract_value_not_negative" check (value_amount >= 0);
alter table "cooperation"."contract" add constraint "contract_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."contract" add constraint "contract_state_check" check ("state" in ('DRAFT', 'SIGNED', 'CLOSED', 'TERMINATED'));

create table "cooperation"."quality_issue" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "contribution_id" text null, "party_id" text null, "province_id" text null, "rule" text not null, "record_id" text null, "finding" text not null, "severity" text not null, "state" text not null default 'OPEN', "found_on" date not null, "closed_on" date null, primary key ("id"));
create index "quality_issue_contribution_id_found_on_id_index" on "cooperation"."quality_issue" ("contribution_id", "found_on", "id");
create index "quality_issue_party_id_found_on_id_index" on "cooperation"."quality_issue" ("party_id", "found_on", "id");
create index "quality_issue_province_id_found_on_id_index" on "cooperation"."quality_issue" ("province_id", "found_on", "id");
create index "quality_issue_found_on_id_index" on "cooperation"."quality_issue" ("found_on", "id");
create index "quality_issue_rule_index" on "cooperation"."quality_issue" ("rule");
create index "quality_issue_severity_index" on "cooperation"."quality_issue" ("severity");
create index "quality_issue_state_index" on "cooperation"."quality_issue" ("state");
alter table "cooperation"."quality_issue" add constraint "quality_issue_closed" check ((state = 'OPEN') = (closed_on is null) and closed_on >= found_on);
alter table "cooperation"."quality_issue" add constraint "quality_issue_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "cooperation"."quality_issue" add constraint "quality_issue_severity_check" check ("severity" in ('INFO', 'WARNING', 'ERROR'));
alter table "cooperation"."quality_issue" add constraint "quality_issue_state_check" check ("state" in ('OPEN', 'FIXED', 'ACCEPTED'));

create table "cooperation"."signatory" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "party_id" text not null, "name_fa" text not null, "name_en" text not null, "office_fa" text null, "office_en" text not null, primary key ("id"));
alter table "cooperation"."signatory" add constraint "signatory_party_id_unique" unique ("party_id");
alter table "cooperation"."signatory" add constraint "signatory_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "cooperation"."target" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "indicator_id" text not null, "value" numeric(18,4) not null, "due_on" date not null, "decided_on" date not null, "decided_by" text not null, primary key ("id"));
create index "target_indicator_id_decided_on_id_index" on "cooperation"."target" ("indicator_id", "decided_on", "id");
create index "target_due_on_id_index" on "cooperation"."target" ("due_on", "id");
alter table "cooperation"."target" add constraint "target_indicator_id_due_on_unique" unique ("indicator_id", "due_on");
alter table "cooperation"."target" add constraint "target_due_after_decision" check (due_on > decided_on);
alter table "cooperation"."target" add constraint "target_value_not_negative" check (value >= 0);
alter table "cooperation"."target" add constraint "target_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

alter table "cooperation"."organisation_craft" add constraint "organisation_craft_organisation_id_foreign" foreign key ("organisation_id") references "cooperation"."organisation" ("id") on update restrict on delete restrict;

alter table "cooperation"."party" add constraint "party_memorandum_id_foreign" foreign key ("memorandum_id") references "cooperation"."memorandum" ("id") on update restrict on delete restrict;

alter table "cooperation"."needs_assessment" add constraint "needs_assessment_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;

alter table "cooperation"."needs_finding" add constraint "needs_finding_assessment_id_foreign" foreign key ("assessment_id") references "cooperation"."needs_assessment" ("id") on update restrict on delete restrict;

alter table "cooperation"."memorandum_extension" add constraint "memorandum_extension_memorandum_id_foreign" foreign key ("memorandum_id") references "cooperation"."memorandum" ("id") on update restrict on delete restrict;
alter table "cooperation"."memorandum_extension" add constraint "memorandum_extension_proposed_by_id_foreign" foreign key ("proposed_by_id") references "cooperation"."party" ("id") on update restrict on delete restrict;

alter table "cooperation"."extension_consent" add constraint "extension_consent_extension_id_foreign" foreign key ("extension_id") references "cooperation"."memorandum_extension" ("id") on update restrict on delete restrict;
alter table "cooperation"."extension_consent" add constraint "extension_consent_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;

alter table "cooperation"."expert_nomination" add constraint "expert_nomination_expert_id_foreign" foreign key ("expert_id") references "cooperation"."expert" ("id") on update restrict on delete restrict;
alter table "cooperation"."expert_nomination" add constraint "expert_nomination_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;

alter table "cooperation"."data_contribution" add constraint "data_contribution_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;

alter table "cooperation"."provision" add constraint "provision_memorandum_id_foreign" foreign key ("memorandum_id") references "cooperation"."memorandum" ("id") on update restrict on delete restrict;
alter table "cooperation"."provision" add constraint "provision_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;

alter table "cooperation"."indicator" add constraint "indicator_provision_id_foreign" foreign key ("provision_id") references "cooperation"."provision" ("id") on update restrict on delete restrict;

alter table "cooperation"."cooperation_activity" add constraint "cooperation_activity_organisation_id_foreign" foreign key ("organisation_id") references "cooperation"."organisation" ("id") on update restrict on delete restrict;
alter table "cooperation"."cooperation_activity" add constraint "cooperation_activity_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;
alter table "cooperation"."cooperation_activity" add constraint "cooperation_activity_provision_id_foreign" foreign key ("provision_id") references "cooperation"."provision" ("id") on update restrict on delete restrict;

alter table "cooperation"."contract" add constraint "contract_memorandum_id_foreign" foreign key ("memorandum_id") references "cooperation"."memorandum" ("id") on update restrict on delete restrict;
alter table "cooperation"."contract" add constraint "contract_provision_id_foreign" foreign key ("provision_id") references "cooperation"."provision" ("id") on update restrict on delete restrict;
alter table "cooperation"."contract" add constraint "contract_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;
alter table "cooperation"."contract" add constraint "contract_other_party_id_foreign" foreign key ("other_party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;
alter table "cooperation"."contract" add constraint "contract_organisation_id_foreign" foreign key ("organisation_id") references "cooperation"."organisation" ("id") on update restrict on delete restrict;

alter table "cooperation"."quality_issue" add constraint "quality_issue_contribution_id_foreign" foreign key ("contribution_id") references "cooperation"."data_contribution" ("id") on update restrict on delete restrict;
alter table "cooperation"."quality_issue" add constraint "quality_issue_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;

alter table "cooperation"."signatory" add constraint "signatory_party_id_foreign" foreign key ("party_id") references "cooperation"."party" ("id") on update restrict on delete restrict;

alter table "cooperation"."target" add constraint "target_indicator_id_foreign" foreign key ("indicator_id") references "cooperation"."indicator" ("id") on update restrict on delete restrict;

-- By the end of the transaction a memorandum has exactly two parties. That they differ in role is a unique constraint.
create function cooperation.memorandum_two_parties() returns trigger language plpgsql as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  signed_id text := case when tg_table_name = 'memorandum' then changed ->> 'id' else changed ->> 'memorandum_id' end;
  party_count integer := (select count(*) from cooperation.party where memorandum_id = signed_id);
begin
  if party_count <> 2 and exists (select from cooperation.memorandum where id = signed_id) then
    raise exception 'Memorandum % has % parties; it takes two.', signed_id, party_count
      using errcode = 'check_violation', constraint = 'memorandum_two_parties';
  end if;
  return null;
end $$;

create constraint trigger memorandum_two_parties after insert on cooperation.memorandum deferrable initially deferred
  for each row execute function cooperation.memorandum_two_parties();
create constraint trigger memorandum_two_parties after insert or update or delete on cooperation.party deferrable initially deferred
  for each row execute function cooperation.memorandum_two_parties();

-- What the memorandum says never changes; a Persian wording that was missing may be added once.
create function cooperation.provision_text_kept() returns trigger language plpgsql as $$
begin
  raise exception 'Provision % is as the parties signed it; its code, kind, party and text never change.', old.code
    using errcode = 'check_violation', constraint = 'provision_text_kept';
end $$;

create trigger provision_text_kept before update on cooperation.provision for each row
  when ((old.code, old.kind, old.memorandum_id, old.party_id, old.text_en) is distinct from (new.code, new.kind, new.memorandum_id, new.party_id, new.text_en)
    or (old.text_fa is not null and old.text_fa is distinct from new.text_fa))
  execute function cooperation.provision_text_kept();
create trigger provision_kept before delete on cooperation.provision for each row execute function cooperation.provision_text_kept();

-- By the end of the transaction an agreed extension has the consent of both parties, given before the end it moves, and the memorandum
-- ends where its last agreed extension says, or else where its term does.
create function cooperation.memorandum_end_agreed() returns trigger language plpgsql as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  agreement cooperation.memorandum;
  agreed_end date;
begin
  select * into agreement from cooperation.memorandum where id = case tg_table_name
    when 'memorandum' then changed ->> 'id'
    when 'memorandum_extension' then changed ->> 'memorandum_id'
    else (select memorandum_id from cooperation.memorandum_extension where id = changed ->> 'extension_id') end;
  if exists (
    select from cooperation.memorandum_extension e
     where e.memorandum_id = agreement.id and e.state = 'AGREED' and 2 <> (
       select count(*) from cooperation.extension_consent c join cooperation.party p on p.id = c.party_id
        where c.extension_id = e.id and p.memorandum_id = e.memorandum_id and c.is_given and c.given_on <= e.decided_on)) then
    raise exception 'An extension of memorandum % is agreed without the consent of both parties.', agreement.slug
      using errcode = 'check_violation', constraint = 'memorandum_extension_both_consent';
  end if;
  select coalesce(max(new_ends_on), agreement.signed_on + make_interval(years => agreement.term_years)) into agreed_end
    from cooperation.memorandum_extension where memorandum_id = agreement.id and state = 'AGREED';
  if agreed_end <> agreement.ends_on then
    raise exception 'Memorandum % ends on % by its term and agreed extensions, not on %.', agreement.slug, agreed_end, agreement.ends_on
      using errcode = 'check_violation', constraint = 'memorandum_end_agreed';
  end if;
  return null;
end $$;

create constraint trigger memorandum_end_agreed after insert or update on cooperation.memorandum deferrable initially deferred
  for each row execute function cooperation.memorandum_end_agreed();
create constraint trigger memorandum_end_agreed after insert or update or delete on cooperation.memorandum_extension deferrable initially deferred
  for each row execute function cooperation.memorandum_end_agreed();
create constraint trigger memorandum_end_agreed after insert or update or delete on cooperation.extension_consent deferrable initially deferred
  for each row execute function cooperation.memorandum_end_agreed();

-- The audit log is only ever added to.
create function cooperation.audit_kept() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is only ever added to.' using errcode = 'check_violation', constraint = 'audit_kept';
end $$;

create trigger audit_kept before update or delete or truncate on cooperation.audit_entry for each statement execute function cooperation.audit_kept();
