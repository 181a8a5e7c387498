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
