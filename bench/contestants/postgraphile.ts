import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LIST_SIZE, PAGE_SIZE, type ShapeName } from '../shapes.js';
import type { Contestant, Json } from './contestant.js';
import { cursorFrom, post, unwrapped } from './graphql.js';

const MODULES = ['heritage', 'training', 'qualifications', 'exhibitions', 'competitions', 'cooperation'];

/** Links across modules have no foreign key in the database. PostGraphile is told of them by smart tags, as its documentation has it. */
const LINKS_ACROSS: Record<string, string[]> = {
  'training.trainee': ['(province_id) references heritage.province (id)', '(craft_place_id) references heritage.craft_place (id)'],
  'training.course_run': ['(standard_version_id) references qualifications.standard_version (id)'],
  'training.course': ['(standard_id) references qualifications.standard (id)'],
  'qualifications.standard': ['(craft_id) references heritage.craft (id)'],
  'exhibitions.product_maker': ['(trainee_id) references training.trainee (id)'],
  'qualifications.certificate': ['(trainee_id) references training.trainee (id)'],
};

/**
 * PostGraphile 5 on node:http as its documentation sets it up: the Amber preset with simplified names, production mode, the
 * `pg` adaptor with its prepared statements. Lists rather than connections wherever no count is asked for, since its author
 * calls that the fairer comparison and they cost it less. Its option `outputDataAsString` is left off: with it these shapes cost more.
 */
export const postgraphile: Contestant = {
  name: 'PostGraphile 5',
  async serve(databaseUrl) {
    const { postgraphile } = await import('postgraphile');
    const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
    const { makePgService } = await import('postgraphile/adaptors/pg');
    const { jsonPgSmartTags } = await import('postgraphile/utils');
    const { grafserv } = await import('postgraphile/grafserv/node');
    const { PgSimplifyInflectionPreset } = await import('@graphile/simplify-inflection');

    const linksAcross = jsonPgSmartTags({
      version: 1,
      config: { class: Object.fromEntries(Object.entries(LINKS_ACROSS).map(([table, foreignKey]) => [table, { tags: { foreignKey } }])) },
    });
    // the names of our tables are unique across modules, so no type needs its module's name before it
    const plainNames: GraphileConfig.Plugin = { name: 'PlainNamesPlugin', inflection: { replace: { _schemaPrefix: () => '' } } };

    const instance = postgraphile({
      extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
      plugins: [linksAcross, plainNames],
      pgServices: [makePgService({ connectionString: databaseUrl, schemas: MODULES, poolConfig: { max: 10 } })],
      schema: { defaultBehavior: 'list connection -mutation' },
      grafserv: { graphiql: false, watch: false },
    });
    const server = createServer();
    await instance.createServ(grafserv).addTo(server);
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
  async request(url, shape, key) {
    const list = LISTS[shape];
    const variables: Record<string, string> = list ? { after: await cursorFrom(url, { query: list, variables: { key } }) } : { key };
    return post({ query: OPERATIONS[shape], variables });
  },
  read(shape, body) {
    const answer = unwrapped(body);
    if (shape !== 'standards') return answer;
    for (const standard of answer as { publishedVersion: Json }[]) {
      // the version in force is asked for as a list of at most one
      [standard.publishedVersion = null] = standard.publishedVersion as Json[];
    }
    return answer;
  },
};

const LISTS: Partial<Record<ShapeName, string>> = {
  trainees: 'query ($key: String!) { list: trainees(condition: { rowId: $key }, orderBy: [ROW_ID_ASC], first: 1) { pageInfo { endCursor } } }',
  standards: 'query ($key: String!) { list: standards(condition: { code: $key }, orderBy: [CODE_ASC], first: 1) { pageInfo { endCursor } } }',
};

const CERTIFICATES = `certificates: certificatesList(first: ${LIST_SIZE}, orderBy: [ISSUED_ON_DESC, ROW_ID_DESC]) { serial issuedOn status }`;
const COMPETENCIES = `competencies: competenciesList(first: ${LIST_SIZE}, orderBy: [POSITION_ASC]) { code position title: titleFa }`;

const OPERATIONS: Record<ShapeName, string> = {
  trainee: `query ($key: String!) {
    traineeByCode(code: $key) {
      code joinedOn
      province { isoCode name: nameFa }
      craftPlace { slug name: nameFa }
      enrolments: enrolmentsList(first: ${LIST_SIZE}, orderBy: [ROW_ID_ASC]) {
        state appliedOn courseRun { code startsOn standardVersion { major minor standard { code title: titleFa } } }
      }
      ${CERTIFICATES}
    }
  }`,

  trainees: `query ($after: Cursor!) {
    trainees(first: ${PAGE_SIZE.trainees}, after: $after, orderBy: [ROW_ID_ASC]) { nodes { code joinedOn craftPlace { slug name: nameFa } ${CERTIFICATES} } }
  }`,

  standards: `query ($after: Cursor!) {
    standards(first: ${PAGE_SIZE.standards}, after: $after, orderBy: [CODE_ASC]) {
      nodes {
        code title: titleFa level
        publishedVersion: standardVersionsList(first: 1, condition: { state: "PUBLISHED" }) { major minor publishedOn ${COMPETENCIES} }
        versionCount: standardVersions { totalCount }
        courseCount: courses { totalCount }
      }
    }
  }`,

  walk: `query ($key: String!) {
    traineeByCode(code: $key) {
      code
      enrolments: enrolmentsList(first: ${LIST_SIZE}, orderBy: [ROW_ID_ASC]) {
        state
        courseRun {
          code
          standardVersion {
            major minor
            ${COMPETENCIES}
            standard {
              code title: titleFa
              craft {
                slug name: nameFa
                craftPlaces: craftPlaceCraftsList(first: ${LIST_SIZE}, orderBy: [CRAFT_PLACE_ID_ASC]) {
                  joined: craftPlace {
                    slug name: nameFa
                    designations: designationsList(first: ${LIST_SIZE}, orderBy: [REGISTERED_IN_ASC]) { level state registeredIn title: titleEn }
                  }
                }
              }
            }
          }
        }
      }
      products: productMakersList(first: ${LIST_SIZE}, orderBy: [PRODUCT_ID_ASC]) {
        joined: product {
          name: nameFa
          exhibitionProducts: exhibitionProductsList(first: ${LIST_SIZE}, orderBy: [ROW_ID_ASC]) {
            quantity booth { number exhibition { name: nameFa } }
          }
        }
      }
    }
  }`,
};
