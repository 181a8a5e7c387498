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
