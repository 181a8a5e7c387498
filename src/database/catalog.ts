import pg from 'pg';

/** Everything in the hub's schemas that a migration can change, one line each, in a form that two databases can be compared by. */
const OBJECTS = `
  with hub as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public'))
  select format('column %s.%s.%s %s%s%s', nspname, relname, attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end,
           coalesce(case attgenerated when 's' then ' generated ' else ' default ' end || pg_get_expr(adbin, adrelid), '')) as line
    from hub join pg_class c on relnamespace = hub.oid and relkind in ('r', 'v', 'm', 'p')
    join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and adnum = attnum
  union all
  select pg_get_indexdef(i.indexrelid) from hub join pg_class c on relnamespace = hub.oid join pg_index i on i.indrelid = c.oid
   where not exists (select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u', 'x'))
  union all
  select format('constraint %s on %s %s', conname, conrelid::regclass, pg_get_constraintdef(pg_constraint.oid))
    from hub join pg_constraint on connamespace = hub.oid where conrelid <> 0 and contype <> 'n'
  union all
  select pg_get_triggerdef(t.oid) from hub join pg_class c on relnamespace = hub.oid join pg_trigger t on tgrelid = c.oid where not tgisinternal
  union all
  select pg_get_functiondef(p.oid) from hub join pg_proc p on pronamespace = hub.oid where prokind <> 'a'
  order by 1`;

/** What the database at `url` consists of. */
export async function readCatalog(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'girih catalog' });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(OBJECTS);
    return rows.map(row => row.line);
  } finally {
    await client.end();
  }
}

/** What one database lacks of another, and has beyond it. Both empty when they are alike. */
export function compareCatalogs(have: readonly string[], want: readonly string[]): { missing: string[]; surplus: string[] } {
  const [inHave, inWant] = [new Set(have), new Set(want)];
  return { missing: want.filter(line => !inHave.has(line)), surplus: have.filter(line => !inWant.has(line)) };
}
