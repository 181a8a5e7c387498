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
