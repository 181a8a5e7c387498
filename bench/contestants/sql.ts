import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LIST_SIZE, PAGE_SIZE, type ShapeName } from '../shapes.js';
import type { Contestant } from './contestant.js';

/** The yardstick: one statement for each shape, written by hand, whose JSON goes to the socket as PostgreSQL wrote it. */
export const sql: Contestant = {
  name: 'hand-written SQL',
  async serve(databaseUrl) {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
    const server = createServer((request, response) => {
      const [, shape, key] = request.url!.split('/') as ['', ShapeName, string];
      const statement = { name: shape, text: STATEMENTS[shape], values: [decodeURIComponent(key)] };
      pool.query<{ answer: string }>(statement, (error, result) => {
        if (error) return response.writeHead(500).end(error.message);
        const body = Buffer.from(result.rows[0]!.answer);
        return response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
      });
    });
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
  request: async (_url, shape, key) => ({ method: 'GET', path: `/${shape}/${encodeURIComponent(key)}` }),
  read: (_shape, body) => body,
};

/** A list inside an answer, its records in the order of the rows. */
const list = (record: string, rows: string) => `(select coalesce(json_agg(${record}), '[]') from (${rows} limit ${LIST_SIZE}) l)`;

const certificates = list(
  "json_build_object('serial', l.serial, 'issuedOn', l.issued_on, 'status', l.status)",
  'select serial, issued_on, status from qualifications.certificate where trainee_id = t.id order by issued_on desc, id desc',
);

const competencies = list(
  "json_build_object('code', l.code, 'position', l.position, 'title', l.title_fa)",
  'select code, position, title_fa from qualifications.competency where standard_version_id = v.id order by position',
);

const designations = list(
  "json_build_object('level', l.level, 'state', l.state, 'registeredIn', l.registered_in, 'title', l.title_en)",
  'select level, state, registered_in, title_en from heritage.designation where craft_place_id = l.id order by registered_in, id',
);

const craftPlaces = list(
  `json_build_object('slug', l.slug, 'name', l.name_fa, 'designations', ${designations})`,
  `select cp.id, cp.slug, cp.name_fa from heritage.craft_place_craft pc join heritage.craft_place cp on cp.id = pc.craft_place_id
   where pc.craft_id = c.id order by cp.id`,
);

const showings = list(
  "json_build_object('quantity', l.quantity, 'booth', json_build_object('number', l.number, 'exhibition', json_build_object('name', l.name_fa)))",
  `select x.quantity, b.number, f.name_fa from exhibitions.exhibition_product x
   join exhibitions.booth b on b.id = x.booth_id join exhibitions.exhibition f on f.id = b.exhibition_id
   where x.product_id = l.id order by x.id`,
);

const products = list(
  `json_build_object('name', l.name_fa, 'exhibitionProducts', ${showings})`,
  'select p.id, p.name_fa from exhibitions.product_maker m join exhibitions.product p on p.id = m.product_id where m.trainee_id = t.id order by p.id',
);

/** A record that may not be there. */
const maybe = (table: string, record: string) => `case when ${table}.id is not null then ${record} end`;

const place = maybe('cp', "json_build_object('slug', cp.slug, 'name', cp.name_fa)");

const STATEMENTS: Record<ShapeName, string> = {
  trainee: `
    select json_build_object(
      'code', t.code, 'joinedOn', t.joined_on,
      'province', json_build_object('isoCode', p.iso_code, 'name', p.name_fa),
      'craftPlace', ${place},
      'enrolments', (
        select coalesce(json_agg(json_build_object(
          'state', e.state, 'appliedOn', e.applied_on,
          'courseRun', json_build_object(
            'code', r.code, 'startsOn', r.starts_on,
            'standardVersion', ${maybe('v', "json_build_object('major', v.major, 'minor', v.minor, 'standard', json_build_object('code', s.code, 'title', s.title_fa))")})
        ) order by e.id), '[]')
        from (select id, state, applied_on, course_run_id from training.enrolment where trainee_id = t.id order by id limit ${LIST_SIZE}) e
        join training.course_run r on r.id = e.course_run_id
        left join qualifications.standard_version v on v.id = r.standard_version_id
        left join qualifications.standard s on s.id = v.standard_id),
      'certificates', ${certificates})::text as answer
    from training.trainee t
    join heritage.province p on p.id = t.province_id
    left join heritage.craft_place cp on cp.id = t.craft_place_id
    where t.code = $1`,

  trainees: `
    select coalesce(json_agg(json_build_object(
      'code', t.code, 'joinedOn', t.joined_on, 'craftPlace', ${place}, 'certificates', ${certificates}) order by t.id), '[]')::text as answer
    from (select id, code, joined_on, craft_place_id from training.trainee where id > $1 order by id limit ${PAGE_SIZE.trainees}) t
    left join heritage.craft_place cp on cp.id = t.craft_place_id`,

  standards: `
    select coalesce(json_agg(json_build_object(
      'code', s.code, 'title', s.title_fa, 'level', s.level,
      'publishedVersion', ${maybe('v', `json_build_object('major', v.major, 'minor', v.minor, 'publishedOn', v.published_on, 'competencies', ${competencies})`)},
      'versionCount', (select count(*) from qualifications.standard_version where standard_id = s.id),
      'courseCount', (select count(*) from training.course where standard_id = s.id)) order by s.code), '[]')::text as answer
    from (select id, code, title_fa, level from qualifications.standard where code > $1 order by code limit ${PAGE_SIZE.standards}) s
    left join qualifications.standard_version v on v.standard_id = s.id and v.state = 'PUBLISHED'`,

  walk: `
    select json_build_object(
      'code', t.code,
      'enrolments', (
        select coalesce(json_agg(json_build_object(
          'state', e.state,
          'courseRun', json_build_object('code', r.code, 'standardVersion', ${maybe(
            'v',
            `json_build_object(
              'major', v.major, 'minor', v.minor, 'competencies', ${competencies},
              'standard', json_build_object('code', s.code, 'title', s.title_fa,
                'craft', ${maybe('c', `json_build_object('slug', c.slug, 'name', c.name_fa, 'craftPlaces', ${craftPlaces})`)}))`,
          )})
        ) order by e.id), '[]')
        from (select id, state, course_run_id from training.enrolment where trainee_id = t.id order by id limit ${LIST_SIZE}) e
        join training.course_run r on r.id = e.course_run_id
        left join qualifications.standard_version v on v.id = r.standard_version_id
        left join qualifications.standard s on s.id = v.standard_id
        left join heritage.craft c on c.id = s.craft_id),
      'products', ${products})::text as answer
    from training.trainee t
    where t.code = $1`,
};
