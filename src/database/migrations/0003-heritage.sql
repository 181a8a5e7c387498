create schema if not exists "heritage";
create table "heritage"."craft_group" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text not null, "position" int not null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "heritage"."craft_group" add constraint "craft_group_slug_unique" unique ("slug");
alter table "heritage"."craft_group" add constraint "craft_group_position_unique" unique ("position");
create index "craft_group_name_fa_id_index" on "heritage"."craft_group" ("name_fa" collate "fa-x-icu", "id");
create index "craft_group_name_en_id_index" on "heritage"."craft_group" ("name_en" collate "en-x-icu", "id");
create index "craft_group_search_index" on heritage.craft_group using gin (search_key gin_trgm_ops);
alter table "heritage"."craft_group" add constraint "craft_group_position_positive" check ("position" > 0);
alter table "heritage"."craft_group" add constraint "craft_group_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "heritage"."craft" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text not null, "aliases" text[] not null default '{}', "description" text null, "note" text null, "isco_code" text null, "isco_confidence" text null, "group_id" text not null, "parent_id" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en, kernel.joined(aliases))) stored null, primary key ("id"));
alter table "heritage"."craft" add constraint "craft_slug_unique" unique ("slug");
create index "craft_group_id_name_fa_id_index" on "heritage"."craft" ("group_id", "name_fa" collate "fa-x-icu", "id");
create index "craft_parent_id_name_fa_id_index" on "heritage"."craft" ("parent_id", "name_fa" collate "fa-x-icu", "id");
create index "craft_name_fa_id_index" on "heritage"."craft" ("name_fa" collate "fa-x-icu", "id");
create index "craft_name_en_id_index" on "heritage"."craft" ("name_en" collate "en-x-icu", "id");
create index "craft_isco_code_index" on "heritage"."craft" ("isco_code");
create index "craft_search_index" on heritage.craft using gin (search_key gin_trgm_ops);
alter table "heritage"."craft" add constraint "craft_not_its_own_parent" check (parent_id <> id);
alter table "heritage"."craft" add constraint "craft_isco_confidence" check ((isco_code is null) = (isco_confidence is null));
alter table "heritage"."craft" add constraint "craft_isco_unit" check (isco_code ~ '^[0-9]{4}$');
alter table "heritage"."craft" add constraint "craft_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."craft" add constraint "craft_isco_confidence_check" check ("isco_confidence" in ('HIGH', 'MEDIUM', 'LOW'));

create table "heritage"."geographical_indication" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "sign_fa" text null, "sign_en" text not null, "craft_id" text not null, "registrar" text not null, "registration_number" text null, "registered_on" date null, "expires_on" date null, "area_text" text null, "search_key" text generated always as (kernel.search_key(sign_fa, sign_en)) stored null, primary key ("id"));
alter table "heritage"."geographical_indication" add constraint "geographical_indication_slug_unique" unique ("slug");
create index "geographical_indication_craft_id_sign_en_id_index" on "heritage"."geographical_indication" ("craft_id", "sign_en" collate "en-x-icu", "id");
create index "geographical_indication_sign_en_id_index" on "heritage"."geographical_indication" ("sign_en" collate "en-x-icu", "id");
create index "geographical_indication_sign_fa_id_index" on "heritage"."geographical_indication" ("sign_fa" collate "fa-x-icu", "id");
create index "geographical_indication_registered_on_id_index" on "heritage"."geographical_indication" ("registered_on", "id");
create index "geographical_indication_registration_number_index" on "heritage"."geographical_indication" ("registration_number");
create index "geographical_indication_expires_on_index" on "heritage"."geographical_indication" ("expires_on");
create index "geographical_indication_search_index" on heritage.geographical_indication using gin (search_key gin_trgm_ops);
alter table "heritage"."geographical_indication" add constraint "geographical_indication_registrar_registration_number_unique" unique ("registrar", "registration_number");
alter table "heritage"."geographical_indication" add constraint "geographical_indication_term" check (registered_on < expires_on);
alter table "heritage"."geographical_indication" add constraint "geographical_indication_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."geographical_indication" add constraint "geographical_indication_registrar_check" check ("registrar" in ('NATIONAL', 'WIPO_LISBON'));

create table "heritage"."intangible_heritage_element" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text null, "name_en" text not null, "list" text not null, "inscribed_in" int not null, "craft_id" text null, "confidence" text not null, "note" text null, primary key ("id"));
alter table "heritage"."intangible_heritage_element" add constraint "intangible_heritage_element_slug_unique" unique ("slug");
create index "intangible_heritage_element_craft_id_inscribed_in_id_index" on "heritage"."intangible_heritage_element" ("craft_id", "inscribed_in", "id");
create index "intangible_heritage_element_inscribed_in_id_index" on "heritage"."intangible_heritage_element" ("inscribed_in", "id");
create index "intangible_heritage_element_list_index" on "heritage"."intangible_heritage_element" ("list");
alter table "heritage"."intangible_heritage_element" add constraint "intangible_heritage_element_year" check (inscribed_in between 2008 and 2100);
alter table "heritage"."intangible_heritage_element" add constraint "intangible_heritage_element_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."intangible_heritage_element" add constraint "intangible_heritage_element_list_check" check ("list" in ('REPRESENTATIVE', 'URGENT_SAFEGUARDING', 'GOOD_PRACTICES'));
alter table "heritage"."intangible_heritage_element" add constraint "intangible_heritage_element_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));

create table "heritage"."material" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text null, "name_en" text not null, "kind" text not null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "heritage"."material" add constraint "material_slug_unique" unique ("slug");
create index "material_name_en_id_index" on "heritage"."material" ("name_en" collate "en-x-icu", "id");
create index "material_name_fa_id_index" on "heritage"."material" ("name_fa" collate "fa-x-icu", "id");
create index "material_kind_index" on "heritage"."material" ("kind");
create index "material_search_index" on heritage.material using gin (search_key gin_trgm_ops);
alter table "heritage"."material" add constraint "material_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."material" add constraint "material_kind_check" check ("kind" in ('ANIMAL_FIBRE', 'PLANT_FIBRE', 'CLOTH', 'THREAD_OR_WIRE', 'HIDE', 'WOOD', 'METAL', 'STONE', 'CLAY_AND_GLAZE', 'GLASS', 'PAPER', 'COLOUR', 'BONE_HORN_SHELL', 'BUILDING', 'OTHER'));

create table "heritage"."craft_material" ("craft_id" text not null, "material_id" text not null, primary key ("craft_id", "material_id"));
create index "craft_material_material_id_craft_id_index" on "heritage"."craft_material" ("material_id", "craft_id");

create table "heritage"."province" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "iso_code" text not null, "name_fa" text not null, "name_en" text not null, "centre_fa" text not null, "centre_en" text not null, "latitude" numeric(7,4) not null, "longitude" numeric(7,4) not null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "heritage"."province" add constraint "province_iso_code_unique" unique ("iso_code");
create index "province_name_fa_id_index" on "heritage"."province" ("name_fa" collate "fa-x-icu", "id");
create index "province_name_en_id_index" on "heritage"."province" ("name_en" collate "en-x-icu", "id");
create index "province_search_index" on heritage.province using gin (search_key gin_trgm_ops);
alter table "heritage"."province" add constraint "province_in_iran" check (latitude between 25 and 39.8 and longitude between 44 and 63.4);
alter table "heritage"."province" add constraint "province_iso_code" check (iso_code ~ '^IR-[0-9]{2}$');
alter table "heritage"."province" add constraint "province_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "heritage"."geographical_indication_province" ("geographical_indication_id" text not null, "province_id" text not null, primary key ("geographical_indication_id", "province_id"));
create index "geographical_indication_province_province_id_geograp_1d90gaz" on "heritage"."geographical_indication_province" ("province_id", "geographical_indication_id");

create table "heritage"."endangerment_assessment" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "craft_id" text not null, "province_id" text null, "is_nationwide" boolean not null, "status" text not null, "state" text not null, "is_current" boolean not null default false, "assessed_on" date not null, "approved_on" date null, "expert_id" text null, "organisation_id" text null, "basis" text not null, "confidence" text not null, "active_master_count" int null, "apprentice_count" int null, "workshop_count" int null, "evidence" text null, "note" text null, primary key ("id"));
create index "endangerment_assessment_organisation_id_assessed_on_id_index" on "heritage"."endangerment_assessment" ("organisation_id", "assessed_on", "id");
create index "endangerment_assessment_expert_id_assessed_on_id_index" on "heritage"."endangerment_assessment" ("expert_id", "assessed_on", "id");
create index "endangerment_assessment_province_id_assessed_on_id_index" on "heritage"."endangerment_assessment" ("province_id", "assessed_on", "id");
create index "endangerment_assessment_craft_id_assessed_on_id_index" on "heritage"."endangerment_assessment" ("craft_id", "assessed_on", "id");
create index "endangerment_assessment_assessed_on_id_index" on "heritage"."endangerment_assessment" ("assessed_on", "id");
create index "endangerment_assessment_is_nationwide_index" on "heritage"."endangerment_assessment" ("is_nationwide");
create index "endangerment_assessment_status_index" on "heritage"."endangerment_assessment" ("status");
create index "endangerment_assessment_state_index" on "heritage"."endangerment_assessment" ("state");
create index "endangerment_assessment_is_current_index" on "heritage"."endangerment_assessment" ("is_current");
create index "endangerment_assessment_basis_index" on "heritage"."endangerment_assessment" ("basis");
create index "endangerment_assessment_confidence_index" on "heritage"."endangerment_assessment" ("confidence");
create unique index "endangerment_assessment_current_in_province" on "heritage"."endangerment_assessment" ("craft_id", "province_id") where is_current and not is_nationwide;
create unique index "endangerment_assessment_current_in_country" on "heritage"."endangerment_assessment" ("craft_id") where is_current and is_nationwide;
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_one_assessor" check (num_nonnulls(expert_id, organisation_id) <= 1);
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_dormant_masterless" check (status <> 'DORMANT' or coalesce(active_master_count, 0) = 0);
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_baseless_unknown" check (basis <> 'NONE' or status = 'UNKNOWN');
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_counts" check (active_master_count >= 0 and apprentice_count >= 0 and workshop_count >= 0);
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_approved_dated" check ((state = 'APPROVED') = (approved_on is not null) and approved_on >= assessed_on);
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_current_approved" check (not is_current or state = 'APPROVED');
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_area" check (is_nationwide = (province_id is null));
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_status_check" check ("status" in ('PRACTISED', 'VULNERABLE', 'ENDANGERED', 'DORMANT', 'REVIVAL_UNDERWAY', 'REVIVED', 'UNKNOWN'));
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_state_check" check ("state" in ('DRAFT', 'APPROVED'));
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_basis_check" check ("basis" in ('FIELD_SURVEY', 'EXPERT_PANEL', 'NEWS_REPORT', 'WEAK_REPORT', 'GENERAL_KNOWLEDGE', 'NONE'));
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));

create table "heritage"."craft_province" ("craft_id" text not null, "province_id" text not null, primary key ("craft_id", "province_id"));
create index "craft_province_province_id_craft_id_index" on "heritage"."craft_province" ("province_id", "craft_id");

create table "heritage"."county" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "province_id" text not null, "name_fa" text null, "name_en" text not null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
create index "county_province_id_name_en_id_index" on "heritage"."county" ("province_id", "name_en" collate "en-x-icu", "id");
create index "county_name_en_id_index" on "heritage"."county" ("name_en" collate "en-x-icu", "id");
create index "county_name_fa_id_index" on "heritage"."county" ("name_fa" collate "fa-x-icu", "id");
create index "county_search_index" on heritage.county using gin (search_key gin_trgm_ops);
alter table "heritage"."county" add constraint "county_province_id_name_fa_unique" unique ("province_id", "name_fa");
alter table "heritage"."county" add constraint "county_province_id_name_en_unique" unique ("province_id", "name_en");
alter table "heritage"."county" add constraint "county_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "heritage"."craft_place" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text not null, "aliases" text[] not null default '{}', "kind" text not null, "province_id" text not null, "county_id" text null, "latitude" numeric(7,4) not null, "longitude" numeric(7,4) not null, "coordinate_quality" text not null, "population_band" text null, "note" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en, kernel.joined(aliases))) stored null, primary key ("id"));
alter table "heritage"."craft_place" add constraint "craft_place_slug_unique" unique ("slug");
create index "craft_place_province_id_name_fa_id_index" on "heritage"."craft_place" ("province_id", "name_fa" collate "fa-x-icu", "id");
create index "craft_place_county_id_name_fa_id_index" on "heritage"."craft_place" ("county_id", "name_fa" collate "fa-x-icu", "id");
create index "craft_place_name_fa_id_index" on "heritage"."craft_place" ("name_fa" collate "fa-x-icu", "id");
create index "craft_place_name_en_id_index" on "heritage"."craft_place" ("name_en" collate "en-x-icu", "id");
create index "craft_place_kind_index" on "heritage"."craft_place" ("kind");
create index "craft_place_latitude_index" on "heritage"."craft_place" ("latitude");
create index "craft_place_longitude_index" on "heritage"."craft_place" ("longitude");
create index "craft_place_population_band_index" on "heritage"."craft_place" ("population_band");
create index "craft_place_search_index" on heritage.craft_place using gin (search_key gin_trgm_ops);
alter table "heritage"."craft_place" add constraint "craft_place_in_iran" check (latitude between 25 and 39.8 and longitude between 44 and 63.4);
alter table "heritage"."craft_place" add constraint "craft_place_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."craft_place" add constraint "craft_place_kind_check" check ("kind" in ('CITY', 'VILLAGE'));
alter table "heritage"."craft_place" add constraint "craft_place_coordinate_quality_check" check ("coordinate_quality" in ('GEONAMES', 'SURVEYED', 'APPROXIMATE'));
alter table "heritage"."craft_place" add constraint "craft_place_population_band_check" check ("population_band" in ('UNDER_500', 'FROM_500', 'FROM_2000', 'FROM_10000', 'FROM_50000', 'FROM_250000', 'FROM_1000000'));

create table "heritage"."geographical_indication_place" ("geographical_indication_id" text not null, "craft_place_id" text not null, primary key ("geographical_indication_id", "craft_place_id"));
create index "geographical_indication_place_craft_place_id_geograp_0xaxjfg" on "heritage"."geographical_indication_place" ("craft_place_id", "geographical_indication_id");

create table "heritage"."enterprise" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "name_fa" text not null, "name_en" text null, "registration_number" text null, "kind" text not null, "state" text not null, "founded_on" date not null, "closed_on" date null, "province_id" text not null, "craft_place_id" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "heritage"."enterprise" add constraint "enterprise_registration_number_unique" unique ("registration_number");
create index "enterprise_province_id_name_fa_id_index" on "heritage"."enterprise" ("province_id", "name_fa" collate "fa-x-icu", "id");
create index "enterprise_craft_place_id_name_fa_id_index" on "heritage"."enterprise" ("craft_place_id", "name_fa" collate "fa-x-icu", "id");
create index "enterprise_name_fa_id_index" on "heritage"."enterprise" ("name_fa" collate "fa-x-icu", "id");
create index "enterprise_name_en_id_index" on "heritage"."enterprise" ("name_en" collate "en-x-icu", "id");
create index "enterprise_founded_on_id_index" on "heritage"."enterprise" ("founded_on", "id");
create index "enterprise_kind_index" on "heritage"."enterprise" ("kind");
create index "enterprise_state_index" on "heritage"."enterprise" ("state");
create index "enterprise_search_index" on heritage.enterprise using gin (search_key gin_trgm_ops);
alter table "heritage"."enterprise" add constraint "enterprise_closed_dated" check ((state = 'CLOSED') = (closed_on is not null) and closed_on >= founded_on);
alter table "heritage"."enterprise" add constraint "enterprise_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."enterprise" add constraint "enterprise_kind_check" check ("kind" in ('SOLE_PROPRIETOR', 'COOPERATIVE', 'COMPANY', 'HOME_BUSINESS', 'OTHER'));
alter table "heritage"."enterprise" add constraint "enterprise_state_check" check ("state" in ('ACTIVE', 'DORMANT', 'CLOSED'));

create table "heritage"."enterprise_craft" ("enterprise_id" text not null, "craft_id" text not null, primary key ("enterprise_id", "craft_id"));
create index "enterprise_craft_craft_id_enterprise_id_index" on "heritage"."enterprise_craft" ("craft_id", "enterprise_id");

create table "heritage"."designation" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "craft_place_id" text not null, "craft_id" text null, "level" text not null, "body" text not null, "kind" text not null, "title_fa" text null, "title_en" text not null, "state" text not null, "registered_in" int null, "nominated_on" date null, "inspected_on" date null, "registered_on" date null, "renewed_on" date null, "suspended_on" date null, "withdrawn_on" date null, "expires_on" date null, "national_designation_id" text null, "confidence" text not null default 'MEDIUM', "note" text null, "search_key" text generated always as (kernel.search_key(title_fa, title_en)) stored null, primary key ("id"));
alter table "heritage"."designation" add constraint "designation_slug_unique" unique ("slug");
create index "designation_craft_place_id_registered_in_id_index" on "heritage"."designation" ("craft_place_id", "registered_in", "id");
create index "designation_craft_id_registered_in_id_index" on "heritage"."designation" ("craft_id", "registered_in", "id");
create index "designation_registered_in_id_index" on "heritage"."designation" ("registered_in", "id");
create index "designation_level_id_index" on "heritage"."designation" ("level", "id");
create index "designation_body_index" on "heritage"."designation" ("body");
create index "designation_kind_index" on "heritage"."designation" ("kind");
create index "designation_state_index" on "heritage"."designation" ("state");
create index "designation_expires_on_index" on "heritage"."designation" ("expires_on");
create index "designation_search_index" on heritage.designation using gin (search_key gin_trgm_ops);
create unique index "designation_one_of_no_craft" on "heritage"."designation" ("craft_place_id", "level", "body") where craft_id is null;
create unique index "designation_one_of_a_craft" on "heritage"."designation" ("craft_place_id", "craft_id", "level", "body") where craft_id is not null;
alter table "heritage"."designation" add constraint "designation_basis_of_world" check (national_designation_id is null or level = 'WORLD');
alter table "heritage"."designation" add constraint "designation_dates_in_order" check (nominated_on <= inspected_on and inspected_on <= registered_on and registered_on <= renewed_on and registered_on < expires_on);
alter table "heritage"."designation" add constraint "designation_withdrawn_dated" check ((state = 'WITHDRAWN') = (withdrawn_on is not null));
alter table "heritage"."designation" add constraint "designation_suspended_dated" check (state <> 'SUSPENDED' or suspended_on is not null);
alter table "heritage"."designation" add constraint "designation_renewed_dated" check (state <> 'RENEWED' or renewed_on is not null);
alter table "heritage"."designation" add constraint "designation_inspected_dated" check (state <> 'INSPECTED' or inspected_on is not null);
alter table "heritage"."designation" add constraint "designation_year_plausible" check (registered_in between 2004 and 2100);
alter table "heritage"."designation" add constraint "designation_year_of_day" check (registered_on is null or (registered_in is not null and extract(year from registered_on) = registered_in));
alter table "heritage"."designation" add constraint "designation_unregistered_undated" check (state not in ('NOMINATED', 'INSPECTED') or (registered_in is null and registered_on is null));
alter table "heritage"."designation" add constraint "designation_body_of_level" check ((level = 'NATIONAL' and body = 'NATIONAL_COUNCIL') or (level = 'WORLD' and body = 'WORLD_CRAFTS_COUNCIL') or (level = 'UNESCO_CREATIVE_CITY' and body = 'UNESCO'));
alter table "heritage"."designation" add constraint "designation_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."designation" add constraint "designation_level_check" check ("level" in ('NATIONAL', 'WORLD', 'UNESCO_CREATIVE_CITY'));
alter table "heritage"."designation" add constraint "designation_body_check" check ("body" in ('NATIONAL_COUNCIL', 'WORLD_CRAFTS_COUNCIL', 'UNESCO'));
alter table "heritage"."designation" add constraint "designation_kind_check" check ("kind" in ('CITY', 'VILLAGE'));
alter table "heritage"."designation" add constraint "designation_state_check" check ("state" in ('NOMINATED', 'INSPECTED', 'REGISTERED', 'RENEWED', 'SUSPENDED', 'WITHDRAWN'));
alter table "heritage"."designation" add constraint "designation_confidence_check" check ("confidence" in ('HIGH', 'MEDIUM', 'LOW'));

create table "heritage"."craft_workshop" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "name_fa" text not null, "name_en" text null, "kind" text not null, "founded_in" int null, "closed_on" date null, "province_id" text not null, "craft_place_id" text null, "enterprise_id" text null, "latitude" numeric(7,4) null, "longitude" numeric(7,4) null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
create index "craft_workshop_enterprise_id_name_fa_id_index" on "heritage"."craft_workshop" ("enterprise_id", "name_fa" collate "fa-x-icu", "id");
create index "craft_workshop_province_id_name_fa_id_index" on "heritage"."craft_workshop" ("province_id", "name_fa" collate "fa-x-icu", "id");
create index "craft_workshop_craft_place_id_name_fa_id_index" on "heritage"."craft_workshop" ("craft_place_id", "name_fa" collate "fa-x-icu", "id");
create index "craft_workshop_name_fa_id_index" on "heritage"."craft_workshop" ("name_fa" collate "fa-x-icu", "id");
create index "craft_workshop_name_en_id_index" on "heritage"."craft_workshop" ("name_en" collate "en-x-icu", "id");
create index "craft_workshop_founded_in_id_index" on "heritage"."craft_workshop" ("founded_in", "id");
create index "craft_workshop_kind_index" on "heritage"."craft_workshop" ("kind");
create index "craft_workshop_closed_on_index" on "heritage"."craft_workshop" ("closed_on");
create index "craft_workshop_latitude_index" on "heritage"."craft_workshop" ("latitude");
create index "craft_workshop_longitude_index" on "heritage"."craft_workshop" ("longitude");
create index "craft_workshop_search_index" on heritage.craft_workshop using gin (search_key gin_trgm_ops);
alter table "heritage"."craft_workshop" add constraint "craft_workshop_founded_plausible" check (founded_in between 1000 and 1500);
alter table "heritage"."craft_workshop" add constraint "craft_workshop_position_whole" check ((latitude is null) = (longitude is null));
alter table "heritage"."craft_workshop" add constraint "craft_workshop_in_iran" check (latitude between 25 and 39.8 and longitude between 44 and 63.4);
alter table "heritage"."craft_workshop" add constraint "craft_workshop_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."craft_workshop" add constraint "craft_workshop_kind_check" check ("kind" in ('HOME', 'WORKSHOP', 'WORKSHOP_WITH_SHOP', 'SHARED'));

create table "heritage"."craft_workshop_craft" ("craft_workshop_id" text not null, "craft_id" text not null, primary key ("craft_workshop_id", "craft_id"));
create index "craft_workshop_craft_craft_id_craft_workshop_id_index" on "heritage"."craft_workshop_craft" ("craft_id", "craft_workshop_id");

create table "heritage"."craft_place_craft" ("craft_place_id" text not null, "craft_id" text not null, primary key ("craft_place_id", "craft_id"));
create index "craft_place_craft_craft_id_craft_place_id_index" on "heritage"."craft_place_craft" ("craft_id", "craft_place_id");

create table "heritage"."artisan" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "display_name_fa" text not null, "display_name_en" text null, "person_id" text null, "province_id" text not null, "craft_place_id" text null, "grade" text null, "started_in" int null, "is_practising" boolean not null default true, "biography" text null, "photo" text null, "portfolio" text null, "shop_contact" text null, "search_key" text generated always as (kernel.search_key(display_name_fa, display_name_en)) stored null, primary key ("id"));
alter table "heritage"."artisan" add constraint "artisan_code_unique" unique ("code");
alter table "heritage"."artisan" add constraint "artisan_person_id_unique" unique ("person_id");
create index "artisan_person_id_display_name_fa_id_index" on "heritage"."artisan" ("person_id", "display_name_fa" collate "fa-x-icu", "id");
create index "artisan_province_id_display_name_fa_id_index" on "heritage"."artisan" ("province_id", "display_name_fa" collate "fa-x-icu", "id");
create index "artisan_craft_place_id_display_name_fa_id_index" on "heritage"."artisan" ("craft_place_id", "display_name_fa" collate "fa-x-icu", "id");
create index "artisan_display_name_fa_id_index" on "heritage"."artisan" ("display_name_fa" collate "fa-x-icu", "id");
create index "artisan_display_name_en_id_index" on "heritage"."artisan" ("display_name_en" collate "en-x-icu", "id");
create index "artisan_grade_id_index" on "heritage"."artisan" ("grade", "id");
create index "artisan_started_in_id_index" on "heritage"."artisan" ("started_in", "id");
create index "artisan_is_practising_index" on "heritage"."artisan" ("is_practising");
create index "artisan_search_index" on heritage.artisan using gin (search_key gin_trgm_ops);
alter table "heritage"."artisan" add constraint "artisan_started_plausible" check (started_in between 1300 and 1500);
alter table "heritage"."artisan" add constraint "artisan_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."artisan" add constraint "artisan_grade_check" check ("grade" in ('FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH'));

create table "heritage"."geographical_indication_user" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "geographical_indication_id" text not null, "artisan_id" text null, "craft_workshop_id" text null, "enterprise_id" text null, "number" text null, "valid_from_on" date not null, "valid_to_on" date null, primary key ("id"));
create index "geographical_indication_user_geographical_indication_0kwruab" on "heritage"."geographical_indication_user" ("geographical_indication_id", "valid_from_on", "id");
create index "geographical_indication_user_enterprise_id_valid_fro_1yqqvpl" on "heritage"."geographical_indication_user" ("enterprise_id", "valid_from_on", "id");
create index "geographical_indication_user_craft_workshop_id_valid_15aqqi6" on "heritage"."geographical_indication_user" ("craft_workshop_id", "valid_from_on", "id");
create index "geographical_indication_user_artisan_id_valid_from_o_1qn7kqc" on "heritage"."geographical_indication_user" ("artisan_id", "valid_from_on", "id");
create index "geographical_indication_user_valid_from_on_id_index" on "heritage"."geographical_indication_user" ("valid_from_on", "id");
create index "geographical_indication_user_number_index" on "heritage"."geographical_indication_user" ("number");
create index "geographical_indication_user_valid_to_on_index" on "heritage"."geographical_indication_user" ("valid_to_on");
alter table "heritage"."geographical_indication_user" add constraint "geographical_indication_user_term" check (valid_from_on < valid_to_on);
alter table "heritage"."geographical_indication_user" add constraint "geographical_indication_user_one" check (num_nonnulls(artisan_id, craft_workshop_id, enterprise_id) = 1);
alter table "heritage"."geographical_indication_user" add constraint "geographical_indication_user_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "heritage"."enterprise_founder" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "enterprise_id" text not null, "artisan_id" text null, "trainee_id" text null, primary key ("id"));
create index "enterprise_founder_enterprise_id_id_index" on "heritage"."enterprise_founder" ("enterprise_id", "id");
create index "enterprise_founder_artisan_id_id_index" on "heritage"."enterprise_founder" ("artisan_id", "id");
alter table "heritage"."enterprise_founder" add constraint "enterprise_founder_enterprise_id_trainee_id_unique" unique ("enterprise_id", "trainee_id");
alter table "heritage"."enterprise_founder" add constraint "enterprise_founder_enterprise_id_artisan_id_unique" unique ("enterprise_id", "artisan_id");
alter table "heritage"."enterprise_founder" add constraint "enterprise_founder_one" check (num_nonnulls(artisan_id, trainee_id) = 1);
alter table "heritage"."enterprise_founder" add constraint "enterprise_founder_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "heritage"."craft_workshop_owner" ("craft_workshop_id" text not null, "artisan_id" text not null, primary key ("craft_workshop_id", "artisan_id"));
create index "craft_workshop_owner_artisan_id_craft_workshop_id_index" on "heritage"."craft_workshop_owner" ("artisan_id", "craft_workshop_id");

create table "heritage"."artisan_permit" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "number" text not null, "artisan_id" text not null, "craft_id" text null, "kind" text not null, "valid_from_on" date not null, "valid_to_on" date null, "revoked_on" date null, "revocation_reason" text null, primary key ("id"));
alter table "heritage"."artisan_permit" add constraint "artisan_permit_number_unique" unique ("number");
create index "artisan_permit_artisan_id_valid_from_on_id_index" on "heritage"."artisan_permit" ("artisan_id", "valid_from_on", "id");
create index "artisan_permit_valid_from_on_id_index" on "heritage"."artisan_permit" ("valid_from_on", "id");
create index "artisan_permit_valid_to_on_id_index" on "heritage"."artisan_permit" ("valid_to_on", "id");
create index "artisan_permit_craft_id_index" on "heritage"."artisan_permit" ("craft_id");
create index "artisan_permit_kind_index" on "heritage"."artisan_permit" ("kind");
alter table "heritage"."artisan_permit" add constraint "artisan_permit_revoked_with_reason" check (revocation_reason is null or revoked_on is not null);
alter table "heritage"."artisan_permit" add constraint "artisan_permit_revoked_in_term" check (revoked_on >= valid_from_on and revoked_on <= coalesce(valid_to_on, revoked_on));
alter table "heritage"."artisan_permit" add constraint "artisan_permit_term" check (valid_from_on < valid_to_on);
alter table "heritage"."artisan_permit" add constraint "artisan_permit_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."artisan_permit" add constraint "artisan_permit_kind_check" check ("kind" in ('ARTISAN_CARD', 'INDIVIDUAL_PRODUCTION', 'WORKSHOP_PRODUCTION', 'CRAFT_SCHOOL'));

create table "heritage"."artisan_craft" ("artisan_id" text not null, "craft_id" text not null, primary key ("artisan_id", "craft_id"));
create index "artisan_craft_craft_id_artisan_id_index" on "heritage"."artisan_craft" ("craft_id", "artisan_id");

create table "heritage"."seal" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text not null, "body" text not null, "criteria" text[] not null default '{}', primary key ("id"));
alter table "heritage"."seal" add constraint "seal_slug_unique" unique ("slug");
create index "seal_name_en_id_index" on "heritage"."seal" ("name_en" collate "en-x-icu", "id");
create index "seal_name_fa_id_index" on "heritage"."seal" ("name_fa" collate "fa-x-icu", "id");
create index "seal_body_index" on "heritage"."seal" ("body");
alter table "heritage"."seal" add constraint "seal_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."seal" add constraint "seal_body_check" check ("body" in ('NATIONAL', 'UNESCO', 'WORLD_CRAFTS_COUNCIL'));

create table "heritage"."seal_award" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "seal_id" text not null, "awarded_in" int not null, "awarded_on" date null, "expires_on" date null, "withdrawn_on" date null, "category" text not null, "product_line_fa" text not null, "product_line_en" text null, "craft_id" text null, "artisan_id" text null, "craft_workshop_id" text null, "enterprise_id" text null, "search_key" text generated always as (kernel.search_key(product_line_fa, product_line_en)) stored null, primary key ("id"));
create index "seal_award_seal_id_awarded_in_id_index" on "heritage"."seal_award" ("seal_id", "awarded_in", "id");
create index "seal_award_enterprise_id_awarded_in_id_index" on "heritage"."seal_award" ("enterprise_id", "awarded_in", "id");
create index "seal_award_craft_workshop_id_awarded_in_id_index" on "heritage"."seal_award" ("craft_workshop_id", "awarded_in", "id");
create index "seal_award_craft_id_awarded_in_id_index" on "heritage"."seal_award" ("craft_id", "awarded_in", "id");
create index "seal_award_artisan_id_awarded_in_id_index" on "heritage"."seal_award" ("artisan_id", "awarded_in", "id");
create index "seal_award_awarded_in_id_index" on "heritage"."seal_award" ("awarded_in", "id");
create index "seal_award_expires_on_index" on "heritage"."seal_award" ("expires_on");
create index "seal_award_category_index" on "heritage"."seal_award" ("category");
create index "seal_award_search_index" on heritage.seal_award using gin (search_key gin_trgm_ops);
alter table "heritage"."seal_award" add constraint "seal_award_withdrawn_after" check (awarded_on <= withdrawn_on);
alter table "heritage"."seal_award" add constraint "seal_award_term" check (awarded_on < expires_on);
alter table "heritage"."seal_award" add constraint "seal_award_year_of_day" check (awarded_on is null or extract(year from awarded_on) = awarded_in);
alter table "heritage"."seal_award" add constraint "seal_award_one_maker" check (num_nonnulls(artisan_id, craft_workshop_id, enterprise_id) = 1);
alter table "heritage"."seal_award" add constraint "seal_award_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."seal_award" add constraint "seal_award_category_check" check ("category" in ('TEXTILES', 'NATURAL_FIBRE', 'CERAMICS', 'WOOD', 'STONE', 'METAL', 'OTHER'));

create table "heritage"."skills_hub" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text not null, "craft_place_id" text not null, "purpose" text null, "opened_on" date null, primary key ("id"));
alter table "heritage"."skills_hub" add constraint "skills_hub_slug_unique" unique ("slug");
create index "skills_hub_craft_place_id_name_fa_id_index" on "heritage"."skills_hub" ("craft_place_id", "name_fa" collate "fa-x-icu", "id");
create index "skills_hub_name_fa_id_index" on "heritage"."skills_hub" ("name_fa" collate "fa-x-icu", "id");
create index "skills_hub_name_en_id_index" on "heritage"."skills_hub" ("name_en" collate "en-x-icu", "id");
alter table "heritage"."skills_hub" add constraint "skills_hub_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "heritage"."hub_milestone" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "skills_hub_id" text not null, "title_fa" text not null, "title_en" text null, "state" text not null, "due_on" date null, "done_on" date null, "dropped_on" date null, "note" text null, primary key ("id"));
create index "hub_milestone_skills_hub_id_due_on_id_index" on "heritage"."hub_milestone" ("skills_hub_id", "due_on", "id");
create index "hub_milestone_due_on_id_index" on "heritage"."hub_milestone" ("due_on", "id");
create index "hub_milestone_done_on_id_index" on "heritage"."hub_milestone" ("done_on", "id");
create index "hub_milestone_state_index" on "heritage"."hub_milestone" ("state");
alter table "heritage"."hub_milestone" add constraint "hub_milestone_dropped_dated" check ((state = 'DROPPED') = (dropped_on is not null));
alter table "heritage"."hub_milestone" add constraint "hub_milestone_done_dated" check ((state = 'DONE') = (done_on is not null));
alter table "heritage"."hub_milestone" add constraint "hub_milestone_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."hub_milestone" add constraint "hub_milestone_state_check" check ("state" in ('PLANNED', 'DONE', 'DROPPED'));

create table "heritage"."technique" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text null, "name_en" text not null, "kind" text not null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "heritage"."technique" add constraint "technique_slug_unique" unique ("slug");
create index "technique_name_en_id_index" on "heritage"."technique" ("name_en" collate "en-x-icu", "id");
create index "technique_name_fa_id_index" on "heritage"."technique" ("name_fa" collate "fa-x-icu", "id");
create index "technique_kind_index" on "heritage"."technique" ("kind");
create index "technique_search_index" on heritage.technique using gin (search_key gin_trgm_ops);
alter table "heritage"."technique" add constraint "technique_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."technique" add constraint "technique_kind_check" check ("kind" in ('PREPARING', 'WEAVING', 'KNITTING', 'NEEDLEWORK', 'FELTING', 'PRINTING_AND_DYEING', 'SHAPING', 'FIRING', 'FORGING_AND_CASTING', 'CARVING_AND_ENGRAVING', 'INLAY', 'JOINING', 'PAINTING_AND_WRITING', 'FINISHING'));

create table "heritage"."craft_technique" ("craft_id" text not null, "technique_id" text not null, primary key ("craft_id", "technique_id"));
create index "craft_technique_technique_id_craft_id_index" on "heritage"."craft_technique" ("technique_id", "craft_id");

create table "heritage"."tool" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text null, "name_en" text not null, "kind" text not null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "heritage"."tool" add constraint "tool_slug_unique" unique ("slug");
create index "tool_name_en_id_index" on "heritage"."tool" ("name_en" collate "en-x-icu", "id");
create index "tool_name_fa_id_index" on "heritage"."tool" ("name_fa" collate "fa-x-icu", "id");
create index "tool_kind_index" on "heritage"."tool" ("kind");
create index "tool_search_index" on heritage.tool using gin (search_key gin_trgm_ops);
alter table "heritage"."tool" add constraint "tool_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "heritage"."tool" add constraint "tool_kind_check" check ("kind" in ('HAND_TOOL', 'LOOM', 'WHEEL_OR_LATHE', 'KILN_OR_FORGE', 'MOULD_OR_BLOCK', 'VESSEL', 'MACHINE', 'OTHER'));

create table "heritage"."craft_tool" ("craft_id" text not null, "tool_id" text not null, primary key ("craft_id", "tool_id"));
create index "craft_tool_tool_id_craft_id_index" on "heritage"."craft_tool" ("tool_id", "craft_id");

alter table "heritage"."craft" add constraint "craft_group_id_foreign" foreign key ("group_id") references "heritage"."craft_group" ("id") on update restrict on delete restrict;
alter table "heritage"."craft" add constraint "craft_parent_id_foreign" foreign key ("parent_id") references "heritage"."craft" ("id") on update restrict on delete restrict;

alter table "heritage"."geographical_indication" add constraint "geographical_indication_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;

alter table "heritage"."intangible_heritage_element" add constraint "intangible_heritage_element_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_material" add constraint "craft_material_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_material" add constraint "craft_material_material_id_foreign" foreign key ("material_id") references "heritage"."material" ("id") on update restrict on delete restrict;

alter table "heritage"."geographical_indication_province" add constraint "geographical_indication_province_geographical_in_0e8c6_foreign" foreign key ("geographical_indication_id") references "heritage"."geographical_indication" ("id") on update restrict on delete restrict;
alter table "heritage"."geographical_indication_province" add constraint "geographical_indication_province_province_id_foreign" foreign key ("province_id") references "heritage"."province" ("id") on update restrict on delete restrict;

alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;
alter table "heritage"."endangerment_assessment" add constraint "endangerment_assessment_province_id_foreign" foreign key ("province_id") references "heritage"."province" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_province" add constraint "craft_province_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_province" add constraint "craft_province_province_id_foreign" foreign key ("province_id") references "heritage"."province" ("id") on update restrict on delete restrict;

alter table "heritage"."county" add constraint "county_province_id_foreign" foreign key ("province_id") references "heritage"."province" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_place" add constraint "craft_place_province_id_foreign" foreign key ("province_id") references "heritage"."province" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_place" add constraint "craft_place_county_id_foreign" foreign key ("county_id") references "heritage"."county" ("id") on update restrict on delete restrict;

alter table "heritage"."geographical_indication_place" add constraint "geographical_indication_place_geographical_indic_f459a_foreign" foreign key ("geographical_indication_id") references "heritage"."geographical_indication" ("id") on update restrict on delete restrict;
alter table "heritage"."geographical_indication_place" add constraint "geographical_indication_place_craft_place_id_foreign" foreign key ("craft_place_id") references "heritage"."craft_place" ("id") on update restrict on delete restrict;

alter table "heritage"."enterprise" add constraint "enterprise_province_id_foreign" foreign key ("province_id") references "heritage"."province" ("id") on update restrict on delete restrict;
alter table "heritage"."enterprise" add constraint "enterprise_craft_place_id_foreign" foreign key ("craft_place_id") references "heritage"."craft_place" ("id") on update restrict on delete restrict;

alter table "heritage"."enterprise_craft" add constraint "enterprise_craft_enterprise_id_foreign" foreign key ("enterprise_id") references "heritage"."enterprise" ("id") on update restrict on delete restrict;
alter table "heritage"."enterprise_craft" add constraint "enterprise_craft_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;

alter table "heritage"."designation" add constraint "designation_craft_place_id_foreign" foreign key ("craft_place_id") references "heritage"."craft_place" ("id") on update restrict on delete restrict;
alter table "heritage"."designation" add constraint "designation_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;
alter table "heritage"."designation" add constraint "designation_national_designation_id_foreign" foreign key ("national_designation_id") references "heritage"."designation" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_workshop" add constraint "craft_workshop_province_id_foreign" foreign key ("province_id") references "heritage"."province" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_workshop" add constraint "craft_workshop_craft_place_id_foreign" foreign key ("craft_place_id") references "heritage"."craft_place" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_workshop" add constraint "craft_workshop_enterprise_id_foreign" foreign key ("enterprise_id") references "heritage"."enterprise" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_workshop_craft" add constraint "craft_workshop_craft_craft_workshop_id_foreign" foreign key ("craft_workshop_id") references "heritage"."craft_workshop" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_workshop_craft" add constraint "craft_workshop_craft_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_place_craft" add constraint "craft_place_craft_craft_place_id_foreign" foreign key ("craft_place_id") references "heritage"."craft_place" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_place_craft" add constraint "craft_place_craft_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;

alter table "heritage"."artisan" add constraint "artisan_province_id_foreign" foreign key ("province_id") references "heritage"."province" ("id") on update restrict on delete restrict;
alter table "heritage"."artisan" add constraint "artisan_craft_place_id_foreign" foreign key ("craft_place_id") references "heritage"."craft_place" ("id") on update restrict on delete restrict;

alter table "heritage"."geographical_indication_user" add constraint "geographical_indication_user_geographical_indication_id_foreign" foreign key ("geographical_indication_id") references "heritage"."geographical_indication" ("id") on update restrict on delete restrict;
alter table "heritage"."geographical_indication_user" add constraint "geographical_indication_user_artisan_id_foreign" foreign key ("artisan_id") references "heritage"."artisan" ("id") on update restrict on delete restrict;
alter table "heritage"."geographical_indication_user" add constraint "geographical_indication_user_craft_workshop_id_foreign" foreign key ("craft_workshop_id") references "heritage"."craft_workshop" ("id") on update restrict on delete restrict;
alter table "heritage"."geographical_indication_user" add constraint "geographical_indication_user_enterprise_id_foreign" foreign key ("enterprise_id") references "heritage"."enterprise" ("id") on update restrict on delete restrict;

alter table "heritage"."enterprise_founder" add constraint "enterprise_founder_enterprise_id_foreign" foreign key ("enterprise_id") references "heritage"."enterprise" ("id") on update restrict on delete restrict;
alter table "heritage"."enterprise_founder" add constraint "enterprise_founder_artisan_id_foreign" foreign key ("artisan_id") references "heritage"."artisan" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_workshop_owner" add constraint "craft_workshop_owner_craft_workshop_id_foreign" foreign key ("craft_workshop_id") references "heritage"."craft_workshop" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_workshop_owner" add constraint "craft_workshop_owner_artisan_id_foreign" foreign key ("artisan_id") references "heritage"."artisan" ("id") on update restrict on delete restrict;

alter table "heritage"."artisan_permit" add constraint "artisan_permit_artisan_id_foreign" foreign key ("artisan_id") references "heritage"."artisan" ("id") on update restrict on delete restrict;
alter table "heritage"."artisan_permit" add constraint "artisan_permit_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;

alter table "heritage"."artisan_craft" add constraint "artisan_craft_artisan_id_foreign" foreign key ("artisan_id") references "heritage"."artisan" ("id") on update restrict on delete restrict;
alter table "heritage"."artisan_craft" add constraint "artisan_craft_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;

alter table "heritage"."seal_award" add constraint "seal_award_seal_id_foreign" foreign key ("seal_id") references "heritage"."seal" ("id") on update restrict on delete restrict;
alter table "heritage"."seal_award" add constraint "seal_award_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;
alter table "heritage"."seal_award" add constraint "seal_award_artisan_id_foreign" foreign key ("artisan_id") references "heritage"."artisan" ("id") on update restrict on delete restrict;
alter table "heritage"."seal_award" add constraint "seal_award_craft_workshop_id_foreign" foreign key ("craft_workshop_id") references "heritage"."craft_workshop" ("id") on update restrict on delete restrict;
alter table "heritage"."seal_award" add constraint "seal_award_enterprise_id_foreign" foreign key ("enterprise_id") references "heritage"."enterprise" ("id") on update restrict on delete restrict;

alter table "heritage"."skills_hub" add constraint "skills_hub_craft_place_id_foreign" foreign key ("craft_place_id") references "heritage"."craft_place" ("id") on update restrict on delete restrict;

alter table "heritage"."hub_milestone" add constraint "hub_milestone_skills_hub_id_foreign" foreign key ("skills_hub_id") references "heritage"."skills_hub" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_technique" add constraint "craft_technique_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_technique" add constraint "craft_technique_technique_id_foreign" foreign key ("technique_id") references "heritage"."technique" ("id") on update restrict on delete restrict;

alter table "heritage"."craft_tool" add constraint "craft_tool_craft_id_foreign" foreign key ("craft_id") references "heritage"."craft" ("id") on update restrict on delete restrict;
alter table "heritage"."craft_tool" add constraint "craft_tool_tool_id_foreign" foreign key ("tool_id") references "heritage"."tool" ("id") on update restrict on delete restrict;

-- A maker is authorised at most once for a geographical indication on any day.
alter table heritage.geographical_indication_user add constraint geographical_indication_user_no_overlap
  exclude using gist (
    geographical_indication_id with =,
    (coalesce(artisan_id, craft_workshop_id, enterprise_id)) with =,
    daterange(valid_from_on, valid_to_on) with &&
  );

-- An artisan has at most one permit of a kind for a craft on any day, counting only the days until it was revoked.
alter table heritage.artisan_permit add constraint artisan_permit_no_overlap
  exclude using gist (
    artisan_id with =,
    kind with =,
    (coalesce(craft_id, '')) with =,
    daterange(valid_from_on, coalesce(revoked_on, valid_to_on)) with &&
  );

-- A place lies in a county of its own province.
create function heritage.check_county() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from heritage.county where county.id = new.county_id and county.province_id = new.province_id) then
    raise exception 'Craft place % lies in a county of another province.', new.slug
      using errcode = 'check_violation', constraint = 'craft_place_county_of_province';
  end if;
  return null;
end $$;

create trigger craft_place_county_of_province after insert or update of county_id, province_id on heritage.craft_place
  for each row when (new.county_id is not null) execute function heritage.check_county();

-- The same, seen from a county that is given to another province.
create function heritage.check_county_places() returns trigger language plpgsql as $$
begin
  if exists (select 1 from heritage.craft_place place where place.county_id = new.id and place.province_id <> new.province_id) then
    raise exception 'County % holds craft places of its former province.', new.id
      using errcode = 'check_violation', constraint = 'craft_place_county_of_province';
  end if;
  return null;
end $$;

create trigger county_moved after update of province_id on heritage.county
  for each row execute function heritage.check_county_places();

-- What works in a craft place works in the province of the place.
create function heritage.check_place_of_province() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from heritage.craft_place place where place.id = new.craft_place_id and place.province_id = new.province_id) then
    raise exception '% % names a craft place of another province.', tg_table_name, new.id
      using errcode = 'check_violation', constraint = tg_name;
  end if;
  return null;
end $$;

create trigger artisan_place_of_province after insert or update of craft_place_id, province_id on heritage.artisan
  for each row when (new.craft_place_id is not null) execute function heritage.check_place_of_province();
create trigger craft_workshop_place_of_province after insert or update of craft_place_id, province_id on heritage.craft_workshop
  for each row when (new.craft_place_id is not null) execute function heritage.check_place_of_province();
create trigger enterprise_place_of_province after insert or update of craft_place_id, province_id on heritage.enterprise
  for each row when (new.craft_place_id is not null) execute function heritage.check_place_of_province();

-- No craft is a variety of itself, however many steps away. Two such changes at once wait for each other.
create function heritage.check_craft_parents() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('heritage.craft.parent'));
  if exists (
    with recursive ancestor(id) as (
      select new.parent_id
      union
      select craft.parent_id from heritage.craft join ancestor on craft.id = ancestor.id where craft.parent_id is not null
    )
    select 1 from ancestor where id = new.id
  ) then
    raise exception 'Craft % would become a variety of itself.', new.slug
      using errcode = 'check_violation', constraint = 'craft_parents_without_cycle';
  end if;
  return null;
end $$;

create trigger craft_parents_without_cycle after insert or update of parent_id on heritage.craft
  for each row when (new.parent_id is not null) execute function heritage.check_craft_parents();

-- The newest approved assessment of a craft in an area is the current one; of two of one day, the one approved or entered last.
create function heritage.settle_current_assessment(of_craft text, of_province text) returns void language plpgsql as $$
declare
  newest text;
begin
  perform 1 from heritage.craft where id = of_craft for no key update;
  select id into newest from heritage.endangerment_assessment
    where craft_id = of_craft and province_id is not distinct from of_province and state = 'APPROVED'
    order by assessed_on desc, approved_on desc, id desc
    limit 1;
  update heritage.endangerment_assessment set is_current = false
    where craft_id = of_craft and province_id is not distinct from of_province and is_current and id is distinct from newest;
  update heritage.endangerment_assessment set is_current = true where id = newest and not is_current;
end $$;

create function heritage.assessment_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform heritage.settle_current_assessment(old.craft_id, old.province_id); end if;
  if tg_op <> 'DELETE' then perform heritage.settle_current_assessment(new.craft_id, new.province_id); end if;
  return null;
end $$;

create trigger endangerment_assessment_current
  after insert or delete or update of craft_id, province_id, state, assessed_on, approved_on, is_current on heritage.endangerment_assessment
  for each row when (pg_trigger_depth() = 0) execute function heritage.assessment_changed();

-- A place with a title for a craft is known for that craft, from the day of registration and ever after.
create function heritage.remember_craft_of_place() returns trigger language plpgsql as $$
begin
  insert into heritage.craft_place_craft (craft_place_id, craft_id) values (new.craft_place_id, new.craft_id) on conflict do nothing;
  return null;
end $$;

create trigger designation_makes_known after insert or update of craft_place_id, craft_id, state on heritage.designation
  for each row when (new.craft_id is not null and new.state not in ('NOMINATED', 'INSPECTED')) execute function heritage.remember_craft_of_place();

-- A world title rests on a national title of the same place that was registered no later.
create function heritage.check_national_designation() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from heritage.designation national
      where national.id = new.national_designation_id
        and national.level = 'NATIONAL'
        and national.craft_place_id = new.craft_place_id
        and national.state not in ('NOMINATED', 'INSPECTED')
        and coalesce(national.registered_in <= new.registered_in, true)
  ) then
    raise exception 'Designation % rests on a record that is no earlier national title of the same place.', new.slug
      using errcode = 'check_violation', constraint = 'designation_rests_on_national';
  end if;
  return null;
end $$;

create trigger designation_rests_on_national
  after insert or update of national_designation_id, craft_place_id, registered_in on heritage.designation
  for each row when (new.national_designation_id is not null) execute function heritage.check_national_designation();
