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
