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
