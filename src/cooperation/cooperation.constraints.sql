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
