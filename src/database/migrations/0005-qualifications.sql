create schema if not exists "qualifications";
create table "qualifications"."exam_rule" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "revision" int not null default 1, "written_minimum" numeric(5,2) not null, "practical_minimum" numeric(5,2) not null, "final_minimum" numeric(5,2) null, "written_weight" numeric(5,2) not null, "practical_weight" numeric(5,2) not null, "retake_months" int not null, "tries_per_part" int not null, "practical_after_days" int not null, "practical_within_days" int not null, "assessor_count" int not null, "assessor_tolerance" numeric(5,2) not null, "valid_from_on" date not null, "valid_to_on" date null, "confidence" text not null, primary key ("id"));
create index "exam_rule_valid_from_on_id_index" on "qualifications"."exam_rule" ("valid_from_on", "id");
alter table "qualifications"."exam_rule" add constraint "exam_rule_code_revision_unique" unique ("code", "revision");
alter table "qualifications"."exam_rule" add constraint "exam_rule_days_in_order" check (valid_from_on < valid_to_on);
alter table "qualifications"."exam_rule" add constraint "exam_rule_assessors" check (assessor_count >= 1 and assessor_tolerance between 0 and 100);
alter table "qualifications"."exam_rule" add constraint "exam_rule_practical_days" check (practical_after_days >= 0 and practical_within_days >= practical_after_days);
alter table "qualifications"."exam_rule" add constraint "exam_rule_tries" check (tries_per_part >= 1 and retake_months >= 0);
alter table "qualifications"."exam_rule" add constraint "exam_rule_weights_sum" check (written_weight + practical_weight = 100 and least(written_weight, practical_weight) >= 0);
alter table "qualifications"."exam_rule" add constraint "exam_rule_minima" check (written_minimum between 0 and 100 and practical_minimum between 0 and 100 and coalesce(final_minimum, 0) between 0 and 100);
alter table "qualifications"."exam_rule" add constraint "exam_rule_revision" check (revision >= 1);
alter table "qualifications"."exam_rule" add constraint "exam_rule_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."exam_rule" add constraint "exam_rule_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));

create table "qualifications"."framework" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "scheme" text not null, "edition" text not null, "name_fa" text null, "name_en" text not null, "publisher" text not null, "url" text null, primary key ("id"));
alter table "qualifications"."framework" add constraint "framework_slug_unique" unique ("slug");
alter table "qualifications"."framework" add constraint "framework_scheme_edition_unique" unique ("scheme", "edition");
alter table "qualifications"."framework" add constraint "framework_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."framework" add constraint "framework_scheme_check" check ("scheme" in ('ISCO', 'ESCO', 'ISCED_F', 'CASE', 'ONET', 'WSOS'));

create table "qualifications"."framework_item" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "framework_id" text not null, "code" text not null, "title_fa" text null, "title_en" text not null, "level" text not null, "uri" text null, "scope_note" text null, "is_handicraft" boolean not null default false, "parent_id" text null, "search_key" text generated always as (kernel.search_key(code, title_fa, title_en)) stored null, primary key ("id"));
create index "framework_item_parent_id_code_id_index" on "qualifications"."framework_item" ("parent_id", "code", "id");
create index "framework_item_code_id_index" on "qualifications"."framework_item" ("code", "id");
create index "framework_item_level_index" on "qualifications"."framework_item" ("level");
create index "framework_item_is_handicraft_index" on "qualifications"."framework_item" ("is_handicraft");
create index "framework_item_search_index" on qualifications.framework_item using gin (search_key gin_trgm_ops);
alter table "qualifications"."framework_item" add constraint "framework_item_framework_id_code_unique" unique ("framework_id", "code");
alter table "qualifications"."framework_item" add constraint "framework_item_parent_is_another" check (parent_id <> id);
alter table "qualifications"."framework_item" add constraint "framework_item_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "qualifications"."standard" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "title_fa" text not null, "title_en" text null, "cluster_fa" text not null, "cluster_en" text null, "kind" text not null, "level" int not null, "legacy_grade" text null, "isco_code" text null, "is_joint" boolean not null default true, "craft_id" text null, "search_key" text generated always as (kernel.search_key(code, title_fa, title_en)) stored null, primary key ("id"));
alter table "qualifications"."standard" add constraint "standard_code_unique" unique ("code");
create index "standard_craft_id_title_fa_id_index" on "qualifications"."standard" ("craft_id", "title_fa" collate "fa-x-icu", "id");
create index "standard_title_fa_id_index" on "qualifications"."standard" ("title_fa" collate "fa-x-icu", "id");
create index "standard_title_en_id_index" on "qualifications"."standard" ("title_en" collate "en-x-icu", "id");
create index "standard_level_id_index" on "qualifications"."standard" ("level", "id");
create index "standard_kind_index" on "qualifications"."standard" ("kind");
create index "standard_isco_code_index" on "qualifications"."standard" ("isco_code");
create index "standard_search_index" on qualifications.standard using gin (search_key gin_trgm_ops);
alter table "qualifications"."standard" add constraint "standard_isco_code_form" check (isco_code ~ '^[0-9]{4}$');
alter table "qualifications"."standard" add constraint "standard_level_in_framework" check (level between 1 and 8);
alter table "qualifications"."standard" add constraint "standard_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."standard" add constraint "standard_kind_check" check ("kind" in ('OCCUPATION', 'COMPETENCY', 'INSTRUCTOR', 'IN_INDUSTRY', 'RURAL', 'MARKET_ORIENTED', 'TECHNOLOGY'));
alter table "qualifications"."standard" add constraint "standard_legacy_grade_check" check ("legacy_grade" in ('GRADE_3', 'GRADE_2', 'GRADE_1', 'HIGHER'));

create table "qualifications"."standard_version" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "standard_id" text not null, "major" int not null, "minor" int not null default 0, "state" text not null default 'DRAFTING', "job_description_fa" text not null, "job_description_en" text null, "entry_requirements_fa" text not null, "entry_requirements_en" text null, "instructor_requirements" text null, "theory_hours" int not null, "practice_hours" int not null, "internship_hours" int not null default 0, "project_hours" int not null default 0, "written_weight" numeric(5,2) not null, "practical_weight" numeric(5,2) not null, "ethics_weight" numeric(5,2) not null, "content_hash" text null, "needs_finding_id" text null, "need_identified_on" date null, "drafting_started_on" date null, "review_started_on" date null, "approved_on" date null, "published_on" date null, "superseded_on" date null, "transition_ends_on" date null, "withdrawn_on" date null, "supersedes_id" text null, primary key ("id"));
alter table "qualifications"."standard_version" add constraint "standard_version_supersedes_id_unique" unique ("supersedes_id");
create index "standard_version_standard_id_published_on_id_index" on "qualifications"."standard_version" ("standard_id", "published_on", "id");
create index "standard_version_supersedes_id_published_on_id_index" on "qualifications"."standard_version" ("supersedes_id", "published_on", "id");
create index "standard_version_needs_finding_id_published_on_id_index" on "qualifications"."standard_version" ("needs_finding_id", "published_on", "id");
create index "standard_version_published_on_id_index" on "qualifications"."standard_version" ("published_on", "id");
create index "standard_version_state_index" on "qualifications"."standard_version" ("state");
create index "standard_version_transition_ends_on_index" on "qualifications"."standard_version" ("transition_ends_on");
create unique index "standard_version_one_published" on "qualifications"."standard_version" ("standard_id") where state = 'PUBLISHED';
alter table "qualifications"."standard_version" add constraint "standard_version_standard_id_major_minor_unique" unique ("standard_id", "major", "minor");
alter table "qualifications"."standard_version" add constraint "standard_version_supersedes_another" check (supersedes_id <> id);
alter table "qualifications"."standard_version" add constraint "standard_version_days_in_order" check (drafting_started_on >= need_identified_on and review_started_on >= drafting_started_on and approved_on >= review_started_on and published_on >= approved_on and superseded_on >= published_on and transition_ends_on >= superseded_on and withdrawn_on >= published_on);
alter table "qualifications"."standard_version" add constraint "standard_version_withdrawn" check ((state = 'WITHDRAWN') = (withdrawn_on is not null));
alter table "qualifications"."standard_version" add constraint "standard_version_superseded" check ((state = 'SUPERSEDED') = (superseded_on is not null) and (superseded_on is null) = (transition_ends_on is null));
alter table "qualifications"."standard_version" add constraint "standard_version_published" check ((state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (published_on is not null));
alter table "qualifications"."standard_version" add constraint "standard_version_hash_form" check (content_hash ~ '^[0-9a-f]{64}$');
alter table "qualifications"."standard_version" add constraint "standard_version_hash_from_approval" check (state not in ('APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN') or content_hash is not null);
alter table "qualifications"."standard_version" add constraint "standard_version_approved" check ((state in ('APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (approved_on is not null));
alter table "qualifications"."standard_version" add constraint "standard_version_weights" check (least(written_weight, practical_weight, ethics_weight) >= 0);
alter table "qualifications"."standard_version" add constraint "standard_version_weights_sum" check (written_weight + practical_weight + ethics_weight = 100);
alter table "qualifications"."standard_version" add constraint "standard_version_hours" check (least(theory_hours, practice_hours, internship_hours, project_hours) >= 0 and theory_hours + practice_hours > 0);
alter table "qualifications"."standard_version" add constraint "standard_version_number" check (major >= 1 and minor >= 0);
alter table "qualifications"."standard_version" add constraint "standard_version_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."standard_version" add constraint "standard_version_state_check" check ("state" in ('NEED_IDENTIFIED', 'DRAFTING', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'));

create table "qualifications"."panel" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "standard_version_id" text not null, "formed_on" date not null, "dissolved_on" date null, primary key ("id"));
alter table "qualifications"."panel" add constraint "panel_standard_version_id_unique" unique ("standard_version_id");
alter table "qualifications"."panel" add constraint "panel_days_in_order" check (dissolved_on >= formed_on);
alter table "qualifications"."panel" add constraint "panel_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "qualifications"."panel_membership" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "panel_id" text not null, "expert_id" text not null, "role" text not null, "nominated_by" text null, "joined_on" date not null, "left_on" date null, primary key ("id"));
create index "panel_membership_panel_id_joined_on_id_index" on "qualifications"."panel_membership" ("panel_id", "joined_on", "id");
create index "panel_membership_expert_id_joined_on_id_index" on "qualifications"."panel_membership" ("expert_id", "joined_on", "id");
create index "panel_membership_role_index" on "qualifications"."panel_membership" ("role");
create index "panel_membership_nominated_by_index" on "qualifications"."panel_membership" ("nominated_by");
create unique index "panel_membership_one_chair" on "qualifications"."panel_membership" ("panel_id") where role = 'CHAIR' and left_on is null;
alter table "qualifications"."panel_membership" add constraint "panel_membership_panel_id_expert_id_unique" unique ("panel_id", "expert_id");
alter table "qualifications"."panel_membership" add constraint "panel_membership_days_in_order" check (left_on >= joined_on);
alter table "qualifications"."panel_membership" add constraint "panel_membership_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."panel_membership" add constraint "panel_membership_role_check" check ("role" in ('CHAIR', 'AUTHOR', 'REVIEWER', 'CRAFT_EXPERT'));
alter table "qualifications"."panel_membership" add constraint "panel_membership_nominated_by_check" check ("nominated_by" in ('DEPUTY', 'TVTO'));

create table "qualifications"."exam_sitting" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "kind" text not null, "standard_version_id" text not null, "rule_id" text not null, "course_run_id" text null, "training_centre_id" text null, "province_id" text not null, "held_on" date not null, "registration_closes_on" date null, "capacity" int not null, "state" text not null default 'PLANNED', "marked_on" date null, primary key ("id"));
alter table "qualifications"."exam_sitting" add constraint "exam_sitting_code_unique" unique ("code");
create index "exam_sitting_rule_id_held_on_id_index" on "qualifications"."exam_sitting" ("rule_id", "held_on", "id");
create index "exam_sitting_standard_version_id_held_on_id_index" on "qualifications"."exam_sitting" ("standard_version_id", "held_on", "id");
create index "exam_sitting_course_run_id_held_on_id_index" on "qualifications"."exam_sitting" ("course_run_id", "held_on", "id");
create index "exam_sitting_training_centre_id_held_on_id_index" on "qualifications"."exam_sitting" ("training_centre_id", "held_on", "id");
create index "exam_sitting_province_id_held_on_id_index" on "qualifications"."exam_sitting" ("province_id", "held_on", "id");
create index "exam_sitting_held_on_id_index" on "qualifications"."exam_sitting" ("held_on", "id");
create index "exam_sitting_kind_index" on "qualifications"."exam_sitting" ("kind");
create index "exam_sitting_state_index" on "qualifications"."exam_sitting" ("state");
alter table "qualifications"."exam_sitting" add constraint "exam_sitting_marked_after" check ((state in ('MARKED', 'CERTIFIED')) = (marked_on is not null) and marked_on >= held_on);
alter table "qualifications"."exam_sitting" add constraint "exam_sitting_registration_before" check (registration_closes_on <= held_on);
alter table "qualifications"."exam_sitting" add constraint "exam_sitting_capacity" check (capacity > 0);
alter table "qualifications"."exam_sitting" add constraint "exam_sitting_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."exam_sitting" add constraint "exam_sitting_kind_check" check ("kind" in ('WRITTEN', 'PRACTICAL', 'RPL'));
alter table "qualifications"."exam_sitting" add constraint "exam_sitting_state_check" check ("state" in ('PLANNED', 'OPEN', 'HELD', 'MARKED', 'CERTIFIED', 'CANCELLED'));

create table "qualifications"."exam_attempt" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "sitting_id" text not null, "person_id" text not null, "trainee_id" text null, "passed_written_id" text null, "attempt_number" int not null default 1, "written_score" numeric(5,2) null, "practical_score" numeric(5,2) null, "final_score" numeric(5,2) null, "result" text not null default 'PENDING', primary key ("id"));
create index "exam_attempt_sitting_id_id_index" on "qualifications"."exam_attempt" ("sitting_id", "id");
create index "exam_attempt_trainee_id_id_index" on "qualifications"."exam_attempt" ("trainee_id", "id");
create index "exam_attempt_person_id_id_index" on "qualifications"."exam_attempt" ("person_id", "id");
alter table "qualifications"."exam_attempt" add constraint "exam_attempt_sitting_id_person_id_unique" unique ("sitting_id", "person_id");
alter table "qualifications"."exam_attempt" add constraint "exam_attempt_decided_by_scores" check (result not in ('PASS', 'FAIL') or num_nonnulls(written_score, practical_score) > 0);
alter table "qualifications"."exam_attempt" add constraint "exam_attempt_absent_without_score" check (result <> 'ABSENT' or (practical_score is null and final_score is null));
alter table "qualifications"."exam_attempt" add constraint "exam_attempt_scores" check (written_score between 0 and 100 and practical_score between 0 and 100 and final_score between 0 and 100);
alter table "qualifications"."exam_attempt" add constraint "exam_attempt_number" check (attempt_number >= 1);
alter table "qualifications"."exam_attempt" add constraint "exam_attempt_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."exam_attempt" add constraint "exam_attempt_result_check" check ("result" in ('PENDING', 'PASS', 'FAIL', 'ABSENT'));

create table "qualifications"."rpl_case" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "standard_version_id" text not null, "person_id" text not null, "province_id" text not null, "state" text not null default 'APPLIED', "applied_on" date not null, "interviewed_on" date null, "decided_on" date null, "practice_years" int null, "evidence" text null, "attempt_id" text null, primary key ("id"));
create index "rpl_case_standard_version_id_applied_on_id_index" on "qualifications"."rpl_case" ("standard_version_id", "applied_on", "id");
create index "rpl_case_person_id_applied_on_id_index" on "qualifications"."rpl_case" ("person_id", "applied_on", "id");
create index "rpl_case_province_id_applied_on_id_index" on "qualifications"."rpl_case" ("province_id", "applied_on", "id");
create index "rpl_case_applied_on_id_index" on "qualifications"."rpl_case" ("applied_on", "id");
create index "rpl_case_state_index" on "qualifications"."rpl_case" ("state");
alter table "qualifications"."rpl_case" add constraint "rpl_case_years" check (practice_years between 0 and 80);
alter table "qualifications"."rpl_case" add constraint "rpl_case_interview" check (interviewed_on >= applied_on);
alter table "qualifications"."rpl_case" add constraint "rpl_case_decided" check ((state in ('AWARDED', 'REJECTED')) = (decided_on is not null) and decided_on >= applied_on);
alter table "qualifications"."rpl_case" add constraint "rpl_case_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."rpl_case" add constraint "rpl_case_state_check" check ("state" in ('APPLIED', 'EVIDENCE_REVIEW', 'INTERVIEW', 'EXAM_REQUIRED', 'DIRECT_AWARD', 'AWARDED', 'REJECTED'));

create table "qualifications"."exam_assessor" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "sitting_id" text not null, "role" text not null default 'ASSESSOR', "expert_id" text null, "instructor_id" text null, primary key ("id"));
create index "exam_assessor_sitting_id_id_index" on "qualifications"."exam_assessor" ("sitting_id", "id");
create index "exam_assessor_expert_id_id_index" on "qualifications"."exam_assessor" ("expert_id", "id");
create index "exam_assessor_instructor_id_id_index" on "qualifications"."exam_assessor" ("instructor_id", "id");
create unique index "exam_assessor_one_lead" on "qualifications"."exam_assessor" ("sitting_id") where role = 'LEAD';
alter table "qualifications"."exam_assessor" add constraint "exam_assessor_sitting_id_instructor_id_unique" unique ("sitting_id", "instructor_id");
alter table "qualifications"."exam_assessor" add constraint "exam_assessor_sitting_id_expert_id_unique" unique ("sitting_id", "expert_id");
alter table "qualifications"."exam_assessor" add constraint "exam_assessor_one_person" check (num_nonnulls(expert_id, instructor_id) = 1);
alter table "qualifications"."exam_assessor" add constraint "exam_assessor_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."exam_assessor" add constraint "exam_assessor_role_check" check ("role" in ('LEAD', 'ASSESSOR', 'THIRD'));

create table "qualifications"."exam_review" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "standard_version_id" text not null, "sitting_id" text null, "item_set" text null, "reviewer_id" text not null, "author_id" text null, "decision" text not null, "comments" text null, "reviewed_on" date not null, primary key ("id"));
create index "exam_review_sitting_id_reviewed_on_id_index" on "qualifications"."exam_review" ("sitting_id", "reviewed_on", "id");
create index "exam_review_standard_version_id_reviewed_on_id_index" on "qualifications"."exam_review" ("standard_version_id", "reviewed_on", "id");
create index "exam_review_reviewer_id_reviewed_on_id_index" on "qualifications"."exam_review" ("reviewer_id", "reviewed_on", "id");
create index "exam_review_reviewed_on_id_index" on "qualifications"."exam_review" ("reviewed_on", "id");
create index "exam_review_decision_index" on "qualifications"."exam_review" ("decision");
alter table "qualifications"."exam_review" add constraint "exam_review_not_by_the_author" check (author_id <> reviewer_id);
alter table "qualifications"."exam_review" add constraint "exam_review_of_one" check (num_nonnulls(sitting_id, item_set) = 1);
alter table "qualifications"."exam_review" add constraint "exam_review_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."exam_review" add constraint "exam_review_decision_check" check ("decision" in ('ACCEPTED', 'CHANGES_REQUESTED', 'REJECTED'));

create table "qualifications"."competency" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "standard_version_id" text not null, "code" text not null, "position" int not null, "title_fa" text not null, "title_en" text null, "theory_hours" int not null, "practice_hours" int not null, "search_key" text generated always as (kernel.search_key(code, title_fa, title_en)) stored null, primary key ("id"));
create index "competency_code_index" on "qualifications"."competency" ("code");
create index "competency_search_index" on qualifications.competency using gin (search_key gin_trgm_ops);
alter table "qualifications"."competency" add constraint "competency_standard_version_id_position_unique" unique ("standard_version_id", "position");
alter table "qualifications"."competency" add constraint "competency_standard_version_id_code_unique" unique ("standard_version_id", "code");
alter table "qualifications"."competency" add constraint "competency_hours" check (least(theory_hours, practice_hours) >= 0 and theory_hours + practice_hours > 0);
alter table "qualifications"."competency" add constraint "competency_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "qualifications"."review_comment" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "standard_version_id" text not null, "competency_id" text null, "member_id" text not null, "text" text not null, "state" text not null default 'OPEN', "raised_on" date not null, "closed_on" date null, primary key ("id"));
create index "review_comment_standard_version_id_raised_on_id_index" on "qualifications"."review_comment" ("standard_version_id", "raised_on", "id");
create index "review_comment_state_index" on "qualifications"."review_comment" ("state");
alter table "qualifications"."review_comment" add constraint "review_comment_closed" check ((state = 'OPEN') = (closed_on is null) and closed_on >= raised_on);
alter table "qualifications"."review_comment" add constraint "review_comment_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."review_comment" add constraint "review_comment_state_check" check ("state" in ('OPEN', 'ADDRESSED', 'DISMISSED'));

create table "qualifications"."performance_criterion" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "competency_id" text not null, "text_fa" text not null, "text_en" text null, "method" text not null, "weight" numeric(5,2) not null, "is_critical" boolean not null default false, "position" int not null, primary key ("id"));
alter table "qualifications"."performance_criterion" add constraint "performance_criterion_competency_id_position_unique" unique ("competency_id", "position");
alter table "qualifications"."performance_criterion" add constraint "performance_criterion_position" check (position >= 1);
alter table "qualifications"."performance_criterion" add constraint "performance_criterion_weight" check (weight > 0 and weight <= 100);
alter table "qualifications"."performance_criterion" add constraint "performance_criterion_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."performance_criterion" add constraint "performance_criterion_method_check" check ("method" in ('WRITTEN', 'PRACTICAL', 'OBSERVATION'));

create table "qualifications"."practical_mark" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "attempt_id" text not null, "criterion_id" text not null, "assessor_id" text not null, "score" numeric(5,2) not null, "note" text null, primary key ("id"));
create index "practical_mark_attempt_id_id_index" on "qualifications"."practical_mark" ("attempt_id", "id");
alter table "qualifications"."practical_mark" add constraint "practical_mark_attempt_id_criterion_id_assessor_id_unique" unique ("attempt_id", "criterion_id", "assessor_id");
alter table "qualifications"."practical_mark" add constraint "practical_mark_score" check (score between 0 and 100);
alter table "qualifications"."practical_mark" add constraint "practical_mark_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "qualifications"."material_requirement" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "name_fa" text not null, "name_en" text null, "specification" text null, "quantity" numeric(12,3) not null, "unit" text not null, "trainee_count" int not null, "standard_version_id" text null, "competency_id" text null, "material_id" text null, primary key ("id"));
create index "material_requirement_standard_version_id_id_index" on "qualifications"."material_requirement" ("standard_version_id", "id");
create index "material_requirement_competency_id_id_index" on "qualifications"."material_requirement" ("competency_id", "id");
create index "material_requirement_material_id_id_index" on "qualifications"."material_requirement" ("material_id", "id");
alter table "qualifications"."material_requirement" add constraint "material_requirement_of_one" check (num_nonnulls(standard_version_id, competency_id) = 1);
alter table "qualifications"."material_requirement" add constraint "material_requirement_quantity" check (quantity > 0 and trainee_count > 0);
alter table "qualifications"."material_requirement" add constraint "material_requirement_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."material_requirement" add constraint "material_requirement_unit_check" check ("unit" in ('PIECE', 'SET', 'PAIR', 'SHEET', 'ROLL', 'PACK', 'GRAM', 'KILOGRAM', 'MILLILITRE', 'LITRE', 'METRE', 'SQUARE_METRE'));

create table "qualifications"."equipment_requirement" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "name_fa" text not null, "name_en" text null, "specification" text null, "quantity" numeric(12,3) not null, "unit" text not null, "trainee_count" int not null, "standard_version_id" text null, "competency_id" text null, primary key ("id"));
create index "equipment_requirement_standard_version_id_id_index" on "qualifications"."equipment_requirement" ("standard_version_id", "id");
create index "equipment_requirement_competency_id_id_index" on "qualifications"."equipment_requirement" ("competency_id", "id");
alter table "qualifications"."equipment_requirement" add constraint "equipment_requirement_of_one" check (num_nonnulls(standard_version_id, competency_id) = 1);
alter table "qualifications"."equipment_requirement" add constraint "equipment_requirement_quantity" check (quantity > 0 and trainee_count > 0);
alter table "qualifications"."equipment_requirement" add constraint "equipment_requirement_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."equipment_requirement" add constraint "equipment_requirement_unit_check" check ("unit" in ('PIECE', 'SET', 'PAIR', 'SHEET', 'ROLL', 'PACK', 'GRAM', 'KILOGRAM', 'MILLILITRE', 'LITRE', 'METRE', 'SQUARE_METRE'));

create table "qualifications"."competency_element" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "competency_id" text not null, "kind" text not null, "text_fa" text not null, "text_en" text null, "position" int not null, primary key ("id"));
create index "competency_element_kind_index" on "qualifications"."competency_element" ("kind");
alter table "qualifications"."competency_element" add constraint "competency_element_competency_id_position_unique" unique ("competency_id", "position");
alter table "qualifications"."competency_element" add constraint "competency_element_position" check (position >= 1);
alter table "qualifications"."competency_element" add constraint "competency_element_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."competency_element" add constraint "competency_element_kind_check" check ("kind" in ('KNOWLEDGE', 'SKILL', 'ATTITUDE', 'SAFETY', 'ENVIRONMENT'));

create table "qualifications"."alignment" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "item_id" text not null, "relation" text not null, "confidence" text not null, "standard_id" text null, "competency_id" text null, "craft_id" text null, primary key ("id"));
create index "alignment_standard_id_id_index" on "qualifications"."alignment" ("standard_id", "id");
create index "alignment_competency_id_id_index" on "qualifications"."alignment" ("competency_id", "id");
create index "alignment_item_id_id_index" on "qualifications"."alignment" ("item_id", "id");
create index "alignment_craft_id_id_index" on "qualifications"."alignment" ("craft_id", "id");
create index "alignment_relation_index" on "qualifications"."alignment" ("relation");
alter table "qualifications"."alignment" add constraint "alignment_item_id_craft_id_unique" unique ("item_id", "craft_id");
alter table "qualifications"."alignment" add constraint "alignment_item_id_competency_id_unique" unique ("item_id", "competency_id");
alter table "qualifications"."alignment" add constraint "alignment_item_id_standard_id_unique" unique ("item_id", "standard_id");
alter table "qualifications"."alignment" add constraint "alignment_of_one" check (num_nonnulls(standard_id, competency_id, craft_id) = 1);
alter table "qualifications"."alignment" add constraint "alignment_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."alignment" add constraint "alignment_relation_check" check ("relation" in ('EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED'));
alter table "qualifications"."alignment" add constraint "alignment_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));

create table "qualifications"."certificate" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "serial" text not null, "person_id" text not null, "trainee_id" text null, "standard_version_id" text not null, "training_centre_id" text null, "level" int not null, "issuer" text not null, "issued_on" date not null, "expires_on" date null, "status" text not null default 'VALID', "status_reason" text null, "status_changed_on" date null, "attempt_id" text null, "rpl_case_id" text null, "replaces_id" text null, "token_hash" text null, primary key ("id"));
alter table "qualifications"."certificate" add constraint "certificate_serial_unique" unique ("serial");
alter table "qualifications"."certificate" add constraint "certificate_replaces_id_unique" unique ("replaces_id");
create index "certificate_standard_version_id_issued_on_id_index" on "qualifications"."certificate" ("standard_version_id", "issued_on", "id");
create index "certificate_trainee_id_issued_on_id_index" on "qualifications"."certificate" ("trainee_id", "issued_on", "id");
create index "certificate_person_id_issued_on_id_index" on "qualifications"."certificate" ("person_id", "issued_on", "id");
create index "certificate_training_centre_id_issued_on_id_index" on "qualifications"."certificate" ("training_centre_id", "issued_on", "id");
create index "certificate_issued_on_id_index" on "qualifications"."certificate" ("issued_on", "id");
create unique index "certificate_one_per_rpl_case" on "qualifications"."certificate" ("rpl_case_id") where status <> 'REPLACED';
create unique index "certificate_one_per_attempt" on "qualifications"."certificate" ("attempt_id") where status <> 'REPLACED';
alter table "qualifications"."certificate" add constraint "certificate_replaces_another" check (replaces_id <> id);
alter table "qualifications"."certificate" add constraint "certificate_taken_for_a_reason" check (status not in ('SUSPENDED', 'REVOKED') or status_reason is not null);
alter table "qualifications"."certificate" add constraint "certificate_change_has_a_day" check (status = 'VALID' or status_changed_on is not null);
alter table "qualifications"."certificate" add constraint "certificate_expired_has_an_end" check (status <> 'EXPIRED' or expires_on is not null);
alter table "qualifications"."certificate" add constraint "certificate_days_in_order" check (expires_on > issued_on and status_changed_on >= issued_on);
alter table "qualifications"."certificate" add constraint "certificate_level_in_framework" check (level between 1 and 8);
alter table "qualifications"."certificate" add constraint "certificate_earned_one_way" check (num_nonnulls(attempt_id, rpl_case_id) = 1);
alter table "qualifications"."certificate" add constraint "certificate_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."certificate" add constraint "certificate_issuer_check" check ("issuer" in ('DEPUTY', 'TVTO'));
alter table "qualifications"."certificate" add constraint "certificate_status_check" check ("status" in ('VALID', 'SUSPENDED', 'REVOKED', 'EXPIRED', 'REPLACED'));

create table "qualifications"."approval" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "standard_version_id" text not null, "party" text not null, "person_id" text null, "content_hash" text not null, "approved_on" date not null, primary key ("id"));
create index "approval_standard_version_id_approved_on_id_index" on "qualifications"."approval" ("standard_version_id", "approved_on", "id");
create index "approval_approved_on_id_index" on "qualifications"."approval" ("approved_on", "id");
create index "approval_party_index" on "qualifications"."approval" ("party");
alter table "qualifications"."approval" add constraint "approval_standard_version_id_party_content_hash_unique" unique ("standard_version_id", "party", "content_hash");
alter table "qualifications"."approval" add constraint "approval_hash_form" check (content_hash ~ '^[0-9a-f]{64}$');
alter table "qualifications"."approval" add constraint "approval_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."approval" add constraint "approval_party_check" check ("party" in ('DEPUTY', 'TVTO'));

create table "qualifications"."tool_requirement" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "name_fa" text not null, "name_en" text null, "specification" text null, "quantity" numeric(12,3) not null, "unit" text not null, "trainee_count" int not null, "standard_version_id" text null, "competency_id" text null, "tool_id" text null, primary key ("id"));
create index "tool_requirement_standard_version_id_id_index" on "qualifications"."tool_requirement" ("standard_version_id", "id");
create index "tool_requirement_competency_id_id_index" on "qualifications"."tool_requirement" ("competency_id", "id");
create index "tool_requirement_tool_id_id_index" on "qualifications"."tool_requirement" ("tool_id", "id");
alter table "qualifications"."tool_requirement" add constraint "tool_requirement_of_one" check (num_nonnulls(standard_version_id, competency_id) = 1);
alter table "qualifications"."tool_requirement" add constraint "tool_requirement_quantity" check (quantity > 0 and trainee_count > 0);
alter table "qualifications"."tool_requirement" add constraint "tool_requirement_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."tool_requirement" add constraint "tool_requirement_unit_check" check ("unit" in ('PIECE', 'SET', 'PAIR', 'SHEET', 'ROLL', 'PACK', 'GRAM', 'KILOGRAM', 'MILLILITRE', 'LITRE', 'METRE', 'SQUARE_METRE'));

create table "qualifications"."verification_event" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "certificate_id" text null, "outcome" text not null, "checked_at" timestamptz(3) not null, "client_hash" text not null, primary key ("id"));
create index "verification_event_certificate_id_index" on "qualifications"."verification_event" ("certificate_id");
alter table "qualifications"."verification_event" add constraint "verification_event_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "qualifications"."verification_event" add constraint "verification_event_outcome_check" check ("outcome" in ('VALID', 'NOT_VALID', 'UNKNOWN', 'REFUSED'));

alter table "qualifications"."framework_item" add constraint "framework_item_framework_id_foreign" foreign key ("framework_id") references "qualifications"."framework" ("id") on update restrict on delete restrict;
alter table "qualifications"."framework_item" add constraint "framework_item_parent_id_foreign" foreign key ("parent_id") references "qualifications"."framework_item" ("id") on update restrict on delete restrict;

alter table "qualifications"."standard_version" add constraint "standard_version_standard_id_foreign" foreign key ("standard_id") references "qualifications"."standard" ("id") on update restrict on delete restrict;
alter table "qualifications"."standard_version" add constraint "standard_version_supersedes_id_foreign" foreign key ("supersedes_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;

alter table "qualifications"."panel" add constraint "panel_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;

alter table "qualifications"."panel_membership" add constraint "panel_membership_panel_id_foreign" foreign key ("panel_id") references "qualifications"."panel" ("id") on update restrict on delete restrict;

alter table "qualifications"."exam_sitting" add constraint "exam_sitting_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;
alter table "qualifications"."exam_sitting" add constraint "exam_sitting_rule_id_foreign" foreign key ("rule_id") references "qualifications"."exam_rule" ("id") on update restrict on delete restrict;

alter table "qualifications"."exam_attempt" add constraint "exam_attempt_sitting_id_foreign" foreign key ("sitting_id") references "qualifications"."exam_sitting" ("id") on update restrict on delete restrict;
alter table "qualifications"."exam_attempt" add constraint "exam_attempt_passed_written_id_foreign" foreign key ("passed_written_id") references "qualifications"."exam_attempt" ("id") on update restrict on delete restrict;

alter table "qualifications"."rpl_case" add constraint "rpl_case_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;
alter table "qualifications"."rpl_case" add constraint "rpl_case_attempt_id_foreign" foreign key ("attempt_id") references "qualifications"."exam_attempt" ("id") on update restrict on delete restrict;

alter table "qualifications"."exam_assessor" add constraint "exam_assessor_sitting_id_foreign" foreign key ("sitting_id") references "qualifications"."exam_sitting" ("id") on update restrict on delete restrict;

alter table "qualifications"."exam_review" add constraint "exam_review_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;
alter table "qualifications"."exam_review" add constraint "exam_review_sitting_id_foreign" foreign key ("sitting_id") references "qualifications"."exam_sitting" ("id") on update restrict on delete restrict;

alter table "qualifications"."competency" add constraint "competency_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;

alter table "qualifications"."review_comment" add constraint "review_comment_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;
alter table "qualifications"."review_comment" add constraint "review_comment_competency_id_foreign" foreign key ("competency_id") references "qualifications"."competency" ("id") on update restrict on delete restrict;
alter table "qualifications"."review_comment" add constraint "review_comment_member_id_foreign" foreign key ("member_id") references "qualifications"."panel_membership" ("id") on update restrict on delete restrict;

alter table "qualifications"."performance_criterion" add constraint "performance_criterion_competency_id_foreign" foreign key ("competency_id") references "qualifications"."competency" ("id") on update restrict on delete restrict;

alter table "qualifications"."practical_mark" add constraint "practical_mark_attempt_id_foreign" foreign key ("attempt_id") references "qualifications"."exam_attempt" ("id") on update restrict on delete restrict;
alter table "qualifications"."practical_mark" add constraint "practical_mark_criterion_id_foreign" foreign key ("criterion_id") references "qualifications"."performance_criterion" ("id") on update restrict on delete restrict;
alter table "qualifications"."practical_mark" add constraint "practical_mark_assessor_id_foreign" foreign key ("assessor_id") references "qualifications"."exam_assessor" ("id") on update restrict on delete restrict;

alter table "qualifications"."material_requirement" add constraint "material_requirement_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;
alter table "qualifications"."material_requirement" add constraint "material_requirement_competency_id_foreign" foreign key ("competency_id") references "qualifications"."competency" ("id") on update restrict on delete restrict;

alter table "qualifications"."equipment_requirement" add constraint "equipment_requirement_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;
alter table "qualifications"."equipment_requirement" add constraint "equipment_requirement_competency_id_foreign" foreign key ("competency_id") references "qualifications"."competency" ("id") on update restrict on delete restrict;

alter table "qualifications"."competency_element" add constraint "competency_element_competency_id_foreign" foreign key ("competency_id") references "qualifications"."competency" ("id") on update restrict on delete restrict;

alter table "qualifications"."alignment" add constraint "alignment_item_id_foreign" foreign key ("item_id") references "qualifications"."framework_item" ("id") on update restrict on delete restrict;
alter table "qualifications"."alignment" add constraint "alignment_standard_id_foreign" foreign key ("standard_id") references "qualifications"."standard" ("id") on update restrict on delete restrict;
alter table "qualifications"."alignment" add constraint "alignment_competency_id_foreign" foreign key ("competency_id") references "qualifications"."competency" ("id") on update restrict on delete restrict;

alter table "qualifications"."certificate" add constraint "certificate_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;
alter table "qualifications"."certificate" add constraint "certificate_attempt_id_foreign" foreign key ("attempt_id") references "qualifications"."exam_attempt" ("id") on update restrict on delete restrict;
alter table "qualifications"."certificate" add constraint "certificate_rpl_case_id_foreign" foreign key ("rpl_case_id") references "qualifications"."rpl_case" ("id") on update restrict on delete restrict;
alter table "qualifications"."certificate" add constraint "certificate_replaces_id_foreign" foreign key ("replaces_id") references "qualifications"."certificate" ("id") on update restrict on delete restrict;

alter table "qualifications"."approval" add constraint "approval_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;

alter table "qualifications"."tool_requirement" add constraint "tool_requirement_standard_version_id_foreign" foreign key ("standard_version_id") references "qualifications"."standard_version" ("id") on update restrict on delete restrict;
alter table "qualifications"."tool_requirement" add constraint "tool_requirement_competency_id_foreign" foreign key ("competency_id") references "qualifications"."competency" ("id") on update restrict on delete restrict;

alter table "qualifications"."verification_event" add constraint "verification_event_certificate_id_foreign" foreign key ("certificate_id") references "qualifications"."certificate" ("id") on update restrict on delete restrict;

-- A version replaces one of its own standard with a lower number; so the chain has no cycle. That it has no branch is a unique constraint.
create function qualifications.standard_version_chain() returns trigger language plpgsql as $$
declare
  earlier qualifications.standard_version;
begin
  select * into earlier from qualifications.standard_version where id = new.supersedes_id;
  if earlier.standard_id <> new.standard_id or (earlier.major, earlier.minor) >= (new.major, new.minor) then
    raise exception 'Version % supersedes %, which is not an earlier version of the same standard.', new.id, new.supersedes_id
      using errcode = 'check_violation', constraint = 'standard_version_chain';
  end if;
  return new;
end $$;

create trigger standard_version_chain before insert or update of supersedes_id, standard_id, major, minor on qualifications.standard_version
  for each row when (new.supersedes_id is not null) execute function qualifications.standard_version_chain();

-- Content is frozen from APPROVED on: neither the version's own text nor a line of it changes or goes.
create function qualifications.content_frozen() returns trigger language plpgsql as $$
declare
  line jsonb := to_jsonb(old);
  version_id text := case when tg_table_name = 'standard_version' then line ->> 'id' else coalesce(
    line ->> 'standard_version_id',
    (select standard_version_id from qualifications.competency where id = line ->> 'competency_id')) end;
begin
  if exists (select from qualifications.standard_version where id = version_id and state in ('APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) then
    raise exception 'The content of version % is frozen since its approval; % of % needs a new version.', version_id, lower(tg_op), tg_table_name
      using errcode = 'check_violation', constraint = 'standard_version_content_frozen';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger content_frozen before update on qualifications.standard_version for each row
  when ((old.standard_id, old.major, old.minor, old.job_description_fa, old.job_description_en, old.entry_requirements_fa, old.entry_requirements_en,
         old.instructor_requirements, old.theory_hours, old.practice_hours, old.internship_hours, old.project_hours,
         old.written_weight, old.practical_weight, old.ethics_weight, old.content_hash)
    is distinct from
        (new.standard_id, new.major, new.minor, new.job_description_fa, new.job_description_en, new.entry_requirements_fa, new.entry_requirements_en,
         new.instructor_requirements, new.theory_hours, new.practice_hours, new.internship_hours, new.project_hours,
         new.written_weight, new.practical_weight, new.ethics_weight, new.content_hash))
  execute function qualifications.content_frozen();
create trigger content_frozen before update or delete on qualifications.competency for each row execute function qualifications.content_frozen();
create trigger content_frozen before update or delete on qualifications.competency_element for each row execute function qualifications.content_frozen();
create trigger content_frozen before update or delete on qualifications.performance_criterion for each row execute function qualifications.content_frozen();
create trigger content_frozen before update or delete on qualifications.tool_requirement for each row execute function qualifications.content_frozen();
create trigger content_frozen before update or delete on qualifications.material_requirement for each row execute function qualifications.content_frozen();
create trigger content_frozen before update or delete on qualifications.equipment_requirement for each row execute function qualifications.content_frozen();

-- By the end of the transaction, an approved or published version is whole: the hours of its competencies make up theory and practice, each
-- competency says what to know or do and what is safe, three people wrote and reviewed it, and whoever has to has approved this very text.
create function qualifications.standard_version_complete() returns trigger language plpgsql as $$
declare
  checked qualifications.standard_version;
  joint boolean;
  lacking text;
begin
  select * into checked from qualifications.standard_version
    where id = case when tg_table_name = 'standard_version' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'standard_version_id' end
      and state in ('APPROVED', 'PUBLISHED');
  if not found then return null; end if;
  select is_joint into joint from qualifications.standard where id = checked.standard_id;
  lacking := case
    when (select sum(theory_hours + practice_hours) from qualifications.competency where standard_version_id = checked.id)
      is distinct from checked.theory_hours + checked.practice_hours
      then 'competencies whose hours make up those of theory and practice'
    when exists (
      select from qualifications.competency c where standard_version_id = checked.id and not (
        exists (select from qualifications.competency_element where competency_id = c.id and kind in ('KNOWLEDGE', 'SKILL'))
        and exists (select from qualifications.competency_element where competency_id = c.id and kind = 'SAFETY')))
      then 'a line of knowledge or skill and one of safety in every competency'
    when (select count(*) from qualifications.panel_membership m join qualifications.panel p on p.id = m.panel_id where p.standard_version_id = checked.id) < 3
      then 'a panel of three'
    when joint and not exists (
      select from qualifications.panel_membership m join qualifications.panel p on p.id = m.panel_id
       where p.standard_version_id = checked.id and m.nominated_by = 'DEPUTY')
      then 'a panel member whom the Deputy nominated'
    when exists (
      select from unnest(case when joint then array['DEPUTY', 'TVTO'] else array['TVTO'] end) needed(party)
       where not exists (
         select from qualifications.approval a
          where a.standard_version_id = checked.id and a.party = needed.party and a.content_hash = checked.content_hash))
      then 'approvals of this very text'
  end;
  if lacking is not null then
    raise exception 'Version % is % but lacks %.', checked.id, checked.state, lacking
      using errcode = 'check_violation', constraint = 'standard_version_complete';
  end if;
  return null;
end $$;

create constraint trigger standard_version_complete after insert or update on qualifications.standard_version deferrable initially deferred
  for each row when (new.state in ('APPROVED', 'PUBLISHED')) execute function qualifications.standard_version_complete();
create constraint trigger standard_version_complete after insert or update on qualifications.competency deferrable initially deferred
  for each row execute function qualifications.standard_version_complete();

-- An item hangs below one of the same edition; as an item cannot be its own ancestor, the tree has no cycle.
create function qualifications.framework_item_tree() returns trigger language plpgsql as $$
begin
  if (select framework_id from qualifications.framework_item where id = new.parent_id) <> new.framework_id then
    raise exception 'Item % hangs below %, which is of another framework.', new.code, new.parent_id
      using errcode = 'check_violation', constraint = 'framework_item_tree';
  end if;
  if exists (
    with recursive above(id) as (
      select new.parent_id union select i.parent_id from above join qualifications.framework_item i on i.id = above.id)
    select from above where id = new.id) then
    raise exception 'Item % would be its own ancestor.', new.code using errcode = 'check_violation', constraint = 'framework_item_tree';
  end if;
  return new;
end $$;

create trigger framework_item_tree before insert or update of parent_id, framework_id on qualifications.framework_item
  for each row when (new.parent_id is not null) execute function qualifications.framework_item_tree();

-- Of the revisions of one exam rule, one holds on a day.
alter table qualifications.exam_rule add constraint exam_rule_one_on_a_day
  exclude using gist (code with =, daterange(valid_from_on, valid_to_on) with &&);

-- A rule that a sitting uses stays as it is; only its end may be set.
create function qualifications.exam_rule_used() returns trigger language plpgsql as $$
begin
  if exists (select from qualifications.exam_sitting where rule_id = old.id) then
    raise exception 'Rule % revision % has been used; a change needs a new revision.', old.code, old.revision
      using errcode = 'check_violation', constraint = 'exam_rule_used';
  end if;
  return new;
end $$;

create trigger exam_rule_used before update on qualifications.exam_rule for each row
  when ((old.code, old.revision, old.written_minimum, old.practical_minimum, old.final_minimum, old.written_weight, old.practical_weight,
         old.retake_months, old.tries_per_part, old.practical_after_days, old.practical_within_days, old.assessor_count, old.assessor_tolerance, old.valid_from_on)
    is distinct from
        (new.code, new.revision, new.written_minimum, new.practical_minimum, new.final_minimum, new.written_weight, new.practical_weight,
         new.retake_months, new.tries_per_part, new.practical_after_days, new.practical_within_days, new.assessor_count, new.assessor_tolerance, new.valid_from_on))
  execute function qualifications.exam_rule_used();

-- The rule of a written exam is one that holds on its day.
create function qualifications.exam_sitting_rule() returns trigger language plpgsql as $$
begin
  if not exists (select from qualifications.exam_rule where id = new.rule_id and daterange(valid_from_on, valid_to_on) @> new.held_on) then
    raise exception 'Sitting % on % is under a rule that does not hold on that day.', new.code, new.held_on
      using errcode = 'check_violation', constraint = 'exam_sitting_rule';
  end if;
  return new;
end $$;

create trigger exam_sitting_rule before insert or update of rule_id, held_on, kind on qualifications.exam_sitting
  for each row when (new.kind <> 'PRACTICAL') execute function qualifications.exam_sitting_rule();

-- The practical part comes after a passed written one of the same person and version, in the window of its rule; tries are limited;
-- final score and result follow from scores and rule and are never typed.
create function qualifications.exam_attempt_scored() returns trigger language plpgsql as $$
declare
  sitting qualifications.exam_sitting;
  rule qualifications.exam_rule;
  earlier qualifications.exam_attempt;
  earlier_sitting qualifications.exam_sitting;
begin
  select * into sitting from qualifications.exam_sitting where id = new.sitting_id;
  if sitting.kind = 'PRACTICAL' then
    select * into earlier from qualifications.exam_attempt where id = new.passed_written_id;
    select * into earlier_sitting from qualifications.exam_sitting where id = earlier.sitting_id;
    select * into rule from qualifications.exam_rule where id = earlier_sitting.rule_id;
    if earlier.result is distinct from 'PASS' or earlier_sitting.kind <> 'WRITTEN' or earlier.person_id <> new.person_id
      or earlier_sitting.standard_version_id <> sitting.standard_version_id
      or sitting.held_on not between earlier_sitting.held_on and earlier_sitting.held_on + make_interval(months => rule.retake_months) then
      raise exception 'A practical attempt needs a written part that the same person passed on the same version within % months before.', rule.retake_months
        using errcode = 'check_violation', constraint = 'exam_attempt_passed_written';
    end if;
    new.written_score := earlier.written_score;
  else
    select * into rule from qualifications.exam_rule where id = sitting.rule_id;
    if new.passed_written_id is not null or (sitting.kind = 'WRITTEN' and new.practical_score is not null) then
      raise exception 'Only an attempt at a practical part builds on a written one.'
        using errcode = 'check_violation', constraint = 'exam_attempt_passed_written';
    end if;
  end if;
  if new.attempt_number > rule.tries_per_part then
    raise exception 'Try % of % at one part.', new.attempt_number, rule.tries_per_part
      using errcode = 'check_violation', constraint = 'exam_attempt_tries';
  end if;
  if new.result = 'ABSENT' then
    new.final_score := null;
  elsif sitting.kind = 'WRITTEN' then
    new.final_score := null;
    new.result := case when new.written_score is null then 'PENDING' when new.written_score >= rule.written_minimum then 'PASS' else 'FAIL' end;
  else
    new.final_score := round((rule.written_weight * new.written_score + rule.practical_weight * new.practical_score) / 100, 2);
    new.result := case
      when new.final_score is null then 'PENDING'
      when new.written_score >= rule.written_minimum and new.practical_score >= rule.practical_minimum
        and new.final_score >= coalesce(rule.final_minimum, 0) then 'PASS'
      else 'FAIL' end;
  end if;
  return new;
end $$;

create trigger exam_attempt_scored before insert or update on qualifications.exam_attempt
  for each row execute function qualifications.exam_attempt_scored();

-- A certificate rests on a passed last part or on awarded prior learning of its holder and its version.
create function qualifications.certificate_earned() returns trigger language plpgsql as $$
begin
  if not exists (
    select from qualifications.exam_attempt a join qualifications.exam_sitting s on s.id = a.sitting_id
     where a.id = new.attempt_id and a.result = 'PASS' and s.kind <> 'WRITTEN'
       and a.person_id = new.person_id and s.standard_version_id = new.standard_version_id
    union all
    select from qualifications.rpl_case
     where id = new.rpl_case_id and state = 'AWARDED' and person_id = new.person_id and standard_version_id = new.standard_version_id) then
    raise exception 'Certificate % rests on nothing that its holder passed or was awarded on that version.', new.serial
      using errcode = 'check_violation', constraint = 'certificate_earned';
  end if;
  return new;
end $$;

create trigger certificate_earned before insert or update of attempt_id, rpl_case_id, person_id, standard_version_id on qualifications.certificate
  for each row execute function qualifications.certificate_earned();

-- Certificates are never deleted.
create function qualifications.certificate_kept() returns trigger language plpgsql as $$
begin
  raise exception 'Certificate % cannot be deleted; revoke it instead.', old.serial using errcode = 'check_violation', constraint = 'certificate_kept';
end $$;

create trigger certificate_kept before delete on qualifications.certificate for each row execute function qualifications.certificate_kept();
