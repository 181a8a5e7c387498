create schema if not exists "exhibitions";
create table "exhibitions"."exhibition" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "slug" text not null, "name_fa" text not null, "name_en" text null, "series" text null, "edition" int null, "level" text not null, "state" text not null, "opens_on" date not null, "closes_on" date not null, "call_opens_on" date null, "call_closes_on" date null, "cancelled_on" date null, "venue_fa" text not null, "venue_en" text null, "theme" text null, "country_code" text not null default 'IR', "province_id" text null, "craft_place_id" text null, "reported_exhibitor_count" int null, "reported_visitor_count" int null, "reported_lodged_count" int null, "reported_sales_amount" numeric(24,2) null, "reported_sales_currency" text null, "reported_contracts_amount" numeric(24,2) null, "reported_contracts_currency" text null, "note" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en, venue_fa, venue_en)) stored null, primary key ("id"));
alter table "exhibitions"."exhibition" add constraint "exhibition_slug_unique" unique ("slug");
create index "exhibition_province_id_opens_on_id_index" on "exhibitions"."exhibition" ("province_id", "opens_on", "id");
create index "exhibition_craft_place_id_opens_on_id_index" on "exhibitions"."exhibition" ("craft_place_id", "opens_on", "id");
create index "exhibition_opens_on_id_index" on "exhibitions"."exhibition" ("opens_on", "id");
create index "exhibition_name_fa_id_index" on "exhibitions"."exhibition" ("name_fa" collate "fa-x-icu", "id");
create index "exhibition_name_en_id_index" on "exhibitions"."exhibition" ("name_en" collate "en-x-icu", "id");
create index "exhibition_edition_id_index" on "exhibitions"."exhibition" ("edition", "id");
create index "exhibition_closes_on_id_index" on "exhibitions"."exhibition" ("closes_on", "id");
create index "exhibition_level_index" on "exhibitions"."exhibition" ("level");
create index "exhibition_state_index" on "exhibitions"."exhibition" ("state");
create index "exhibition_call_opens_on_index" on "exhibitions"."exhibition" ("call_opens_on");
create index "exhibition_call_closes_on_index" on "exhibitions"."exhibition" ("call_closes_on");
create index "exhibition_country_code_index" on "exhibitions"."exhibition" ("country_code");
create index "exhibition_search_index" on exhibitions.exhibition using gin (search_key gin_trgm_ops);
alter table "exhibitions"."exhibition" add constraint "exhibition_series_edition_unique" unique ("series", "edition");
alter table "exhibitions"."exhibition" add constraint "exhibition_reported_contracts" check ((reported_contracts_amount is null) = (reported_contracts_currency is null) and reported_contracts_amount >= 0);
alter table "exhibitions"."exhibition" add constraint "exhibition_reported_sales" check ((reported_sales_amount is null) = (reported_sales_currency is null) and reported_sales_amount >= 0);
alter table "exhibitions"."exhibition" add constraint "exhibition_reported_counts" check (reported_exhibitor_count >= 0 and reported_visitor_count >= 0 and reported_lodged_count >= 0);
alter table "exhibitions"."exhibition" add constraint "exhibition_place_at_home" check (craft_place_id is null or country_code = 'IR');
alter table "exhibitions"."exhibition" add constraint "exhibition_province_at_home" check ((country_code = 'IR') = (province_id is not null));
alter table "exhibitions"."exhibition" add constraint "exhibition_country_code" check (country_code ~ '^[A-Z]{2}$');
alter table "exhibitions"."exhibition" add constraint "exhibition_cancelled_dated" check ((state = 'CANCELLED') = (cancelled_on is not null));
alter table "exhibitions"."exhibition" add constraint "exhibition_edition_positive" check (edition > 0);
alter table "exhibitions"."exhibition" add constraint "exhibition_call_dates" check (call_opens_on <= call_closes_on and call_closes_on <= opens_on);
alter table "exhibitions"."exhibition" add constraint "exhibition_dates" check (opens_on <= closes_on);
alter table "exhibitions"."exhibition" add constraint "exhibition_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."exhibition" add constraint "exhibition_level_check" check ("level" in ('LOCAL', 'PROVINCIAL', 'NATIONAL', 'INTERNATIONAL'));
alter table "exhibitions"."exhibition" add constraint "exhibition_state_check" check ("state" in ('ANNOUNCED', 'CALL_OPEN', 'ALLOCATED', 'RUNNING', 'CLOSED', 'CANCELLED'));

create table "exhibitions"."exhibition_hall" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "exhibition_id" text not null, "code" text not null, "name_fa" text not null, "name_en" text null, "area_square_metres" numeric(9,2) null, "plan" text null, primary key ("id"));
create index "exhibition_hall_code_id_index" on "exhibitions"."exhibition_hall" ("code", "id");
alter table "exhibitions"."exhibition_hall" add constraint "exhibition_hall_exhibition_id_code_unique" unique ("exhibition_id", "code");
alter table "exhibitions"."exhibition_hall" add constraint "exhibition_hall_area_positive" check (area_square_metres > 0);
alter table "exhibitions"."exhibition_hall" add constraint "exhibition_hall_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "exhibitions"."exhibition_organiser" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "exhibition_id" text not null, "party_id" text null, "organisation_id" text null, "role" text not null, primary key ("id"));
create index "exhibition_organiser_organisation_id_exhibition_id_index" on "exhibitions"."exhibition_organiser" ("organisation_id", "exhibition_id");
create index "exhibition_organiser_party_id_exhibition_id_index" on "exhibitions"."exhibition_organiser" ("party_id", "exhibition_id");
create index "exhibition_organiser_exhibition_id_id_index" on "exhibitions"."exhibition_organiser" ("exhibition_id", "id");
create index "exhibition_organiser_role_index" on "exhibitions"."exhibition_organiser" ("role");
create unique index "exhibition_organiser_one_lead" on "exhibitions"."exhibition_organiser" ("exhibition_id") where role = 'LEAD';
alter table "exhibitions"."exhibition_organiser" add constraint "exhibition_organiser_exhibition_id_organisation_id_unique" unique ("exhibition_id", "organisation_id");
alter table "exhibitions"."exhibition_organiser" add constraint "exhibition_organiser_exhibition_id_party_id_unique" unique ("exhibition_id", "party_id");
alter table "exhibitions"."exhibition_organiser" add constraint "exhibition_organiser_one" check (num_nonnulls(party_id, organisation_id) = 1);
alter table "exhibitions"."exhibition_organiser" add constraint "exhibition_organiser_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."exhibition_organiser" add constraint "exhibition_organiser_role_check" check ("role" in ('LEAD', 'PARTNER', 'SPONSOR'));

create table "exhibitions"."exhibitor" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "kind" text not null, "name_fa" text not null, "name_en" text null, "person_id" text null, "artisan_id" text null, "trainee_id" text null, "training_centre_id" text null, "craft_place_id" text null, "organisation_id" text null, "province_id" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en)) stored null, primary key ("id"));
alter table "exhibitions"."exhibitor" add constraint "exhibitor_person_id_unique" unique ("person_id");
alter table "exhibitions"."exhibitor" add constraint "exhibitor_artisan_id_unique" unique ("artisan_id");
alter table "exhibitions"."exhibitor" add constraint "exhibitor_trainee_id_unique" unique ("trainee_id");
alter table "exhibitions"."exhibitor" add constraint "exhibitor_training_centre_id_unique" unique ("training_centre_id");
alter table "exhibitions"."exhibitor" add constraint "exhibitor_craft_place_id_unique" unique ("craft_place_id");
alter table "exhibitions"."exhibitor" add constraint "exhibitor_organisation_id_unique" unique ("organisation_id");
alter table "exhibitions"."exhibitor" add constraint "exhibitor_province_id_unique" unique ("province_id");
create index "exhibitor_name_fa_id_index" on "exhibitions"."exhibitor" ("name_fa" collate "fa-x-icu", "id");
create index "exhibitor_name_en_id_index" on "exhibitions"."exhibitor" ("name_en" collate "en-x-icu", "id");
create index "exhibitor_kind_index" on "exhibitions"."exhibitor" ("kind");
create index "exhibitor_search_index" on exhibitions.exhibitor using gin (search_key gin_trgm_ops);
alter table "exhibitions"."exhibitor" add constraint "exhibitor_kind_of_target" check (case kind when 'PERSON' then person_id when 'ARTISAN' then artisan_id when 'TRAINEE' then trainee_id when 'CENTRE' then training_centre_id when 'PLACE' then craft_place_id when 'ORGANISATION' then organisation_id when 'PROVINCE' then province_id end is not null);
alter table "exhibitions"."exhibitor" add constraint "exhibitor_one_target" check (num_nonnulls(person_id, artisan_id, trainee_id, training_centre_id, craft_place_id, organisation_id, province_id) = 1);
alter table "exhibitions"."exhibitor" add constraint "exhibitor_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."exhibitor" add constraint "exhibitor_kind_check" check ("kind" in ('PERSON', 'ARTISAN', 'TRAINEE', 'CENTRE', 'PLACE', 'ORGANISATION', 'PROVINCE'));

create table "exhibitions"."booth" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "exhibition_id" text not null, "hall_id" text null, "exhibitor_id" text not null, "number" text null, "state" text not null, "applied_on" date not null, "allocated_on" date null, "occupied_on" date null, "released_on" date null, "rejected_on" date null, "area_square_metres" numeric(7,2) not null, "fee_amount" numeric(24,2) null, "fee_currency" text null, "discount_percent" numeric(5,2) not null default 0, "has_lodging" boolean not null default false, primary key ("id"));
create index "booth_hall_id_number_id_index" on "exhibitions"."booth" ("hall_id", "number", "id");
create index "booth_exhibition_id_number_id_index" on "exhibitions"."booth" ("exhibition_id", "number", "id");
create index "booth_exhibitor_id_applied_on_id_index" on "exhibitions"."booth" ("exhibitor_id", "applied_on", "id");
create index "booth_number_id_index" on "exhibitions"."booth" ("number", "id");
create index "booth_applied_on_id_index" on "exhibitions"."booth" ("applied_on", "id");
create index "booth_state_index" on "exhibitions"."booth" ("state");
create index "booth_discount_percent_index" on "exhibitions"."booth" ("discount_percent");
create index "booth_has_lodging_index" on "exhibitions"."booth" ("has_lodging");
create unique index "booth_number_without_hall" on "exhibitions"."booth" ("exhibition_id", "number") where hall_id is null;
create unique index "booth_number_in_hall" on "exhibitions"."booth" ("hall_id", "number") where hall_id is not null;
alter table "exhibitions"."booth" add constraint "booth_fee" check ((fee_amount is null) = (fee_currency is null) and fee_amount >= 0);
alter table "exhibitions"."booth" add constraint "booth_discount" check (discount_percent between 0 and 100);
alter table "exhibitions"."booth" add constraint "booth_area_positive" check (area_square_metres > 0);
alter table "exhibitions"."booth" add constraint "booth_dates_in_order" check (applied_on <= allocated_on and allocated_on <= occupied_on and allocated_on <= released_on and applied_on <= rejected_on);
alter table "exhibitions"."booth" add constraint "booth_rejected_dated" check ((state = 'REJECTED') = (rejected_on is not null));
alter table "exhibitions"."booth" add constraint "booth_released_dated" check ((state = 'RELEASED') = (released_on is not null));
alter table "exhibitions"."booth" add constraint "booth_occupied_dated" check (state <> 'OCCUPIED' or occupied_on is not null);
alter table "exhibitions"."booth" add constraint "booth_unallocated_unnumbered" check (state not in ('APPLIED', 'REJECTED') or (number is null and allocated_on is null));
alter table "exhibitions"."booth" add constraint "booth_allocated_numbered" check (state not in ('ALLOCATED', 'OCCUPIED', 'RELEASED') or (number is not null and allocated_on is not null));
alter table "exhibitions"."booth" add constraint "booth_hall_with_number" check (hall_id is null or number is not null);
alter table "exhibitions"."booth" add constraint "booth_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."booth" add constraint "booth_state_check" check ("state" in ('APPLIED', 'ALLOCATED', 'OCCUPIED', 'RELEASED', 'REJECTED'));

create table "exhibitions"."contract_lead" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "exhibition_id" text not null, "booth_id" text null, "kind" text not null, "state" text not null, "subject" text not null, "value_amount" numeric(24,2) null, "value_currency" text null, "recorded_on" date not null, "signed_on" date null, "lost_on" date null, "buyer_kind" text not null, "buyer_country_code" text null, primary key ("id"));
create index "contract_lead_exhibition_id_recorded_on_id_index" on "exhibitions"."contract_lead" ("exhibition_id", "recorded_on", "id");
create index "contract_lead_booth_id_recorded_on_id_index" on "exhibitions"."contract_lead" ("booth_id", "recorded_on", "id");
create index "contract_lead_recorded_on_id_index" on "exhibitions"."contract_lead" ("recorded_on", "id");
create index "contract_lead_kind_index" on "exhibitions"."contract_lead" ("kind");
create index "contract_lead_state_index" on "exhibitions"."contract_lead" ("state");
create index "contract_lead_buyer_kind_index" on "exhibitions"."contract_lead" ("buyer_kind");
create index "contract_lead_buyer_country_code_index" on "exhibitions"."contract_lead" ("buyer_country_code");
alter table "exhibitions"."contract_lead" add constraint "contract_lead_buyer_country" check (buyer_country_code ~ '^[A-Z]{2}$');
alter table "exhibitions"."contract_lead" add constraint "contract_lead_dates_in_order" check (recorded_on <= lost_on);
alter table "exhibitions"."contract_lead" add constraint "contract_lead_lost_dated" check ((state = 'LOST') = (lost_on is not null));
alter table "exhibitions"."contract_lead" add constraint "contract_lead_talk_unsigned" check (kind <> 'CONVERSATION' or state <> 'SIGNED');
alter table "exhibitions"."contract_lead" add constraint "contract_lead_signed_dated" check ((state = 'SIGNED') = (signed_on is not null));
alter table "exhibitions"."contract_lead" add constraint "contract_lead_value" check ((value_amount is null) = (value_currency is null) and value_amount >= 0);
alter table "exhibitions"."contract_lead" add constraint "contract_lead_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."contract_lead" add constraint "contract_lead_kind_check" check ("kind" in ('CONVERSATION', 'LETTER_OF_INTENT', 'CONTRACT'));
alter table "exhibitions"."contract_lead" add constraint "contract_lead_state_check" check ("state" in ('OPEN', 'SIGNED', 'LOST'));
alter table "exhibitions"."contract_lead" add constraint "contract_lead_buyer_kind_check" check ("buyer_kind" in ('INDIVIDUAL', 'SHOP', 'COMPANY', 'PUBLIC_BODY', 'UNKNOWN'));

create table "exhibitions"."product" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "code" text not null, "name_fa" text not null, "name_en" text null, "craft_id" text not null, "craft_place_id" text null, "province_id" text not null, "course_run_id" text null, "made_in" int null, "edition" text not null, "edition_size" int null, "width_cm" numeric(8,2) null, "height_cm" numeric(8,2) null, "depth_cm" numeric(8,2) null, "weight_grams" int null, "price_amount" numeric(24,2) null, "price_currency" text null, "photos" text[] not null default '{}', "description" text null, "geographical_indication_id" text null, "geographical_indication_user_id" text null, "search_key" text generated always as (kernel.search_key(name_fa, name_en, code)) stored null, primary key ("id"));
alter table "exhibitions"."product" add constraint "product_code_unique" unique ("code");
create index "product_course_run_id_name_fa_id_index" on "exhibitions"."product" ("course_run_id", "name_fa" collate "fa-x-icu", "id");
create index "product_geographical_indication_id_name_fa_id_index" on "exhibitions"."product" ("geographical_indication_id", "name_fa" collate "fa-x-icu", "id");
create index "product_geographical_indication_user_id_name_fa_id_index" on "exhibitions"."product" ("geographical_indication_user_id", "name_fa" collate "fa-x-icu", "id");
create index "product_province_id_name_fa_id_index" on "exhibitions"."product" ("province_id", "name_fa" collate "fa-x-icu", "id");
create index "product_craft_place_id_name_fa_id_index" on "exhibitions"."product" ("craft_place_id", "name_fa" collate "fa-x-icu", "id");
create index "product_craft_id_name_fa_id_index" on "exhibitions"."product" ("craft_id", "name_fa" collate "fa-x-icu", "id");
create index "product_name_fa_id_index" on "exhibitions"."product" ("name_fa" collate "fa-x-icu", "id");
create index "product_name_en_id_index" on "exhibitions"."product" ("name_en" collate "en-x-icu", "id");
create index "product_made_in_id_index" on "exhibitions"."product" ("made_in", "id");
create index "product_edition_index" on "exhibitions"."product" ("edition");
create index "product_search_index" on exhibitions.product using gin (search_key gin_trgm_ops);
alter table "exhibitions"."product" add constraint "product_indication_with_origin" check (geographical_indication_id is null or craft_place_id is not null);
alter table "exhibitions"."product" add constraint "product_indication_with_use" check ((geographical_indication_id is null) = (geographical_indication_user_id is null));
alter table "exhibitions"."product" add constraint "product_price" check ((price_amount is null) = (price_currency is null) and price_amount >= 0);
alter table "exhibitions"."product" add constraint "product_made_plausible" check (made_in between 1300 and 1500);
alter table "exhibitions"."product" add constraint "product_measures_positive" check (width_cm > 0 and height_cm > 0 and depth_cm > 0 and weight_grams > 0);
alter table "exhibitions"."product" add constraint "product_edition_size_given" check ((edition = 'SERIAL') = (edition_size is null));
alter table "exhibitions"."product" add constraint "product_edition_size" check (case edition when 'UNIQUE' then edition_size = 1 when 'LIMITED' then edition_size > 0 else edition_size is null end);
alter table "exhibitions"."product" add constraint "product_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."product" add constraint "product_edition_check" check ("edition" in ('UNIQUE', 'LIMITED', 'SERIAL'));

create table "exhibitions"."exhibition_product" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "booth_id" text not null, "product_id" text not null, "basis" text not null, "consigned_on" date null, "quantity" int not null, "asked_price_amount" numeric(24,2) null, "asked_price_currency" text null, primary key ("id"));
create index "exhibition_product_product_id_id_index" on "exhibitions"."exhibition_product" ("product_id", "id");
create index "exhibition_product_booth_id_id_index" on "exhibitions"."exhibition_product" ("booth_id", "id");
create index "exhibition_product_basis_index" on "exhibitions"."exhibition_product" ("basis");
alter table "exhibitions"."exhibition_product" add constraint "exhibition_product_booth_id_product_id_unique" unique ("booth_id", "product_id");
alter table "exhibitions"."exhibition_product" add constraint "exhibition_product_consigned_dated" check ((basis = 'CONSIGNED') = (consigned_on is not null));
alter table "exhibitions"."exhibition_product" add constraint "exhibition_product_asked_price" check ((asked_price_amount is null) = (asked_price_currency is null) and asked_price_amount >= 0);
alter table "exhibitions"."exhibition_product" add constraint "exhibition_product_quantity" check (quantity >= 1);
alter table "exhibitions"."exhibition_product" add constraint "exhibition_product_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."exhibition_product" add constraint "exhibition_product_basis_check" check ("basis" in ('OWN', 'CONSIGNED'));

create table "exhibitions"."product_maker" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "product_id" text not null, "artisan_id" text null, "trainee_id" text null, "person_id" text null, "role" text not null, primary key ("id"));
create index "product_maker_trainee_id_product_id_index" on "exhibitions"."product_maker" ("trainee_id", "product_id");
create index "product_maker_person_id_product_id_index" on "exhibitions"."product_maker" ("person_id", "product_id");
create index "product_maker_artisan_id_product_id_index" on "exhibitions"."product_maker" ("artisan_id", "product_id");
create index "product_maker_product_id_id_index" on "exhibitions"."product_maker" ("product_id", "id");
create index "product_maker_role_index" on "exhibitions"."product_maker" ("role");
alter table "exhibitions"."product_maker" add constraint "product_maker_product_id_person_id_unique" unique ("product_id", "person_id");
alter table "exhibitions"."product_maker" add constraint "product_maker_product_id_trainee_id_unique" unique ("product_id", "trainee_id");
alter table "exhibitions"."product_maker" add constraint "product_maker_product_id_artisan_id_unique" unique ("product_id", "artisan_id");
alter table "exhibitions"."product_maker" add constraint "product_maker_one" check (num_nonnulls(artisan_id, trainee_id, person_id) = 1);
alter table "exhibitions"."product_maker" add constraint "product_maker_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."product_maker" add constraint "product_maker_role_check" check ("role" in ('LEAD', 'DESIGNER', 'HELPER', 'SUPERVISOR'));

create table "exhibitions"."product_material" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "product_id" text not null, "material_id" text not null, "is_main" boolean not null default false, primary key ("id"));
create index "product_material_material_id_product_id_index" on "exhibitions"."product_material" ("material_id", "product_id");
create index "product_material_product_id_id_index" on "exhibitions"."product_material" ("product_id", "id");
create unique index "product_material_one_main" on "exhibitions"."product_material" ("product_id") where is_main;
alter table "exhibitions"."product_material" add constraint "product_material_product_id_material_id_unique" unique ("product_id", "material_id");
alter table "exhibitions"."product_material" add constraint "product_material_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "exhibitions"."product_seal" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "product_id" text not null, "seal_award_id" text not null, primary key ("id"));
create index "product_seal_seal_award_id_product_id_index" on "exhibitions"."product_seal" ("seal_award_id", "product_id");
create index "product_seal_product_id_id_index" on "exhibitions"."product_seal" ("product_id", "id");
alter table "exhibitions"."product_seal" add constraint "product_seal_product_id_seal_award_id_unique" unique ("product_id", "seal_award_id");
alter table "exhibitions"."product_seal" add constraint "product_seal_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "exhibitions"."product_technique" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "product_id" text not null, "technique_id" text not null, primary key ("id"));
create index "product_technique_technique_id_product_id_index" on "exhibitions"."product_technique" ("technique_id", "product_id");
create index "product_technique_product_id_id_index" on "exhibitions"."product_technique" ("product_id", "id");
alter table "exhibitions"."product_technique" add constraint "product_technique_product_id_technique_id_unique" unique ("product_id", "technique_id");
alter table "exhibitions"."product_technique" add constraint "product_technique_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

create table "exhibitions"."purchase_order" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "booth_id" text not null, "product_id" text not null, "state" text not null, "quantity" int not null, "unit_price_amount" numeric(24,2) not null, "unit_price_currency" text not null, "placed_on" date not null, "due_on" date not null, "accepted_on" date null, "delivered_on" date null, "cancelled_on" date null, "buyer_kind" text not null, "buyer_country_code" text null, primary key ("id"));
create index "purchase_order_product_id_placed_on_id_index" on "exhibitions"."purchase_order" ("product_id", "placed_on", "id");
create index "purchase_order_booth_id_placed_on_id_index" on "exhibitions"."purchase_order" ("booth_id", "placed_on", "id");
create index "purchase_order_placed_on_id_index" on "exhibitions"."purchase_order" ("placed_on", "id");
create index "purchase_order_due_on_id_index" on "exhibitions"."purchase_order" ("due_on", "id");
create index "purchase_order_state_index" on "exhibitions"."purchase_order" ("state");
create index "purchase_order_buyer_kind_index" on "exhibitions"."purchase_order" ("buyer_kind");
create index "purchase_order_buyer_country_code_index" on "exhibitions"."purchase_order" ("buyer_country_code");
alter table "exhibitions"."purchase_order" add constraint "purchase_order_buyer_country" check (buyer_country_code ~ '^[A-Z]{2}$');
alter table "exhibitions"."purchase_order" add constraint "purchase_order_dates_in_order" check (placed_on <= due_on and placed_on <= accepted_on and accepted_on <= delivered_on and placed_on <= cancelled_on);
alter table "exhibitions"."purchase_order" add constraint "purchase_order_cancelled_dated" check ((state = 'CANCELLED') = (cancelled_on is not null));
alter table "exhibitions"."purchase_order" add constraint "purchase_order_delivered_dated" check ((state = 'DELIVERED') = (delivered_on is not null));
alter table "exhibitions"."purchase_order" add constraint "purchase_order_placed_undecided" check (state <> 'PLACED' or accepted_on is null);
alter table "exhibitions"."purchase_order" add constraint "purchase_order_accepted_dated" check (state not in ('ACCEPTED', 'DELIVERED') or accepted_on is not null);
alter table "exhibitions"."purchase_order" add constraint "purchase_order_unit_price" check (unit_price_amount >= 0);
alter table "exhibitions"."purchase_order" add constraint "purchase_order_quantity" check (quantity >= 1);
alter table "exhibitions"."purchase_order" add constraint "purchase_order_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."purchase_order" add constraint "purchase_order_state_check" check ("state" in ('PLACED', 'ACCEPTED', 'DELIVERED', 'CANCELLED'));
alter table "exhibitions"."purchase_order" add constraint "purchase_order_buyer_kind_check" check ("buyer_kind" in ('INDIVIDUAL', 'SHOP', 'COMPANY', 'PUBLIC_BODY', 'UNKNOWN'));

create table "exhibitions"."sale" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "booth_id" text not null, "product_id" text not null, "sold_on" date not null, "verification" text not null, "declared_on" date not null, "declared_quantity" int not null, "declared_unit_price_amount" numeric(24,2) not null, "declared_unit_price_currency" text not null, "verified_on" date null, "verified_quantity" int null, "verified_unit_price_amount" numeric(24,2) null, "verified_unit_price_currency" text null, "buyer_kind" text not null, "buyer_country_code" text null, primary key ("id"));
create index "sale_product_id_sold_on_id_index" on "exhibitions"."sale" ("product_id", "sold_on", "id");
create index "sale_booth_id_sold_on_id_index" on "exhibitions"."sale" ("booth_id", "sold_on", "id");
create index "sale_sold_on_id_index" on "exhibitions"."sale" ("sold_on", "id");
create index "sale_verification_index" on "exhibitions"."sale" ("verification");
create index "sale_buyer_kind_index" on "exhibitions"."sale" ("buyer_kind");
create index "sale_buyer_country_code_index" on "exhibitions"."sale" ("buyer_country_code");
alter table "exhibitions"."sale" add constraint "sale_buyer_country" check (buyer_country_code ~ '^[A-Z]{2}$');
alter table "exhibitions"."sale" add constraint "sale_dates_in_order" check (sold_on <= declared_on and sold_on <= verified_on);
alter table "exhibitions"."sale" add constraint "sale_verified_whole" check (case verification when 'VERIFIED' then num_nulls(verified_quantity, verified_unit_price_amount, verified_on) = 0 and verified_quantity >= 1 when 'REJECTED' then verified_on is not null and num_nonnulls(verified_quantity, verified_unit_price_amount) = 0 else num_nonnulls(verified_quantity, verified_unit_price_amount, verified_on) = 0 end);
alter table "exhibitions"."sale" add constraint "sale_verified_unit_price" check ((verified_unit_price_amount is null) = (verified_unit_price_currency is null) and verified_unit_price_amount >= 0);
alter table "exhibitions"."sale" add constraint "sale_verified_quantity" check (verified_quantity >= 0);
alter table "exhibitions"."sale" add constraint "sale_declared_unit_price" check (declared_unit_price_amount >= 0);
alter table "exhibitions"."sale" add constraint "sale_declared_quantity" check (declared_quantity >= 1);
alter table "exhibitions"."sale" add constraint "sale_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));
alter table "exhibitions"."sale" add constraint "sale_verification_check" check ("verification" in ('DECLARED', 'VERIFIED', 'REJECTED'));
alter table "exhibitions"."sale" add constraint "sale_buyer_kind_check" check ("buyer_kind" in ('INDIVIDUAL', 'SHOP', 'COMPANY', 'PUBLIC_BODY', 'UNKNOWN'));

create table "exhibitions"."visit_statistic" ("id" text not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "provenance" text not null default 'CONTRIBUTED', "source" text null, "exhibition_id" text not null, "visited_on" date not null, "visitor_count" int not null, "foreign_visitor_count" int null, primary key ("id"));
create index "visit_statistic_visited_on_id_index" on "exhibitions"."visit_statistic" ("visited_on", "id");
alter table "exhibitions"."visit_statistic" add constraint "visit_statistic_exhibition_id_visited_on_unique" unique ("exhibition_id", "visited_on");
alter table "exhibitions"."visit_statistic" add constraint "visit_statistic_counts" check (visitor_count >= 0 and foreign_visitor_count between 0 and visitor_count);
alter table "exhibitions"."visit_statistic" add constraint "visit_statistic_provenance_check" check ("provenance" in ('CITED', 'CONTRIBUTED', 'SYNTHETIC'));

alter table "exhibitions"."exhibition_hall" add constraint "exhibition_hall_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibitions"."exhibition" ("id") on update restrict on delete restrict;

alter table "exhibitions"."exhibition_organiser" add constraint "exhibition_organiser_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibitions"."exhibition" ("id") on update restrict on delete restrict;

alter table "exhibitions"."booth" add constraint "booth_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibitions"."exhibition" ("id") on update restrict on delete restrict;
alter table "exhibitions"."booth" add constraint "booth_hall_id_foreign" foreign key ("hall_id") references "exhibitions"."exhibition_hall" ("id") on update restrict on delete restrict;
alter table "exhibitions"."booth" add constraint "booth_exhibitor_id_foreign" foreign key ("exhibitor_id") references "exhibitions"."exhibitor" ("id") on update restrict on delete restrict;

alter table "exhibitions"."contract_lead" add constraint "contract_lead_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibitions"."exhibition" ("id") on update restrict on delete restrict;
alter table "exhibitions"."contract_lead" add constraint "contract_lead_booth_id_foreign" foreign key ("booth_id") references "exhibitions"."booth" ("id") on update restrict on delete restrict;

alter table "exhibitions"."exhibition_product" add constraint "exhibition_product_booth_id_foreign" foreign key ("booth_id") references "exhibitions"."booth" ("id") on update restrict on delete restrict;
alter table "exhibitions"."exhibition_product" add constraint "exhibition_product_product_id_foreign" foreign key ("product_id") references "exhibitions"."product" ("id") on update restrict on delete restrict;

alter table "exhibitions"."product_maker" add constraint "product_maker_product_id_foreign" foreign key ("product_id") references "exhibitions"."product" ("id") on update restrict on delete restrict;

alter table "exhibitions"."product_material" add constraint "product_material_product_id_foreign" foreign key ("product_id") references "exhibitions"."product" ("id") on update restrict on delete restrict;

alter table "exhibitions"."product_seal" add constraint "product_seal_product_id_foreign" foreign key ("product_id") references "exhibitions"."product" ("id") on update restrict on delete restrict;

alter table "exhibitions"."product_technique" add constraint "product_technique_product_id_foreign" foreign key ("product_id") references "exhibitions"."product" ("id") on update restrict on delete restrict;

alter table "exhibitions"."purchase_order" add constraint "purchase_order_booth_id_foreign" foreign key ("booth_id") references "exhibitions"."booth" ("id") on update restrict on delete restrict;
alter table "exhibitions"."purchase_order" add constraint "purchase_order_product_id_foreign" foreign key ("product_id") references "exhibitions"."product" ("id") on update restrict on delete restrict;

alter table "exhibitions"."sale" add constraint "sale_booth_id_foreign" foreign key ("booth_id") references "exhibitions"."booth" ("id") on update restrict on delete restrict;
alter table "exhibitions"."sale" add constraint "sale_product_id_foreign" foreign key ("product_id") references "exhibitions"."product" ("id") on update restrict on delete restrict;

alter table "exhibitions"."visit_statistic" add constraint "visit_statistic_exhibition_id_foreign" foreign key ("exhibition_id") references "exhibitions"."exhibition" ("id") on update restrict on delete restrict;

-- Every product has a maker. Looked at when the transaction ends, so that product and makers can come in either order.
create function exhibitions.check_product_makers() returns trigger language plpgsql as $$
declare
  made text;
begin
  if tg_table_name = 'product' then made := new.id; else made := old.product_id; end if;
  if exists (select 1 from exhibitions.product where id = made)
    and not exists (select 1 from exhibitions.product_maker where product_id = made) then
    raise exception 'Product % has no maker.', made
      using errcode = 'check_violation', constraint = 'product_has_maker';
  end if;
  return null;
end $$;

create constraint trigger product_has_maker after insert on exhibitions.product
  deferrable initially deferred for each row execute function exhibitions.check_product_makers();
create constraint trigger product_keeps_maker after delete or update of product_id on exhibitions.product_maker
  deferrable initially deferred for each row execute function exhibitions.check_product_makers();

-- A booth stands in a hall of its own fair.
create function exhibitions.check_booth_hall() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exhibitions.exhibition_hall hall where hall.id = new.hall_id and hall.exhibition_id = new.exhibition_id) then
    raise exception 'Booth % stands in a hall of another fair.', new.id
      using errcode = 'check_violation', constraint = 'booth_hall_of_fair';
  end if;
  return null;
end $$;

create trigger booth_hall_of_fair after insert or update of hall_id, exhibition_id on exhibitions.booth
  for each row when (new.hall_id is not null) execute function exhibitions.check_booth_hall();

-- A deal began at a booth of its own fair.
create function exhibitions.check_lead_booth() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from exhibitions.booth where booth.id = new.booth_id and booth.exhibition_id = new.exhibition_id) then
    raise exception 'Contract lead % began at a booth of another fair.', new.id
      using errcode = 'check_violation', constraint = 'contract_lead_booth_of_fair';
  end if;
  return null;
end $$;

create trigger contract_lead_booth_of_fair after insert or update of booth_id, exhibition_id on exhibitions.contract_lead
  for each row when (new.booth_id is not null) execute function exhibitions.check_lead_booth();

-- Halls and booths never change fairs, so that what hangs on them stays where it was.
create function exhibitions.refuse_move() returns trigger language plpgsql as $$
begin
  raise exception '% % cannot move to another fair.', tg_table_name, new.id
    using errcode = 'check_violation', constraint = tg_name;
end $$;

create trigger booth_stays_at_fair before update of exhibition_id on exhibitions.booth
  for each row when (new.exhibition_id <> old.exhibition_id) execute function exhibitions.refuse_move();
create trigger exhibition_hall_stays_at_fair before update of exhibition_id on exhibitions.exhibition_hall
  for each row when (new.exhibition_id <> old.exhibition_id) execute function exhibitions.refuse_move();

-- Sales are of products shown at the booth, on a day of the fair. Looked at once a statement, so that bulk loads stay cheap.
create function exhibitions.check_sales() returns trigger language plpgsql as $$
declare
  stray record;
begin
  perform 1 from exhibitions.exhibition fair
    where fair.id in (select booth.exhibition_id from changed join exhibitions.booth on booth.id = changed.booth_id)
    order by fair.id for share;
  select changed.id, shown.id is null as unshown, fair.opens_on, fair.closes_on into stray
    from changed
      join exhibitions.booth on booth.id = changed.booth_id
      join exhibitions.exhibition fair on fair.id = booth.exhibition_id
      left join exhibitions.exhibition_product shown on shown.booth_id = changed.booth_id and shown.product_id = changed.product_id
    where shown.id is null or changed.sold_on not between fair.opens_on and fair.closes_on
    limit 1;
  if stray.unshown then
    raise exception 'Sale % is of a product that the booth does not show.', stray.id
      using errcode = 'check_violation', constraint = 'sale_of_shown_product';
  elsif stray.id is not null then
    raise exception 'Sale % does not lie within the fair, % to %.', stray.id, stray.opens_on, stray.closes_on
      using errcode = 'check_violation', constraint = 'sale_within_fair';
  end if;
  perform exhibitions.check_stock(array(select distinct product_id from changed));
  return null;
end $$;

-- No more pieces are sold than the edition has: one of a unique piece. Rejected sales do not count; verified figures go before declared ones.
create function exhibitions.check_stock(sold text[]) returns void language plpgsql as $$
declare
  oversold text;
begin
  -- in the order of the ids, so that two statements never wait for each other; the sum is then taken on what the last one committed
  perform 1 from exhibitions.product where id = any(sold) and edition_size is not null order by id for no key update;
  select product.id into oversold
    from exhibitions.product join exhibitions.sale on sale.product_id = product.id and sale.verification <> 'REJECTED'
    where product.id = any(sold) and product.edition_size is not null
    group by product.id
    having sum(coalesce(sale.verified_quantity, sale.declared_quantity)) > product.edition_size
    limit 1;
  if oversold is not null then
    raise exception 'More pieces of product % are sold than its edition has.', oversold
      using errcode = 'check_violation', constraint = 'sale_within_edition';
  end if;
end $$;

create trigger sale_inserted after insert on exhibitions.sale
  referencing new table as changed for each statement execute function exhibitions.check_sales();
create trigger sale_updated after update on exhibitions.sale
  referencing new table as changed for each statement execute function exhibitions.check_sales();

-- The same, seen from a product whose edition shrinks; nor does a booth show more pieces than there are.
create function exhibitions.check_edition() returns trigger language plpgsql as $$
begin
  perform exhibitions.check_stock(array[new.id]);
  if exists (select 1 from exhibitions.exhibition_product shown where shown.product_id = new.id and shown.quantity > new.edition_size) then
    raise exception 'A booth shows more pieces of product % than its edition has.', new.id
      using errcode = 'check_violation', constraint = 'exhibition_product_within_edition';
  end if;
  return null;
end $$;

create trigger product_edition_shrunk after update of edition_size on exhibitions.product
  for each row when (new.edition_size is not null) execute function exhibitions.check_edition();

create function exhibitions.check_shown_quantity() returns trigger language plpgsql as $$
begin
  perform 1 from exhibitions.product where id = new.product_id for share;
  if new.quantity > (select edition_size from exhibitions.product where id = new.product_id) then
    raise exception 'A booth shows more pieces of product % than its edition has.', new.product_id
      using errcode = 'check_violation', constraint = 'exhibition_product_within_edition';
  end if;
  return null;
end $$;

create trigger exhibition_product_within_edition after insert or update of quantity, product_id on exhibitions.exhibition_product
  for each row execute function exhibitions.check_shown_quantity();

-- What was sold at a booth stays among what it shows.
create function exhibitions.check_unshown() returns trigger language plpgsql as $$
begin
  if exists (select 1 from exhibitions.sale where sale.booth_id = old.booth_id and sale.product_id = old.product_id)
    and not exists (select 1 from exhibitions.exhibition_product shown where shown.booth_id = old.booth_id and shown.product_id = old.product_id) then
    raise exception 'Product % was sold at booth % and stays on its list.', old.product_id, old.booth_id
      using errcode = 'check_violation', constraint = 'sale_of_shown_product';
  end if;
  return null;
end $$;

create trigger exhibition_product_sold_stays after delete or update of booth_id, product_id on exhibitions.exhibition_product
  for each row execute function exhibitions.check_unshown();

-- Days with visitors are days of the fair.
create function exhibitions.check_visit() returns trigger language plpgsql as $$
begin
  perform 1 from exhibitions.exhibition where id = new.exhibition_id for share;
  if not exists (
    select 1 from exhibitions.exhibition fair where fair.id = new.exhibition_id and new.visited_on between fair.opens_on and fair.closes_on
  ) then
    raise exception 'The fair was not open on %.', new.visited_on
      using errcode = 'check_violation', constraint = 'visit_within_fair';
  end if;
  return null;
end $$;

create trigger visit_within_fair after insert or update of visited_on, exhibition_id on exhibitions.visit_statistic
  for each row execute function exhibitions.check_visit();

-- The same, seen from a fair that is moved: its sales and visitors stay within its days.
create function exhibitions.check_fair_days() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from exhibitions.sale join exhibitions.booth on booth.id = sale.booth_id
      where booth.exhibition_id = new.id and sale.sold_on not between new.opens_on and new.closes_on
  ) or exists (
    select 1 from exhibitions.visit_statistic visit
      where visit.exhibition_id = new.id and visit.visited_on not between new.opens_on and new.closes_on
  ) then
    raise exception 'Fair % has sales or visitors outside of its new days.', new.slug
      using errcode = 'check_violation', constraint = 'sale_within_fair';
  end if;
  return null;
end $$;

create trigger exhibition_moved after update of opens_on, closes_on on exhibitions.exhibition
  for each row execute function exhibitions.check_fair_days();
