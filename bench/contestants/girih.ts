import { LIST_SIZE, PAGE_SIZE, type ShapeName } from '../shapes.js';
import type { Contestant } from './contestant.js';
import { cursorFrom, post, unwrapped } from './graphql.js';

/** The hub as it is served: Fastify, Apollo Server, the pipeline, the batched reader. Like the others it writes no line of log for a request. */
export const girih: Contestant = {
  name: 'Girih',
  async serve(databaseUrl) {
    await import('reflect-metadata');
    const { startHub } = await import('../../src/hub.js');
    const hub = await startHub({ databaseUrl, dataFolder: '', port: 0, log: 'warn' });
    return hub.url;
  },
  async request(url, shape, key) {
    const list = LISTS[shape];
    const variables: Record<string, string> = list ? { after: await cursorFrom(url, { query: list, variables: { key } }) } : { key };
    return post({ query: OPERATIONS[shape], variables });
  },
  read: (_shape, body) => unwrapped(body),
};

/** Where a page begins, as a client learns it. */
const LISTS: Partial<Record<ShapeName, string>> = {
  trainees: 'query ($key: ID!) { list: trainees(where: { id: { eq: $key } }, first: 1) { pageInfo { endCursor } } }',
  standards: 'query ($key: String!) { list: standards(where: { code: { eq: $key } }, orderBy: [{ code: ASC }], first: 1) { pageInfo { endCursor } } }',
};

const CERTIFICATES = `certificates(first: ${LIST_SIZE}, orderBy: [{ issuedOn: DESC }]) { nodes { serial issuedOn status } }`;
const COMPETENCIES = `competencies(first: ${LIST_SIZE}) { nodes { code position title } }`;

const OPERATIONS: Record<ShapeName, string> = {
  trainee: `query ($key: String!) {
    trainee(code: $key) {
      code joinedOn
      province { isoCode name }
      craftPlace { slug name }
      enrolments(first: ${LIST_SIZE}) {
        nodes { state appliedOn courseRun { code startsOn standardVersion { major minor standard { code title } } } }
      }
      ${CERTIFICATES}
    }
  }`,

  trainees: `query ($after: String!) {
    trainees(first: ${PAGE_SIZE.trainees}, after: $after) { nodes { code joinedOn craftPlace { slug name } ${CERTIFICATES} } }
  }`,

  standards: `query ($after: String!) {
    standards(first: ${PAGE_SIZE.standards}, after: $after, orderBy: [{ code: ASC }]) {
      nodes {
        code title level
        publishedVersion { major minor publishedOn ${COMPETENCIES} }
        versionCount: versions(first: 0) { totalCount }
        courseCount: courses(first: 0) { totalCount }
      }
    }
  }`,

  walk: `query ($key: String!) {
    trainee(code: $key) {
      code
      enrolments(first: ${LIST_SIZE}) {
        nodes {
          state
          courseRun {
            code
            standardVersion {
              major minor
              ${COMPETENCIES}
              standard {
                code title
                craft {
                  slug name
                  craftPlaces(first: ${LIST_SIZE}, orderBy: [{ id: ASC }]) {
                    nodes { slug name designations(first: ${LIST_SIZE}) { nodes { level state registeredIn title(in: EN) } } }
                  }
                }
              }
            }
          }
        }
      }
      products(first: ${LIST_SIZE}, orderBy: [{ id: ASC }]) {
        nodes { name exhibitionProducts(first: ${LIST_SIZE}) { nodes { quantity booth { number exhibition { name } } } } }
      }
    }
  }`,
};
