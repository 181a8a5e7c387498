create schema if not exists "competitions";
create table "competitions"."rule_set" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "key" text not null, "number" int not null, "name_fa" text not null, "name_en" text not null, "younger_than" int null, "max_entries_per_skill" int null, "is_medallist_barred" boolean not null default true, "min_aspects" int not null default 0, "max_aspects" int null, "max_aspect_mark" numeric(5,2) not null default 2, "max_section_drift" numeric(5,2) not null default 5, "judges_per_aspect" int not null default 3, "max_vote_spread" int not null default 1, "appeal_window_minutes" int not null default 60, "gold_points" int not null default 4, "silver_points" int not null default 3, "bronze_points" int not null default 2, "medallion_points" int not null default 1, "min_entries_for_gold" int not null default 1, "min_entries_for_silver" int not null default 1, "min_entries_for_bronze" int not null default 1, "note" text null, "confidence" text null, primary key ("id"));
create index "rule_set_key_id_index" on "competitions"."rule_set" ("key", "id");
alter table "competitions"."rule_set" add constraint "rule_set_key_number_unique" unique ("key", "number");
alter table "competitions"."rule_set" add constraint "rule_set_fields_in_order" check (min_entries_for_gold >= 1 and min_entries_for_gold <= min_entries_for_silver and min_entries_for_silver <= min_entries_for_bronze);
alter table "competitions"."rule_set" add constraint "rule_set_medals_in_order" check (gold_points >= silver_points and silver_points >= bronze_points and bronze_points >= medallion_points and medallion_points >= 0);
alter table "competitions"."rule_set" add constraint "rule_set_entries_sensible" check (younger_than >= 1 and max_entries_per_skill >= 1);
alter table "competitions"."rule_set" add constraint "rule_set_votes_sensible" check (judges_per_aspect >= 1 and max_vote_spread between 0 and 3);
alter table "competitions"."rule_set" add constraint "rule_set_bounds_sensible" check (max_aspect_mark > 0 and max_section_drift >= 0 and appeal_window_minutes >= 0);
alter table "competitions"."rule_set" add constraint "rule_set_aspect_counts" check (min_aspects >= 0 and min_aspects <= max_aspects);
alter table "competitions"."rule_set" add constraint "rule_set_number_positive" check (number >= 1);
alter table "competitions"."rule_set" add constraint "rule_set_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."rule_set" add constraint "rule_set_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));

create table "competitions"."scale_profile" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "key" text not null, "number" int not null, "name_fa" text not null, "name_en" text not null, "centre_statistic" text not null, "centre_value" numeric(6,2) null, "spread_statistic" text not null, "spread_factor" numeric(6,4) not null default 1, "points_per_spread" numeric(6,2) null, "lowest_score" numeric(6,2) null, "highest_score" numeric(6,2) null, "decimals" int not null default 0, "medallion_min" numeric(6,2) null, "tie_tolerance" numeric(5,2) not null default 0, "tie_mode" text not null default 'ANCHORED', "min_entries" int not null default 3, "note" text null, "confidence" text null, primary key ("id"));
create index "scale_profile_key_id_index" on "competitions"."scale_profile" ("key", "id");
alter table "competitions"."scale_profile" add constraint "scale_profile_key_number_unique" unique ("key", "number");
alter table "competitions"."scale_profile" add constraint "scale_profile_counts_sensible" check (tie_tolerance >= 0 and min_entries >= 1 and decimals between 0 and 2);
alter table "competitions"."scale_profile" add constraint "scale_profile_limits_in_order" check (lowest_score < highest_score);
alter table "competitions"."scale_profile" add constraint "scale_profile_spread_positive" check (spread_factor > 0 and points_per_spread > 0);
alter table "competitions"."scale_profile" add constraint "scale_profile_complete_or_raw" check (case when centre_statistic = 'NONE'
    then spread_statistic = 'NONE' and num_nonnulls(centre_value, points_per_spread) = 0
    else spread_statistic <> 'NONE' and num_nonnulls(centre_value, points_per_spread) = 2 end);
alter table "competitions"."scale_profile" add constraint "scale_profile_number_positive" check (number >= 1);
alter table "competitions"."scale_profile" add constraint "scale_profile_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."scale_profile" add constraint "scale_profile_centre_statistic_check" check ("centre_statistic" in ('NONE', 'MEAN', 'MEDIAN'));
alter table "competitions"."scale_profile" add constraint "scale_profile_spread_statistic_check" check ("spread_statistic" in ('NONE', 'STANDARD_DEVIATION', 'MEDIAN_ABSOLUTE_DEVIATION'));
alter table "competitions"."scale_profile" add constraint "scale_profile_tie_mode_check" check ("tie_mode" in ('ANCHORED', 'CHAINED'));
alter table "competitions"."scale_profile" add constraint "scale_profile_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));

create table "competitions"."competition" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text not null, "edition" int null, "level" text not null, "state" text not null default 'DRAFT', "starts_on" date not null, "ends_on" date not null, "registration_opens_on" date null, "registration_closes_on" date null, "entry_fee_amount" numeric(24,2) null, "entry_fee_currency" text null, "qualifies_for_id" text null, "host_place_id" text null, "host_province_id" text null, "venue" text null, "rule_set_id" text null, "scale_profile_id" text null, "visibility" text not null default 'BLIND', "public_delay_seconds" int not null default 0, "stated_skill_count" int null, "stated_competitor_count" int null, "started_at" timestamptz(3) null, "marking_closed_at" timestamptz(3) null, "ratified_at" timestamptz(3) null, "published_at" timestamptz(3) null, "cancelled_at" timestamptz(3) null, "cancel_reason" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "competitions"."competition" add constraint "competition_slug_unique" unique ("slug");
create index "competition_host_province_id_starts_on_id_index" on "competitions"."competition" ("host_province_id", "starts_on", "id");
create index "competition_host_place_id_starts_on_id_index" on "competitions"."competition" ("host_place_id", "starts_on", "id");
create index "competition_rule_set_id_starts_on_id_index" on "competitions"."competition" ("rule_set_id", "starts_on", "id");
create index "competition_scale_profile_id_starts_on_id_index" on "competitions"."competition" ("scale_profile_id", "starts_on", "id");
create index "competition_qualifies_for_id_starts_on_id_index" on "competitions"."competition" ("qualifies_for_id", "starts_on", "id");
create index "competition_starts_on_id_index" on "competitions"."competition" ("starts_on", "id");
create index "competition_name_fa_id_index" on "competitions"."competition" ("name_fa" collate "fa-x-icu", "id");
create index "competition_name_en_id_index" on "competitions"."competition" ("name_en" collate "en-x-icu", "id");
create index "competition_edition_index" on "competitions"."competition" ("edition");
create index "competition_level_index" on "competitions"."competition" ("level");
create index "competition_state_index" on "competitions"."competition" ("state");
create index "competition_ends_on_index" on "competitions"."competition" ("ends_on");
create index "competition_search_index" on competitions.competition using gin (search_key gin_trgm_ops);
alter table "competitions"."competition" add constraint "competition_cancelled_with_reason" check ((state = 'CANCELLED') = (cancelled_at is not null) and (cancelled_at is null) = (cancel_reason is null));
alter table "competitions"."competition" add constraint "competition_times_in_order" check (started_at < marking_closed_at and marking_closed_at <= ratified_at and ratified_at <= published_at);
alter table "competitions"."competition" add constraint "competition_time_has_its_state" check ((state not in ('DRAFT', 'REGISTRATION', 'READY') or num_nonnulls(started_at, marking_closed_at, ratified_at, published_at) = 0)
    and (state <> 'RUNNING' or num_nonnulls(marking_closed_at, ratified_at, published_at) = 0)
    and (state <> 'MARKING_CLOSED' or num_nonnulls(ratified_at, published_at) = 0)
    and (state <> 'RATIFIED' or published_at is null));
alter table "competitions"."competition" add constraint "competition_state_has_its_time" check (provenance = 'CITED' or (
    (state not in ('RUNNING', 'MARKING_CLOSED', 'RATIFIED', 'PUBLISHED', 'ARCHIVED') or started_at is not null)
    and (state not in ('MARKING_CLOSED', 'RATIFIED', 'PUBLISHED', 'ARCHIVED') or marking_closed_at is not null)
    and (state not in ('RATIFIED', 'PUBLISHED', 'ARCHIVED') or ratified_at is not null)
    and (state not in ('PUBLISHED', 'ARCHIVED') or published_at is not null)));
alter table "competitions"."competition" add constraint "competition_ready_with_rules" check (provenance = 'CITED' or state in ('DRAFT', 'REGISTRATION', 'CANCELLED') or num_nonnulls(rule_set_id, scale_profile_id) = 2);
alter table "competitions"."competition" add constraint "competition_stated_counts_not_negative" check (stated_skill_count >= 0 and stated_competitor_count >= 0);
alter table "competitions"."competition" add constraint "competition_qualifies_for_another" check (qualifies_for_id <> id);
alter table "competitions"."competition" add constraint "competition_delay_not_negative" check (public_delay_seconds between 0 and 3600);
alter table "competitions"."competition" add constraint "competition_edition_positive" check (edition >= 1);
alter table "competitions"."competition" add constraint "competition_registration_in_order" check (registration_opens_on <= registration_closes_on and registration_closes_on <= starts_on);
alter table "competitions"."competition" add constraint "competition_days_in_order" check (starts_on <= ends_on);
alter table "competitions"."competition" add constraint "competition_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."competition" add constraint "competition_level_check" check ("level" in ('COUNTY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL'));
alter table "competitions"."competition" add constraint "competition_state_check" check ("state" in ('DRAFT', 'REGISTRATION', 'READY', 'RUNNING', 'MARKING_CLOSED', 'RATIFIED', 'PUBLISHED', 'ARCHIVED', 'CANCELLED'));
alter table "competitions"."competition" add constraint "competition_visibility_check" check ("visibility" in ('OPEN', 'RANKS_ONLY', 'BLIND'));

create table "competitions"."skill" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text not null, "sector" text not null, "team_size" int not null default 1, "is_held_at_world_level" boolean not null default false, "craft_id" text null, "standard_id" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "competitions"."skill" add constraint "skill_slug_unique" unique ("slug");
create index "skill_standard_id_name_fa_id_index" on "competitions"."skill" ("standard_id", "name_fa" collate "fa-x-icu", "id");
create index "skill_craft_id_name_fa_id_index" on "competitions"."skill" ("craft_id", "name_fa" collate "fa-x-icu", "id");
create index "skill_name_fa_id_index" on "competitions"."skill" ("name_fa" collate "fa-x-icu", "id");
create index "skill_name_en_id_index" on "competitions"."skill" ("name_en" collate "en-x-icu", "id");
create index "skill_sector_index" on "competitions"."skill" ("sector");
create index "skill_search_index" on competitions.skill using gin (search_key gin_trgm_ops);
alter table "competitions"."skill" add constraint "skill_team_size_positive" check (team_size >= 1);
alter table "competitions"."skill" add constraint "skill_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."skill" add constraint "skill_sector_check" check ("sector" in ('HANDICRAFTS', 'CREATIVE_ARTS_AND_FASHION', 'CONSTRUCTION_AND_BUILDING', 'MANUFACTURING_AND_ENGINEERING', 'INFORMATION_AND_COMMUNICATION', 'SOCIAL_AND_PERSONAL_SERVICES', 'TRANSPORT_AND_LOGISTICS'));

create table "competitions"."skill_event" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "competition_id" text not null, "skill_id" text not null, "number" int not null, "team_size" int not null default 1, "first_day_on" date null, "last_day_on" date null, "board_state" text not null default 'LIVE', "started_at" timestamptz(3) null, "freezes_at" timestamptz(3) null, "frozen_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "reveal_started_at" timestamptz(3) null, "thawed_at" timestamptz(3) null, "finalised_at" timestamptz(3) null, "summary_shown_at" timestamptz(3) null, "revealed_count" int not null default 0, "public_delay_seconds" int null, "board_sequence" int not null default 0, "progress" numeric(4,3) not null default 0, primary key ("id"));
create index "skill_event_skill_id_id_index" on "competitions"."skill_event" ("skill_id", "id");
create index "skill_event_first_day_on_id_index" on "competitions"."skill_event" ("first_day_on", "id");
create index "skill_event_number_index" on "competitions"."skill_event" ("number");
create index "skill_event_board_state_index" on "competitions"."skill_event" ("board_state");
alter table "competitions"."skill_event" add constraint "skill_event_competition_id_skill_id_unique" unique ("competition_id", "skill_id");
alter table "competitions"."skill_event" add constraint "skill_event_competition_id_number_unique" unique ("competition_id", "number");
alter table "competitions"."skill_event" add constraint "skill_event_counts_reveals_when_revealing" check (revealed_count = 0 or board_state in ('REVEALING', 'FINAL'));
alter table "competitions"."skill_event" add constraint "skill_event_board_has_its_times" check (case board_state
    when 'LIVE' then num_nonnulls(frozen_at, reveal_started_at, thawed_at, finalised_at) = 0
    when 'FROZEN' then frozen_at is not null and num_nonnulls(reveal_started_at, thawed_at, finalised_at) = 0
    when 'REVEALING' then reveal_started_at is not null and num_nonnulls(thawed_at, finalised_at) = 0
    else finalised_at is not null and (frozen_at is null or thawed_at is not null) end);
alter table "competitions"."skill_event" add constraint "skill_event_finalised_after_end" check (finalised_at is null or (ended_at is not null and ended_at < finalised_at));
alter table "competitions"."skill_event" add constraint "skill_event_thawed_after_end" check (thawed_at is null
    or (num_nonnulls(frozen_at, ended_at) = 2 and ended_at < thawed_at and (reveal_started_at is null or reveal_started_at <= thawed_at)));
alter table "competitions"."skill_event" add constraint "skill_event_revealed_after_end" check (reveal_started_at is null or (num_nonnulls(frozen_at, ended_at) = 2 and ended_at < reveal_started_at));
alter table "competitions"."skill_event" add constraint "skill_event_ended_after_freeze" check (ended_at is null or (started_at is not null and started_at < ended_at and (frozen_at is null or frozen_at < ended_at)));
alter table "competitions"."skill_event" add constraint "skill_event_frozen_after_start" check (frozen_at is null or (started_at is not null and started_at < frozen_at));
alter table "competitions"."skill_event" add constraint "skill_event_counters_not_negative" check (board_sequence >= 0 and revealed_count >= 0 and progress between 0 and 1);
alter table "competitions"."skill_event" add constraint "skill_event_delay_not_negative" check (public_delay_seconds between 0 and 3600);
alter table "competitions"."skill_event" add constraint "skill_event_days_in_order" check (first_day_on <= last_day_on);
alter table "competitions"."skill_event" add constraint "skill_event_team_size_positive" check (team_size >= 1);
alter table "competitions"."skill_event" add constraint "skill_event_number_positive" check (number >= 1);
alter table "competitions"."skill_event" add constraint "skill_event_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."skill_event" add constraint "skill_event_board_state_check" check ("board_state" in ('LIVE', 'FROZEN', 'REVEALING', 'FINAL'));

create table "competitions"."marking_scheme" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "skill_event_id" text not null, "number" int not null, "state" text not null default 'DRAFT', "total" numeric(5,2) not null default 100, "validated_at" timestamptz(3) null, "frozen_at" timestamptz(3) null, primary key ("id"));
create index "marking_scheme_skill_event_id_id_index" on "competitions"."marking_scheme" ("skill_event_id", "id");
create index "marking_scheme_state_index" on "competitions"."marking_scheme" ("state");
create unique index "marking_scheme_one_frozen_unique" on "competitions"."marking_scheme" ("skill_event_id") where "state" = 'FROZEN';
alter table "competitions"."marking_scheme" add constraint "marking_scheme_skill_event_id_number_unique" unique ("skill_event_id", "number");
alter table "competitions"."marking_scheme" add constraint "marking_scheme_times_in_order" check (validated_at <= frozen_at);
alter table "competitions"."marking_scheme" add constraint "marking_scheme_state_has_its_time" check ((state <> 'DRAFT') = (validated_at is not null) and (state = 'FROZEN') = (frozen_at is not null));
alter table "competitions"."marking_scheme" add constraint "marking_scheme_total_is_100" check (total = 100.00);
alter table "competitions"."marking_scheme" add constraint "marking_scheme_number_positive" check (number >= 1);
alter table "competitions"."marking_scheme" add constraint "marking_scheme_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."marking_scheme" add constraint "marking_scheme_state_check" check ("state" in ('DRAFT', 'VALIDATED', 'FROZEN'));

create table "competitions"."scheme_section" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "scheme_id" text not null, "code" text not null, "name_fa" text not null, "name_en" text not null, "weight" numeric(5,2) not null, "competency_id" text null, primary key ("id"));
create index "scheme_section_competency_id_id_index" on "competitions"."scheme_section" ("competency_id", "id");
create index "scheme_section_code_id_index" on "competitions"."scheme_section" ("code", "id");
alter table "competitions"."scheme_section" add constraint "scheme_section_scheme_id_code_unique" unique ("scheme_id", "code");
alter table "competitions"."scheme_section" add constraint "scheme_section_weight_in_range" check (weight > 0 and weight <= 100);
alter table "competitions"."scheme_section" add constraint "scheme_section_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "competitions"."criterion" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "scheme_id" text not null, "code" text not null, "name_fa" text not null, "name_en" text not null, "visibility" text null, primary key ("id"));
create index "criterion_code_id_index" on "competitions"."criterion" ("code", "id");
alter table "competitions"."criterion" add constraint "criterion_scheme_id_code_unique" unique ("scheme_id", "code");
alter table "competitions"."criterion" add constraint "criterion_visibility_all_or_nothing" check (visibility in ('OPEN', 'BLIND'));
alter table "competitions"."criterion" add constraint "criterion_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."criterion" add constraint "criterion_visibility_check" check ("visibility" in ('OPEN', 'RANKS_ONLY', 'BLIND'));

create table "competitions"."judging_team" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "skill_event_id" text not null, "number" int not null, primary key ("id"));
create index "judging_team_number_id_index" on "competitions"."judging_team" ("number", "id");
alter table "competitions"."judging_team" add constraint "judging_team_skill_event_id_number_unique" unique ("skill_event_id", "number");
alter table "competitions"."judging_team" add constraint "judging_team_number_positive" check (number >= 1);
alter table "competitions"."judging_team" add constraint "judging_team_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "competitions"."judge" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "skill_event_id" text not null, "role" text not null default 'JUDGE', "display_name_fa" text not null, "display_name_en" text null, "person_id" text null, "expert_id" text null, "compatriot_province_id" text null, "member_code" text null, "centre_id" text null, primary key ("id"));
create index "judge_expert_id_id_index" on "competitions"."judge" ("expert_id", "id");
create index "judge_person_id_id_index" on "competitions"."judge" ("person_id", "id");
create index "judge_compatriot_province_id_id_index" on "competitions"."judge" ("compatriot_province_id", "id");
create index "judge_skill_event_id_id_index" on "competitions"."judge" ("skill_event_id", "id");
create index "judge_role_index" on "competitions"."judge" ("role");
create index "judge_centre_id_index" on "competitions"."judge" ("centre_id");
create unique index "judge_one_chief_unique" on "competitions"."judge" ("skill_event_id") where "role" = 'CHIEF';
alter table "competitions"."judge" add constraint "judge_skill_event_id_expert_id_unique" unique ("skill_event_id", "expert_id");
alter table "competitions"."judge" add constraint "judge_skill_event_id_person_id_unique" unique ("skill_event_id", "person_id");
alter table "competitions"."judge" add constraint "judge_speaks_for_somebody" check (role <> 'JUDGE' or num_nonnulls(compatriot_province_id, member_code) >= 1);
alter table "competitions"."judge" add constraint "judge_member_is_a_country" check (member_code ~ '^[A-Z]{2}$');
alter table "competitions"."judge" add constraint "judge_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."judge" add constraint "judge_role_check" check ("role" in ('CHIEF', 'DEPUTY_CHIEF', 'JUDGE', 'COMPETITION_MANAGER', 'TECHNICAL_DELEGATE'));

create table "competitions"."judging_team_member" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "team_id" text not null, "judge_id" text not null, "role" text not null default 'JUDGE', primary key ("id"));
create index "judging_team_member_team_id_id_index" on "competitions"."judging_team_member" ("team_id", "id");
create index "judging_team_member_judge_id_team_id_index" on "competitions"."judging_team_member" ("judge_id", "team_id");
alter table "competitions"."judging_team_member" add constraint "judging_team_member_team_id_judge_id_unique" unique ("team_id", "judge_id");
alter table "competitions"."judging_team_member" add constraint "judging_team_member_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."judging_team_member" add constraint "judging_team_member_role_check" check ("role" in ('JUDGE', 'SUPERVISOR'));

create table "competitions"."entry" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "skill_event_id" text not null, "bib" text not null, "label_fa" text not null, "label_en" text null, "state" text not null default 'REGISTERED', "province_id" text null, "member_code" text null, "centre_id" text null, "coach_id" text null, "qualified_from_id" text null, "confirmed_at" timestamptz(3) null, "finished_at" timestamptz(3) null, "withdrawn_at" timestamptz(3) null, "disqualified_at" timestamptz(3) null, "disqualification_reason" text null, primary key ("id"));
create index "entry_coach_id_bib_id_index" on "competitions"."entry" ("coach_id", "bib", "id");
create index "entry_centre_id_bib_id_index" on "competitions"."entry" ("centre_id", "bib", "id");
create index "entry_province_id_bib_id_index" on "competitions"."entry" ("province_id", "bib", "id");
create index "entry_qualified_from_id_bib_id_index" on "competitions"."entry" ("qualified_from_id", "bib", "id");
create index "entry_bib_id_index" on "competitions"."entry" ("bib", "id");
create index "entry_state_index" on "competitions"."entry" ("state");
alter table "competitions"."entry" add constraint "entry_skill_event_id_bib_unique" unique ("skill_event_id", "bib");
alter table "competitions"."entry" add constraint "entry_disqualified_with_reason" check ((state = 'DISQUALIFIED') = (disqualified_at is not null) and (disqualified_at is null) = (disqualification_reason is null));
alter table "competitions"."entry" add constraint "entry_withdrawn_in_its_state" check ((state = 'WITHDRAWN') = (withdrawn_at is not null));
alter table "competitions"."entry" add constraint "entry_finished_in_its_state" check (finished_at is null or state in ('FINISHED', 'DISQUALIFIED'));
alter table "competitions"."entry" add constraint "entry_state_has_its_time" check (provenance = 'CITED' or (
    (state not in ('CONFIRMED', 'COMPETING', 'FINISHED') or confirmed_at is not null)
    and (state <> 'FINISHED' or finished_at is not null)));
alter table "competitions"."entry" add constraint "entry_qualified_elsewhere" check (qualified_from_id <> id);
alter table "competitions"."entry" add constraint "entry_member_is_a_country" check (member_code ~ '^[A-Z]{2}$');
alter table "competitions"."entry" add constraint "entry_stands_for_somebody" check (num_nonnulls(province_id, member_code) >= 1);
alter table "competitions"."entry" add constraint "entry_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."entry" add constraint "entry_state_check" check ("state" in ('REGISTERED', 'CONFIRMED', 'COMPETING', 'FINISHED', 'WITHDRAWN', 'DISQUALIFIED'));

create table "competitions"."judge_conflict" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "judge_id" text not null, "entry_id" text not null, "kind" text not null, "declared_at" timestamptz(3) not null, primary key ("id"));
create index "judge_conflict_judge_id_id_index" on "competitions"."judge_conflict" ("judge_id", "id");
create index "judge_conflict_entry_id_index" on "competitions"."judge_conflict" ("entry_id");
alter table "competitions"."judge_conflict" add constraint "judge_conflict_judge_id_entry_id_unique" unique ("judge_id", "entry_id");
alter table "competitions"."judge_conflict" add constraint "judge_conflict_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."judge_conflict" add constraint "judge_conflict_kind_check" check ("kind" in ('FAMILY', 'OWN_TRAINEE', 'OWN_CENTRE', 'OTHER'));

create table "competitions"."entry_competitor" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "entry_id" text not null, "skill_event_id" text not null, "position" int not null, "trainee_id" text null, "person_id" text null, "is_named" boolean not null default false, "display_name_fa" text not null, "display_name_en" text null, "photo" text null, "name_consent_at" timestamptz(3) null, "is_minor" boolean not null, "guardian_consent_at" timestamptz(3) null, "province_change_proof" text null, primary key ("id"));
create index "entry_competitor_trainee_id_id_index" on "competitions"."entry_competitor" ("trainee_id", "id");
create index "entry_competitor_person_id_id_index" on "competitions"."entry_competitor" ("person_id", "id");
create index "entry_competitor_position_id_index" on "competitions"."entry_competitor" ("position", "id");
alter table "competitions"."entry_competitor" add constraint "entry_competitor_skill_event_id_trainee_id_unique" unique ("skill_event_id", "trainee_id");
alter table "competitions"."entry_competitor" add constraint "entry_competitor_skill_event_id_person_id_unique" unique ("skill_event_id", "person_id");
alter table "competitions"."entry_competitor" add constraint "entry_competitor_entry_id_position_unique" unique ("entry_id", "position");
alter table "competitions"."entry_competitor" add constraint "entry_competitor_named_by_consent" check (not is_named or (display_name_fa is not null and name_consent_at is not null and (not is_minor or guardian_consent_at is not null)));
alter table "competitions"."entry_competitor" add constraint "entry_competitor_position_positive" check (position >= 1);
alter table "competitions"."entry_competitor" add constraint "entry_competitor_is_somebody" check (num_nonnulls(trainee_id, person_id) >= 1);
alter table "competitions"."entry_competitor" add constraint "entry_competitor_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."entry_competitor" add constraint "entry_competitor_province_change_proof_check" check ("province_change_proof" in ('HOME', 'WORK', 'STUDY'));

create table "competitions"."board_event" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "skill_event_id" text not null, "sequence" int not null, "kind" text not null, "entry_id" text null, "occurred_at" timestamptz(3) not null, "payload" jsonb not null, primary key ("id"));
create index "board_event_sequence_id_index" on "competitions"."board_event" ("sequence", "id");
alter table "competitions"."board_event" add constraint "board_event_skill_event_id_sequence_unique" unique ("skill_event_id", "sequence");
alter table "competitions"."board_event" add constraint "board_event_sequence_positive" check (sequence >= 1);
alter table "competitions"."board_event" add constraint "board_event_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."board_event" add constraint "board_event_kind_check" check ("kind" in ('BOARD_STARTED', 'ENTRY_CHANGED', 'MARK_ENTERED', 'MARK_LOCKED', 'MARK_CORRECTED', 'BOARD_FROZEN', 'BOARD_ENDED', 'REVEAL_STARTED', 'PLACE_REVEALED', 'BOARD_THAWED', 'BOARD_FINALISED'));

create table "competitions"."award" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "entry_id" text not null, "skill_event_id" text not null, "competition_id" text not null, "province_id" text null, "kind" text not null, "scale" numeric(6,2) null, "scale_profile_id" text null, "points" int not null default 0, "revoked_at" timestamptz(3) null, "revocation_reason" text null, primary key ("id"));
create index "award_province_id_id_index" on "competitions"."award" ("province_id", "id");
create index "award_skill_event_id_id_index" on "competitions"."award" ("skill_event_id", "id");
create index "award_competition_id_id_index" on "competitions"."award" ("competition_id", "id");
create index "award_entry_id_id_index" on "competitions"."award" ("entry_id", "id");
create index "award_kind_id_index" on "competitions"."award" ("kind", "id");
create unique index "award_one_medal_unique" on "competitions"."award" ("entry_id") where "revoked_at" is null and "kind" in ('GOLD', 'SILVER', 'BRONZE', 'MEDALLION');
create unique index "award_once_unique" on "competitions"."award" ("entry_id", "kind") where "revoked_at" is null;
alter table "competitions"."award" add constraint "award_revoked_with_reason" check ((revoked_at is null) = (revocation_reason is null));
alter table "competitions"."award" add constraint "award_best_of_a_province" check (kind <> 'BEST_OF_PROVINCE' or province_id is not null);
alter table "competitions"."award" add constraint "award_scale_names_its_profile" check (scale is null or scale_profile_id is not null);
alter table "competitions"."award" add constraint "award_points_not_negative" check (points >= 0);
alter table "competitions"."award" add constraint "award_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."award" add constraint "award_kind_check" check ("kind" in ('GOLD', 'SILVER', 'BRONZE', 'MEDALLION', 'BEST_OF_PROVINCE', 'OVERALL_BEST'));

create table "competitions"."appeal" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "entry_id" text not null, "skill_event_id" text not null, "state" text not null default 'FILED', "opens_at" timestamptz(3) not null, "closes_at" timestamptz(3) not null, "filed_at" timestamptz(3) not null, "filed_by_id" text null, "reason" text not null, "decided_at" timestamptz(3) null, "decided_by_id" text null, "decision" text null, primary key ("id"));
create index "appeal_skill_event_id_id_index" on "competitions"."appeal" ("skill_event_id", "id");
create index "appeal_entry_id_id_index" on "competitions"."appeal" ("entry_id", "id");
create index "appeal_filed_at_id_index" on "competitions"."appeal" ("filed_at", "id");
create index "appeal_state_index" on "competitions"."appeal" ("state");
alter table "competitions"."appeal" add constraint "appeal_decided_in_full" check (case when state in ('ACCEPTED', 'REJECTED')
    then num_nonnulls(decided_at, decided_by_id, decision) = 3 and decided_at >= filed_at
    else num_nonnulls(decided_at, decided_by_id, decision) = 0 end);
alter table "competitions"."appeal" add constraint "appeal_late_after_window" check ((state = 'LATE') = (filed_at > closes_at));
alter table "competitions"."appeal" add constraint "appeal_not_before_window" check (filed_at >= opens_at);
alter table "competitions"."appeal" add constraint "appeal_window_in_order" check (opens_at < closes_at);
alter table "competitions"."appeal" add constraint "appeal_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."appeal" add constraint "appeal_state_check" check ("state" in ('FILED', 'ACCEPTED', 'REJECTED', 'LATE'));

create table "competitions"."standing" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "entry_id" text not null, "skill_event_id" text not null, "rank" int null, "previous_rank" int null, "is_tied" boolean not null default false, "raw" numeric(5,2) null, "scale" numeric(6,2) null, "scale_profile_id" text null, "progress" numeric(4,3) not null default 0, "has_pending_marks" boolean not null default false, "as_of_sequence" int not null default 0, "computed_at" timestamptz(3) not null, primary key ("id"));
alter table "competitions"."standing" add constraint "standing_entry_id_unique" unique ("entry_id");
create index "standing_skill_event_id_rank_id_index" on "competitions"."standing" ("skill_event_id", "rank", "id");
create index "standing_entry_id_rank_id_index" on "competitions"."standing" ("entry_id", "rank", "id");
create index "standing_rank_id_index" on "competitions"."standing" ("rank", "id");
create index "standing_scale_id_index" on "competitions"."standing" ("scale", "id");
alter table "competitions"."standing" add constraint "standing_sequence_not_negative" check (as_of_sequence >= 0);
alter table "competitions"."standing" add constraint "standing_tied_needs_a_rank" check (not is_tied or rank is not null);
alter table "competitions"."standing" add constraint "standing_scale_names_its_profile" check (scale is null or scale_profile_id is not null);
alter table "competitions"."standing" add constraint "standing_shares_in_range" check (raw between 0 and 100 and progress between 0 and 1);
alter table "competitions"."standing" add constraint "standing_ranks_positive" check (rank >= 1 and previous_rank >= 1);
alter table "competitions"."standing" add constraint "standing_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "competitions"."sub_criterion" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "criterion_id" text not null, "code" text not null, "name_fa" text not null, "name_en" text not null, "marking_day" text null, "team_id" text null, primary key ("id"));
create index "sub_criterion_team_id_code_id_index" on "competitions"."sub_criterion" ("team_id", "code", "id");
create index "sub_criterion_code_id_index" on "competitions"."sub_criterion" ("code", "id");
alter table "competitions"."sub_criterion" add constraint "sub_criterion_criterion_id_code_unique" unique ("criterion_id", "code");
alter table "competitions"."sub_criterion" add constraint "sub_criterion_day_is_a_competition_day" check (marking_day ~ '^C([1-9]|[-+][1-9])$');
alter table "competitions"."sub_criterion" add constraint "sub_criterion_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "competitions"."aspect" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "sub_criterion_id" text not null, "section_id" text not null, "position" int not null, "title_fa" text not null, "title_en" text not null, "type" text not null, "max_mark" numeric(5,2) not null, "guidance" text null, primary key ("id"));
create index "aspect_section_id_id_index" on "competitions"."aspect" ("section_id", "id");
create index "aspect_position_id_index" on "competitions"."aspect" ("position", "id");
create index "aspect_type_index" on "competitions"."aspect" ("type");
alter table "competitions"."aspect" add constraint "aspect_sub_criterion_id_position_unique" unique ("sub_criterion_id", "position");
alter table "competitions"."aspect" add constraint "aspect_max_mark_in_range" check (max_mark > 0 and max_mark <= 100);
alter table "competitions"."aspect" add constraint "aspect_position_positive" check (position >= 1);
alter table "competitions"."aspect" add constraint "aspect_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."aspect" add constraint "aspect_type_check" check ("type" in ('MEASUREMENT', 'JUDGEMENT'));

create table "competitions"."partial_mark" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "aspect_id" text not null, "value" numeric(5,2) not null, "condition_fa" text not null, "condition_en" text not null, primary key ("id"));
create index "partial_mark_value_id_index" on "competitions"."partial_mark" ("value", "id");
alter table "competitions"."partial_mark" add constraint "partial_mark_aspect_id_value_unique" unique ("aspect_id", "value");
alter table "competitions"."partial_mark" add constraint "partial_mark_value_positive" check (value > 0);
alter table "competitions"."partial_mark" add constraint "partial_mark_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "competitions"."mark" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "entry_id" text not null, "aspect_id" text not null, "value" numeric(5,2) not null, "basis" text not null, "round" int null, "status" text not null default 'OPEN', "is_current" boolean not null default true, "entered_by_id" text null, "submitted_at" timestamptz(3) null, "signed_by_id" text null, "signed_at" timestamptz(3) null, "locked_at" timestamptz(3) null, "correction_of_id" text null, "correction_reason" text null, "appeal_id" text null, primary key ("id"));
alter table "competitions"."mark" add constraint "mark_correction_of_id_unique" unique ("correction_of_id");
create index "mark_aspect_id_id_index" on "competitions"."mark" ("aspect_id", "id");
create index "mark_entry_id_id_index" on "competitions"."mark" ("entry_id", "id");
create index "mark_appeal_id_id_index" on "competitions"."mark" ("appeal_id", "id");
create index "mark_status_index" on "competitions"."mark" ("status");
create unique index "mark_one_current_unique" on "competitions"."mark" ("entry_id", "aspect_id") where "is_current" = true;
alter table "competitions"."mark" add constraint "mark_corrects_another" check (correction_of_id <> id);
alter table "competitions"."mark" add constraint "mark_appeal_only_for_corrections" check (appeal_id is null or correction_of_id is not null);
alter table "competitions"."mark" add constraint "mark_correction_has_a_reason" check ((correction_of_id is null) = (correction_reason is null));
alter table "competitions"."mark" add constraint "mark_signed_by_somebody" check ((signed_at is null) = (signed_by_id is null));
alter table "competitions"."mark" add constraint "mark_times_in_order" check (submitted_at <= signed_at and signed_at <= locked_at);
alter table "competitions"."mark" add constraint "mark_status_has_its_time" check (case status
    when 'OPEN' then num_nonnulls(submitted_at, signed_at, locked_at) = 0
    when 'SUBMITTED' then submitted_at is not null and num_nonnulls(signed_at, locked_at) = 0
    when 'SIGNED' then num_nonnulls(submitted_at, signed_at) = 2 and locked_at is null
    else num_nonnulls(submitted_at, signed_at, locked_at) = 3 end);
alter table "competitions"."mark" add constraint "mark_votes_have_a_round" check ((basis = 'VOTES') = (round is not null) and (round is null or round >= 1));
alter table "competitions"."mark" add constraint "mark_value_in_range" check (value between 0 and 100);
alter table "competitions"."mark" add constraint "mark_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "competitions"."mark" add constraint "mark_basis_check" check ("basis" in ('VOTES', 'MEASURE'));
alter table "competitions"."mark" add constraint "mark_status_check" check ("status" in ('OPEN', 'SUBMITTED', 'SIGNED', 'LOCKED'));

create table "competitions"."appeal_mark" ("appeal_id" text not null, "mark_id" text not null, primary key ("appeal_id", "mark_id"));
create index "appeal_mark_mark_id_index" on "competitions"."appeal_mark" ("mark_id");

create table "competitions"."aspect_benchmark" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "aspect_id" text not null, "score" int not null, "text_fa" text not null, "text_en" text not null, primary key ("id"));
create index "aspect_benchmark_score_id_index" on "competitions"."aspect_benchmark" ("score", "id");
alter table "competitions"."aspect_benchmark" add constraint "aspect_benchmark_aspect_id_score_unique" unique ("aspect_id", "score");
alter table "competitions"."aspect_benchmark" add constraint "aspect_benchmark_score_in_range" check (score between 0 and 3);
alter table "competitions"."aspect_benchmark" add constraint "aspect_benchmark_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "competitions"."vote" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "aspect_id" text not null, "entry_id" text not null, "judge_id" text not null, "round" int not null, "score" int not null, "cast_at" timestamptz(3) not null, primary key ("id"));
create index "vote_aspect_id_id_index" on "competitions"."vote" ("aspect_id", "id");
create index "vote_judge_id_id_index" on "competitions"."vote" ("judge_id", "id");
create index "vote_entry_id_id_index" on "competitions"."vote" ("entry_id", "id");
create index "vote_round_index" on "competitions"."vote" ("round");
alter table "competitions"."vote" add constraint "vote_aspect_id_entry_id_judge_id_round_unique" unique ("aspect_id", "entry_id", "judge_id", "round");
alter table "competitions"."vote" add constraint "vote_round_positive" check (round >= 1);
alter table "competitions"."vote" add constraint "vote_score_in_range" check (score between 0 and 3);
alter table "competitions"."vote" add constraint "vote_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

alter table "competitions"."competition" add constraint "competition_qualifies_for_id_foreign" foreign key ("qualifies_for_id") references "competitions"."competition" ("id") on update restrict on delete restrict;
alter table "competitions"."competition" add constraint "competition_rule_set_id_foreign" foreign key ("rule_set_id") references "competitions"."rule_set" ("id") on update restrict on delete restrict;
alter table "competitions"."competition" add constraint "competition_scale_profile_id_foreign" foreign key ("scale_profile_id") references "competitions"."scale_profile" ("id") on update restrict on delete restrict;

alter table "competitions"."skill_event" add constraint "skill_event_competition_id_foreign" foreign key ("competition_id") references "competitions"."competition" ("id") on update restrict on delete restrict;
alter table "competitions"."skill_event" add constraint "skill_event_skill_id_foreign" foreign key ("skill_id") references "competitions"."skill" ("id") on update restrict on delete restrict;

alter table "competitions"."marking_scheme" add constraint "marking_scheme_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;

alter table "competitions"."scheme_section" add constraint "scheme_section_scheme_id_foreign" foreign key ("scheme_id") references "competitions"."marking_scheme" ("id") on update restrict on delete restrict;

alter table "competitions"."criterion" add constraint "criterion_scheme_id_foreign" foreign key ("scheme_id") references "competitions"."marking_scheme" ("id") on update restrict on delete restrict;

alter table "competitions"."judging_team" add constraint "judging_team_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;

alter table "competitions"."judge" add constraint "judge_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;

alter table "competitions"."judging_team_member" add constraint "judging_team_member_team_id_foreign" foreign key ("team_id") references "competitions"."judging_team" ("id") on update restrict on delete restrict;
alter table "competitions"."judging_team_member" add constraint "judging_team_member_judge_id_foreign" foreign key ("judge_id") references "competitions"."judge" ("id") on update restrict on delete restrict;

alter table "competitions"."entry" add constraint "entry_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;
alter table "competitions"."entry" add constraint "entry_qualified_from_id_foreign" foreign key ("qualified_from_id") references "competitions"."entry" ("id") on update restrict on delete restrict;

alter table "competitions"."judge_conflict" add constraint "judge_conflict_judge_id_foreign" foreign key ("judge_id") references "competitions"."judge" ("id") on update restrict on delete restrict;
alter table "competitions"."judge_conflict" add constraint "judge_conflict_entry_id_foreign" foreign key ("entry_id") references "competitions"."entry" ("id") on update restrict on delete restrict;

alter table "competitions"."entry_competitor" add constraint "entry_competitor_entry_id_foreign" foreign key ("entry_id") references "competitions"."entry" ("id") on update restrict on delete restrict;
alter table "competitions"."entry_competitor" add constraint "entry_competitor_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;

alter table "competitions"."board_event" add constraint "board_event_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;
alter table "competitions"."board_event" add constraint "board_event_entry_id_foreign" foreign key ("entry_id") references "competitions"."entry" ("id") on update restrict on delete restrict;

alter table "competitions"."award" add constraint "award_entry_id_foreign" foreign key ("entry_id") references "competitions"."entry" ("id") on update restrict on delete restrict;
alter table "competitions"."award" add constraint "award_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;
alter table "competitions"."award" add constraint "award_competition_id_foreign" foreign key ("competition_id") references "competitions"."competition" ("id") on update restrict on delete restrict;
alter table "competitions"."award" add constraint "award_scale_profile_id_foreign" foreign key ("scale_profile_id") references "competitions"."scale_profile" ("id") on update restrict on delete restrict;

alter table "competitions"."appeal" add constraint "appeal_entry_id_foreign" foreign key ("entry_id") references "competitions"."entry" ("id") on update restrict on delete restrict;
alter table "competitions"."appeal" add constraint "appeal_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;
alter table "competitions"."appeal" add constraint "appeal_filed_by_id_foreign" foreign key ("filed_by_id") references "competitions"."judge" ("id") on update restrict on delete restrict;
alter table "competitions"."appeal" add constraint "appeal_decided_by_id_foreign" foreign key ("decided_by_id") references "competitions"."judge" ("id") on update restrict on delete restrict;

alter table "competitions"."standing" add constraint "standing_entry_id_foreign" foreign key ("entry_id") references "competitions"."entry" ("id") on update restrict on delete restrict;
alter table "competitions"."standing" add constraint "standing_skill_event_id_foreign" foreign key ("skill_event_id") references "competitions"."skill_event" ("id") on update restrict on delete restrict;
alter table "competitions"."standing" add constraint "standing_scale_profile_id_foreign" foreign key ("scale_profile_id") references "competitions"."scale_profile" ("id") on update restrict on delete restrict;

alter table "competitions"."sub_criterion" add constraint "sub_criterion_criterion_id_foreign" foreign key ("criterion_id") references "competitions"."criterion" ("id") on update restrict on delete restrict;
alter table "competitions"."sub_criterion" add constraint "sub_criterion_team_id_foreign" foreign key ("team_id") references "competitions"."judging_team" ("id") on update restrict on delete restrict;

alter table "competitions"."aspect" add constraint "aspect_sub_criterion_id_foreign" foreign key ("sub_criterion_id") references "competitions"."sub_criterion" ("id") on update restrict on delete restrict;
alter table "competitions"."aspect" add constraint "aspect_section_id_foreign" foreign key ("section_id") references "competitions"."scheme_section" ("id") on update restrict on delete restrict;

alter table "competitions"."partial_mark" add constraint "partial_mark_aspect_id_foreign" foreign key ("aspect_id") references "competitions"."aspect" ("id") on update restrict on delete restrict;

alter table "competitions"."mark" add constraint "mark_entry_id_foreign" foreign key ("entry_id") references "competitions"."entry" ("id") on update restrict on delete restrict;
alter table "competitions"."mark" add constraint "mark_aspect_id_foreign" foreign key ("aspect_id") references "competitions"."aspect" ("id") on update restrict on delete restrict;
alter table "competitions"."mark" add constraint "mark_entered_by_id_foreign" foreign key ("entered_by_id") references "competitions"."judge" ("id") on update restrict on delete restrict;
alter table "competitions"."mark" add constraint "mark_signed_by_id_foreign" foreign key ("signed_by_id") references "competitions"."judge" ("id") on update restrict on delete restrict;
alter table "competitions"."mark" add constraint "mark_correction_of_id_foreign" foreign key ("correction_of_id") references "competitions"."mark" ("id") on update restrict on delete restrict;
alter table "competitions"."mark" add constraint "mark_appeal_id_foreign" foreign key ("appeal_id") references "competitions"."appeal" ("id") on update restrict on delete restrict;

alter table "competitions"."appeal_mark" add constraint "appeal_mark_appeal_id_foreign" foreign key ("appeal_id") references "competitions"."appeal" ("id") on update restrict on delete restrict;
alter table "competitions"."appeal_mark" add constraint "appeal_mark_mark_id_foreign" foreign key ("mark_id") references "competitions"."mark" ("id") on update restrict on delete restrict;

alter table "competitions"."aspect_benchmark" add constraint "aspect_benchmark_aspect_id_foreign" foreign key ("aspect_id") references "competitions"."aspect" ("id") on update restrict on delete restrict;

alter table "competitions"."vote" add constraint "vote_aspect_id_foreign" foreign key ("aspect_id") references "competitions"."aspect" ("id") on update restrict on delete restrict;
alter table "competitions"."vote" add constraint "vote_entry_id_foreign" foreign key ("entry_id") references "competitions"."entry" ("id") on update restrict on delete restrict;
alter table "competitions"."vote" add constraint "vote_judge_id_foreign" foreign key ("judge_id") references "competitions"."judge" ("id") on update restrict on delete restrict;

-- The ladder only leads up, and so never in a circle.
create function competitions.check_ladder() returns trigger language plpgsql as $$
declare
  levels constant text[] := array['COUNTY', 'PROVINCE', 'NATIONAL', 'INTERNATIONAL'];
begin
  if exists (
    select 1 from competitions.competition next
      where next.id = new.qualifies_for_id and array_position(levels, next.level::text) <= array_position(levels, new.level::text)
  ) or exists (
    select 1 from competitions.competition previous
      where previous.qualifies_for_id = new.id and array_position(levels, previous.level::text) >= array_position(levels, new.level::text)
  ) then
    raise exception 'Competition % can only qualify for one of a higher level.', new.slug
      using errcode = 'check_violation', constraint = 'competition_ladder_leads_up';
  end if;
  return null;
end $$;

create trigger competition_ladder after insert or update of qualifies_for_id, level on competitions.competition
  for each row execute function competitions.check_ladder();

-- Every appeal is decided before results are ratified.
create function competitions.check_ratification() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from competitions.appeal join competitions.skill_event event on event.id = appeal.skill_event_id
      where event.competition_id = new.id and appeal.state = 'FILED'
  ) then
    raise exception 'Competition % has appeals without a decision.', new.slug
      using errcode = 'check_violation', constraint = 'competition_ratified_without_open_appeals';
  end if;
  return null;
end $$;

create trigger competition_ratified after update of state on competitions.competition
  for each row when (new.state = 'RATIFIED' and old.state <> 'RATIFIED') execute function competitions.check_ratification();

-- Rules and scales in use never change.
create function competitions.keep_used_profile() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from competitions.competition
      where old.id in (rule_set_id, scale_profile_id) and state not in ('DRAFT', 'REGISTRATION', 'CANCELLED')
  ) then
    raise exception '% number % is in use; write the next number instead.', old.key, old.number
      using errcode = 'check_violation', constraint = tg_table_name || '_in_use_never_changes';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger rule_set_kept before update or delete on competitions.rule_set
  for each row execute function competitions.keep_used_profile();
create trigger scale_profile_kept before update or delete on competitions.scale_profile
  for each row execute function competitions.keep_used_profile();

-- The parts of a scheme change only while it is a draft. A team and the visibility of a criterion are no parts of it.
create function competitions.keep_settled_scheme() returns trigger language plpgsql as $$
declare
  loose constant text[] := array['team_id', 'visibility', 'updated_at', 'version'];
  part jsonb;
  settled text;
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - loose = to_jsonb(new) - loose then return new; end if;
  for part in select unnest(case tg_op when 'INSERT' then array[to_jsonb(new)] when 'DELETE' then array[to_jsonb(old)] else array[to_jsonb(old), to_jsonb(new)] end) loop
    select scheme.id || ' is ' || scheme.state into settled
      from competitions.marking_scheme scheme
      where scheme.state <> 'DRAFT' and scheme.id = coalesce(
        part ->> 'scheme_id',
        (select scheme_id from competitions.criterion where id = part ->> 'criterion_id'),
        (select scheme_id from competitions.criterion
          join competitions.sub_criterion sub on sub.criterion_id = criterion.id where sub.id = part ->> 'sub_criterion_id'),
        (select scheme_id from competitions.criterion
          join competitions.sub_criterion sub on sub.criterion_id = criterion.id
          join competitions.aspect on aspect.sub_criterion_id = sub.id where aspect.id = part ->> 'aspect_id'));
    if settled is not null then
      raise exception 'Marking scheme %; only the parts of a draft can be changed.', settled
        using errcode = 'check_violation', constraint = 'marking_scheme_settled_never_changes';
    end if;
  end loop;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger scheme_section_kept before insert or update or delete on competitions.scheme_section
  for each row execute function competitions.keep_settled_scheme();
create trigger criterion_kept before insert or update or delete on competitions.criterion
  for each row execute function competitions.keep_settled_scheme();
create trigger sub_criterion_kept before insert or update or delete on competitions.sub_criterion
  for each row execute function competitions.keep_settled_scheme();
create trigger aspect_kept before insert or update or delete on competitions.aspect
  for each row execute function competitions.keep_settled_scheme();
create trigger aspect_benchmark_kept before insert or update or delete on competitions.aspect_benchmark
  for each row execute function competitions.keep_settled_scheme();
create trigger partial_mark_kept before insert or update or delete on competitions.partial_mark
  for each row execute function competitions.keep_settled_scheme();

-- What a scheme lacks for validation, in the order in which its authors would look; null for a sound one.
create function competitions.fault_of_scheme(scheme competitions.marking_scheme) returns text language sql stable as $$
  with rules as (
    select coalesce(rule_set.max_aspect_mark, 100) as max_aspect_mark, coalesce(rule_set.max_section_drift, 100) as max_section_drift,
        coalesce(rule_set.min_aspects, 0) as min_aspects, rule_set.max_aspects
      from competitions.skill_event event
      join competitions.competition on competition.id = event.competition_id
      left join competitions.rule_set on rule_set.id = competition.rule_set_id
      where event.id = scheme.skill_event_id
  ), aspects as (
    select aspect.*, section.scheme_id as section_scheme_id,
        (select count(*) from competitions.aspect_benchmark where aspect_id = aspect.id) as benchmarks,
        (select count(*) from competitions.partial_mark where aspect_id = aspect.id) as partials,
        (select max(value) from competitions.partial_mark where aspect_id = aspect.id) as largest_partial
      from competitions.criterion
      join competitions.sub_criterion sub on sub.criterion_id = criterion.id
      join competitions.aspect on aspect.sub_criterion_id = sub.id
      join competitions.scheme_section section on section.id = aspect.section_id
      where criterion.scheme_id = scheme.id
  ), sections as (
    select section.weight, coalesce(sum(aspects.max_mark), 0) as marks
      from competitions.scheme_section section left join aspects on aspects.section_id = section.id
      where section.scheme_id = scheme.id group by section.id
  )
  select case
    when (select coalesce(sum(max_mark), 0) from aspects) <> scheme.total
      then format('its aspects add up to %s instead of %s', (select coalesce(sum(max_mark), 0) from aspects), scheme.total)
    when (select coalesce(sum(weight), 0) from sections) <> 100 then 'the weights of its sections do not add up to 100'
    when exists (select 1 from aspects where section_scheme_id <> scheme.id) then 'an aspect tests a section of another scheme'
    when exists (select 1 from aspects where type = 'JUDGEMENT' and (benchmarks <> 4 or partials > 0))
      then 'a judgement aspect needs four benchmarks and no partial marks'
    when exists (select 1 from aspects where type = 'MEASUREMENT' and (benchmarks > 0 or largest_partial >= max_mark))
      then 'a measurement aspect needs partial marks below its greatest mark and no benchmarks'
    when exists (select 1 from aspects, rules where max_mark > max_aspect_mark) then 'an aspect is above the greatest mark of the rules'
    when exists (select 1 from rules where (select count(*) from aspects) not between min_aspects and coalesce(max_aspects, 1000000))
      then 'it has fewer or more aspects than the rules allow'
    when exists (select 1 from sections, rules where abs(marks - weight) > max_section_drift) then 'the marks of a section drift too far from its weight'
  end
$$;

-- A validated or frozen scheme adds up to 100.00 and keeps the rules; it is frozen before the event begins, and then for ever.
create function competitions.check_scheme() returns trigger language plpgsql as $$
declare
  fault text := competitions.fault_of_scheme(new);
begin
  if fault is not null then
    raise exception 'Marking scheme % cannot be %: %.', new.id, new.state, fault
      using errcode = 'check_violation', constraint = 'marking_scheme_sound_once_validated';
  end if;
  if new.state = 'FROZEN' and exists (select 1 from competitions.skill_event where id = new.skill_event_id and started_at <= new.frozen_at) then
    raise exception 'Marking scheme % can only be frozen before its event begins.', new.id
      using errcode = 'check_violation', constraint = 'marking_scheme_frozen_before_start';
  end if;
  return null;
end $$;

create trigger marking_scheme_sound after insert or update on competitions.marking_scheme
  for each row when (new.state <> 'DRAFT') execute function competitions.check_scheme();

create function competitions.keep_frozen_scheme() returns trigger language plpgsql as $$
begin
  raise exception 'Marking scheme % is FROZEN; write the next number instead.', old.id
    using errcode = 'check_violation', constraint = 'marking_scheme_settled_never_changes';
end $$;

create trigger marking_scheme_frozen before update or delete on competitions.marking_scheme
  for each row when (old.state = 'FROZEN') execute function competitions.keep_frozen_scheme();

-- A frozen scheme stays older than the start of its event; a final board keeps its state and times; no board counts backwards.
create function competitions.check_board() returns trigger language plpgsql as $$
begin
  if exists (select 1 from competitions.marking_scheme where skill_event_id = new.id and state = 'FROZEN' and frozen_at >= new.started_at) then
    raise exception 'Skill event % cannot begin before its marking scheme was frozen.', new.id
      using errcode = 'check_violation', constraint = 'marking_scheme_frozen_before_start';
  end if;
  if old.board_state = 'FINAL' and (old.board_state, old.started_at, old.frozen_at, old.ended_at, old.reveal_started_at, old.thawed_at, old.finalised_at)
      is distinct from (new.board_state, new.started_at, new.frozen_at, new.ended_at, new.reveal_started_at, new.thawed_at, new.finalised_at) then
    raise exception 'The board of skill event % is FINAL; its state and times do not change any more.', new.id
      using errcode = 'check_violation', constraint = 'skill_event_final_never_changes';
  end if;
  if new.board_sequence < old.board_sequence then
    raise exception 'The board of skill event % is at event %; it cannot go back.', new.id, old.board_sequence
      using errcode = 'check_violation', constraint = 'board_event_gapless';
  end if;
  return null;
end $$;

create trigger skill_event_board after update on competitions.skill_event
  for each row execute function competitions.check_board();

-- The events of a board follow each other without a gap; the board itself remembers how far they have come.
-- Writers lock the skill event, take the next number and insert.
create function competitions.continue_board() returns trigger language plpgsql as $$
declare
  board record;
  reached integer;
begin
  for board in select skill_event_id, min(sequence) as lowest, max(sequence) as highest, count(*) as added from fresh group by skill_event_id order by skill_event_id loop
    select board_sequence into reached from competitions.skill_event where id = board.skill_event_id for no key update;
    if board.lowest <> reached + 1 or board.highest <> reached + board.added then
      raise exception 'The board of skill event % is at event %; % to % do not follow it.', board.skill_event_id, reached, board.lowest, board.highest
        using errcode = 'check_violation', constraint = 'board_event_gapless';
    end if;
    update competitions.skill_event set board_sequence = board.highest where id = board.skill_event_id;
  end loop;
  return null;
end $$;

create trigger board_event_appended after insert on competitions.board_event
  referencing new table as fresh for each statement execute function competitions.continue_board();

-- Votes and the events of boards are never rewritten.
create function competitions.keep_for_ever() returns trigger language plpgsql as $$
begin
  raise exception '% is kept as it was written.', old.id
    using errcode = 'check_violation', constraint = tg_table_name || '_never_changes';
end $$;

create trigger vote_kept before update or delete on competitions.vote
  for each row execute function competitions.keep_for_ever();
create trigger board_event_kept before update or delete on competitions.board_event
  for each row execute function competitions.keep_for_ever();

-- An entry stays at its event, and stands for one province at every step of an edition.
create function competitions.check_entry() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.skill_event_id <> old.skill_event_id then
    raise exception 'Entry % cannot change its event.', new.id
      using errcode = 'check_violation', constraint = 'entry_stays_at_its_event';
  end if;
  if exists (
    select 1 from competitions.entry before
      join competitions.skill_event held on held.id = before.skill_event_id
      join competitions.competition step on step.id = held.competition_id
      join competitions.skill_event event on event.id = new.skill_event_id
      where before.id = new.qualified_from_id
        and (before.province_id is distinct from new.province_id or held.skill_id <> event.skill_id or step.qualifies_for_id is distinct from event.competition_id)
  ) then
    raise exception 'Entry % did not qualify by %: the province, the skill or the step of the ladder differs.', new.id, new.qualified_from_id
      using errcode = 'check_violation', constraint = 'entry_qualified_for_the_same_province';
  end if;
  return null;
end $$;

create trigger entry_inserted after insert on competitions.entry
  for each row when (new.qualified_from_id is not null) execute function competitions.check_entry();
create trigger entry_updated after update of skill_event_id, qualified_from_id, province_id on competitions.entry
  for each row execute function competitions.check_entry();

-- What belongs to an entry belongs to the event of the entry.
create function competitions.check_event_of_entry() returns trigger language plpgsql as $$
declare
  stray text;
begin
  select one.id into stray from changed one join competitions.entry on entry.id = one.entry_id
    where entry.skill_event_id <> one.skill_event_id limit 1;
  if stray is not null then
    raise exception '% names another event than its entry.', stray
      using errcode = 'check_violation', constraint = tg_table_name || '_of_the_same_event';
  end if;
  return null;
end $$;

create trigger entry_competitor_inserted_event after insert on competitions.entry_competitor
  referencing new table as changed for each statement execute function competitions.check_event_of_entry();
create trigger entry_competitor_updated_event after update on competitions.entry_competitor
  referencing new table as changed for each statement execute function competitions.check_event_of_entry();
create trigger standing_inserted_event after insert on competitions.standing
  referencing new table as changed for each statement execute function competitions.check_event_of_entry();
create trigger standing_updated_event after update on competitions.standing
  referencing new table as changed for each statement execute function competitions.check_event_of_entry();
create trigger appeal_inserted_event after insert on competitions.appeal
  referencing new table as changed for each statement execute function competitions.check_event_of_entry();
create trigger appeal_updated_event after update on competitions.appeal
  referencing new table as changed for each statement execute function competitions.check_event_of_entry();

-- No entry has more people than its event allows.
create function competitions.check_team_size() returns trigger language plpgsql as $$
declare
  crowded text;
begin
  perform 1 from competitions.entry where id in (select entry_id from changed) order by id for no key update;
  select competitor.entry_id into crowded
    from competitions.entry_competitor competitor join competitions.skill_event event on event.id = competitor.skill_event_id
    where competitor.entry_id in (select entry_id from changed)
    group by competitor.entry_id, event.team_size having count(*) > event.team_size limit 1;
  if crowded is not null then
    raise exception 'Entry % has more competitors than its event allows.', crowded
      using errcode = 'check_violation', constraint = 'entry_competitor_within_team_size';
  end if;
  return null;
end $$;

create trigger entry_competitor_inserted_size after insert on competitions.entry_competitor
  referencing new table as changed for each statement execute function competitions.check_team_size();
create trigger entry_competitor_updated_size after update on competitions.entry_competitor
  referencing new table as changed for each statement execute function competitions.check_team_size();

-- Teams, conflicts and the marking of sub-criteria stay within one event.
create function competitions.check_event_of_judge() returns trigger language plpgsql as $$
declare
  other text;
begin
  other := case tg_table_name
    when 'judging_team_member' then (select skill_event_id from competitions.judging_team where id = to_jsonb(new) ->> 'team_id')
    else (select skill_event_id from competitions.entry where id = to_jsonb(new) ->> 'entry_id') end;
  if other <> (select skill_event_id from competitions.judge where id = new.judge_id) then
    raise exception 'Judge % serves at another event.', new.judge_id
      using errcode = 'check_violation', constraint = tg_table_name || '_of_the_same_event';
  end if;
  return null;
end $$;

create trigger judging_team_member_event after insert or update on competitions.judging_team_member
  for each row execute function competitions.check_event_of_judge();
create trigger judge_conflict_event after insert or update on competitions.judge_conflict
  for each row execute function competitions.check_event_of_judge();

create function competitions.check_event_of_team() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from competitions.criterion
      join competitions.marking_scheme scheme on scheme.id = criterion.scheme_id
      join competitions.judging_team team on team.id = new.team_id
      where criterion.id = new.criterion_id and scheme.skill_event_id <> team.skill_event_id
  ) then
    raise exception 'Sub-criterion % cannot be marked by a team of another event.', new.code
      using errcode = 'check_violation', constraint = 'sub_criterion_team_of_the_same_event';
  end if;
  return null;
end $$;

create trigger sub_criterion_team after insert or update of team_id, criterion_id on competitions.sub_criterion
  for each row when (new.team_id is not null) execute function competitions.check_event_of_team();

-- A vote is on a judgement aspect of the frozen scheme, by a judge of the team that marks it; nobody votes on the own province,
-- country or centre or where a conflict is declared; rounds follow each other.
create function competitions.check_votes() returns trigger language plpgsql as $$
declare
  stray record;
begin
  select vote.id, vote.judge_id, case
      when aspect.type <> 'JUDGEMENT' or scheme.state <> 'FROZEN' or scheme.skill_event_id <> entry.skill_event_id then 'vote_on_the_frozen_scheme'
      when judge.skill_event_id <> entry.skill_event_id or judge.role in ('COMPETITION_MANAGER', 'TECHNICAL_DELEGATE')
        or not exists (select 1 from competitions.judging_team_member seat where seat.team_id = sub.team_id and seat.judge_id = judge.id) then 'vote_by_the_team'
      when vote.round > 1 and not exists (
        select 1 from competitions.vote before where before.aspect_id = vote.aspect_id and before.entry_id = vote.entry_id and before.round = vote.round - 1
      ) then 'vote_rounds_follow_each_other'
      else 'vote_without_conflict' end as broken
    into stray
    from fresh vote
    join competitions.entry on entry.id = vote.entry_id
    join competitions.judge on judge.id = vote.judge_id
    join competitions.aspect on aspect.id = vote.aspect_id
    join competitions.sub_criterion sub on sub.id = aspect.sub_criterion_id
    join competitions.criterion on criterion.id = sub.criterion_id
    join competitions.marking_scheme scheme on scheme.id = criterion.scheme_id
    where aspect.type <> 'JUDGEMENT' or scheme.state <> 'FROZEN' or scheme.skill_event_id <> entry.skill_event_id
      or judge.skill_event_id <> entry.skill_event_id or judge.role in ('COMPETITION_MANAGER', 'TECHNICAL_DELEGATE')
      or not exists (select 1 from competitions.judging_team_member seat where seat.team_id = sub.team_id and seat.judge_id = judge.id)
      or judge.compatriot_province_id = entry.province_id
      or judge.member_code = entry.member_code
      or judge.centre_id = entry.centre_id
      or exists (select 1 from competitions.judge_conflict conflict where conflict.judge_id = judge.id and conflict.entry_id = entry.id)
      or (vote.round > 1 and not exists (
        select 1 from competitions.vote before where before.aspect_id = vote.aspect_id and before.entry_id = vote.entry_id and before.round = vote.round - 1))
    limit 1;
  if stray.broken is not null then
    raise exception 'Vote % by judge % does not count (%).', stray.id, stray.judge_id, stray.broken
      using errcode = 'check_violation', constraint = stray.broken;
  end if;
  return null;
end $$;

create trigger vote_cast after insert on competitions.vote
  referencing new table as fresh for each statement execute function competitions.check_votes();

-- A mark lies within its aspect of the frozen scheme. Measured, it is nothing, the whole or a defined part; voted, it is what
-- the votes of its round come to: one of each judge, not too far apart.
create function competitions.check_marks() returns trigger language plpgsql as $$
declare
  stray record;
begin
  select * into stray from (
    select mark.id, mark.value, case
        when scheme.state <> 'FROZEN' or scheme.skill_event_id <> entry.skill_event_id then 'mark_by_the_frozen_scheme'
        when mark.value > aspect.max_mark then 'mark_within_aspect'
        when (mark.basis = 'VOTES') <> (aspect.type = 'JUDGEMENT') then 'mark_basis_fits_aspect'
        when mark.basis = 'MEASURE' and mark.value not in (0, aspect.max_mark)
          and not exists (select 1 from competitions.partial_mark partial where partial.aspect_id = aspect.id and partial.value = mark.value) then 'mark_is_defined'
        when mark.basis = 'VOTES' and not exists (
          select 1 from competitions.vote
            where vote.aspect_id = aspect.id and vote.entry_id = entry.id and vote.round = mark.round
            having count(*) = coalesce(rules.judges_per_aspect, 3)
              and max(vote.score) - min(vote.score) <= coalesce(rules.max_vote_spread, 1)
              and round(sum(vote.score) * aspect.max_mark / (3 * count(*)), 2) = mark.value) then 'mark_follows_votes'
      end as broken
      from changed mark
      join competitions.entry on entry.id = mark.entry_id
      join competitions.aspect on aspect.id = mark.aspect_id
      join competitions.sub_criterion sub on sub.id = aspect.sub_criterion_id
      join competitions.criterion on criterion.id = sub.criterion_id
      join competitions.marking_scheme scheme on scheme.id = criterion.scheme_id
      join competitions.skill_event event on event.id = entry.skill_event_id
      join competitions.competition on competition.id = event.competition_id
      left join competitions.rule_set rules on rules.id = competition.rule_set_id
  ) checked where broken is not null limit 1;
  if stray.broken is not null then
    raise exception 'Mark % does not stand (%).', stray.id, stray.broken
      using errcode = 'check_violation', constraint = stray.broken;
  end if;
  return null;
end $$;

create trigger mark_inserted after insert on competitions.mark
  referencing new table as changed for each statement execute function competitions.check_marks();
create trigger mark_updated after update on competitions.mark
  referencing new table as changed for each statement execute function competitions.check_marks();

-- A correction takes the place of the locked mark that counts, of the same entry and aspect; after ratification only by an accepted appeal.
create function competitions.correct_mark() returns trigger language plpgsql as $$
declare
  corrected competitions.mark;
begin
  select * into corrected from competitions.mark where id = new.correction_of_id for update;
  if corrected.status is distinct from 'LOCKED' or not corrected.is_current
      or (corrected.entry_id, corrected.aspect_id) is distinct from (new.entry_id, new.aspect_id) then
    raise exception 'Mark % is no locked mark that counts for this entry and aspect.', new.correction_of_id
      using errcode = 'check_violation', constraint = 'mark_corrects_a_locked_one';
  end if;
  if exists (
    select 1 from competitions.entry
      join competitions.skill_event event on event.id = entry.skill_event_id
      join competitions.competition on competition.id = event.competition_id
      left join competitions.appeal on appeal.id = new.appeal_id and appeal.skill_event_id = event.id and appeal.state = 'ACCEPTED'
      where entry.id = new.entry_id and appeal.id is null
        and (competition.state in ('RATIFIED', 'PUBLISHED', 'ARCHIVED') or new.appeal_id is not null)
  ) then
    raise exception 'A correction after ratification, or one that names an appeal, needs an accepted appeal of the event.'
      using errcode = 'check_violation', constraint = 'mark_corrected_by_accepted_appeal';
  end if;
  update competitions.mark set is_current = false, version = version + 1, updated_at = now() where id = corrected.id;
  return new;
end $$;

create trigger mark_correction before insert on competitions.mark
  for each row when (new.correction_of_id is not null) execute function competitions.correct_mark();

-- A locked mark never changes and is never deleted; only the trigger above may take it out of the count.
create function competitions.keep_locked_mark() returns trigger language plpgsql as $$
declare
  count_only constant text[] := array['is_current', 'updated_at', 'version'];
begin
  if tg_op = 'UPDATE' and pg_trigger_depth() > 1 and to_jsonb(old) - count_only = to_jsonb(new) - count_only then return new; end if;
  raise exception 'Mark % is LOCKED; correct it by a further mark.', old.id
    using errcode = 'check_violation', constraint = 'mark_locked_never_changes';
end $$;

create trigger mark_locked before update or delete on competitions.mark
  for each row when (old.status = 'LOCKED') execute function competitions.keep_locked_mark();

-- A mark that is not locked stays with its entry and aspect, and counts.
create function competitions.keep_open_mark() returns trigger language plpgsql as $$
begin
  raise exception 'Mark % stays with its entry and aspect, and counts until a correction takes its place.', new.id
    using errcode = 'check_violation', constraint = 'mark_stays_in_place';
end $$;

create trigger mark_in_place before update on competitions.mark
  for each row when (old.status <> 'LOCKED' and (old.entry_id, old.aspect_id, old.is_current, old.correction_of_id, old.appeal_id)
    is distinct from (new.entry_id, new.aspect_id, new.is_current, new.correction_of_id, new.appeal_id))
  execute function competitions.keep_open_mark();

create trigger mark_starts_counting before insert on competitions.mark
  for each row when (not new.is_current) execute function competitions.keep_open_mark();

-- Awards are given once the competition is ratified, to entries of it and for their province.
create function competitions.check_awards() returns trigger language plpgsql as $$
declare
  stray text;
begin
  select award.id into stray
    from fresh award
    join competitions.entry on entry.id = award.entry_id
    join competitions.skill_event event on event.id = entry.skill_event_id
    join competitions.competition on competition.id = event.competition_id
    where event.id <> award.skill_event_id or competition.id <> award.competition_id
      or entry.province_id is distinct from award.province_id or competition.state not in ('RATIFIED', 'PUBLISHED', 'ARCHIVED')
    limit 1;
  if stray is not null then
    raise exception 'Award % is of another event, competition or province than its entry, or not ratified yet.', stray
      using errcode = 'check_violation', constraint = 'award_ratified_for_its_entry';
  end if;
  return null;
end $$;

create trigger award_given after insert on competitions.award
  referencing new table as fresh for each statement execute function competitions.check_awards();

-- An award can be revoked, once, and is otherwise kept.
create function competitions.keep_award() returns trigger language plpgsql as $$
declare
  revocation constant text[] := array['revoked_at', 'revocation_reason', 'updated_at', 'version'];
begin
  if tg_op = 'UPDATE' and old.revoked_at is null and to_jsonb(old) - revocation = to_jsonb(new) - revocation then return new; end if;
  raise exception 'Award % was ratified; it can only be revoked.', old.id
    using errcode = 'check_violation', constraint = 'award_never_changes';
end $$;

create trigger award_kept before update or delete on competitions.award
  for each row execute function competitions.keep_award();
