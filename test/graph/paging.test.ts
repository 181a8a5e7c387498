import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TypeDeclaration, allTypes } from '../../src/kernel/declare/declarations.js';
import { upperFirst } from '../../src/kernel/declare/names.js';
import { MAX_PAGE } from '../../src/kernel/paging.js';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

interface Page {
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

type Order = Record<string, 'ASC' | 'DESC'>[];

/** Follows the cursors from one end of a list to the other. */
async function walk(type: TypeDeclaration, orderBy: Order, size: number, backwards: boolean): Promise<string[]> {
  const field = type.plural!;
  const [count, cursor] = backwards ? ['last', 'before'] : ['first', 'after'];
  const document = `query Walk($orderBy: [${type.name}Order!], $size: Int, $cursor: String) {
    page: ${field}(orderBy: $orderBy, ${count}: $size, ${cursor}: $cursor) { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
  }`;
  const met: string[] = [];
  let at: string | null = null;
  for (;;) {
    const { data, errors } = await hub.ask(document, { orderBy, size, cursor: at });
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = data!['page'] as Page;
    const ids = nodes.map(node => node.id);
    met.splice(backwards ? 0 : met.length, 0, ...ids);
    expect(met.length).toBeLessThanOrEqual(totalCount);
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
      expect(met).toHaveLength(totalCount);
      return met;
    }
    at = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const lists = (): TypeDeclaration[] => allTypes().filter(type => type.plural);
const sortable = (type: TypeDeclaration): string[] => [...type.columns.values()].filter(column => column.order).map(column => column.field);

describe('every list', () => {
  it('is walked whole, each record once and in one order, whatever the order, the page size and the direction', async () => {
    const anyWalk = fc.constantFrom(...lists()).chain(type =>
      fc.record({
        type: fc.constant(type),
        orderBy: fc
          .uniqueArray(fc.constantFrom(...sortable(type)), { maxLength: 3 })
          .chain(fields => fc.tuple(...fields.map(field => fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC').map(direction => ({ [field]: direction }))))),
        size: fc.integer({ min: 7, max: MAX_PAGE - 3 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyWalk, async ({ type, orderBy, size }) => {
        const forwards = await walk(type, orderBy, size, false);
        expect(new Set(forwards).size).toBe(forwards.length);
        expect(await walk(type, orderBy, size + 3, true)).toEqual(forwards);
      }),
      { numRuns: 150 },
    );
  });

  it('can be sorted by each key it offers, either way, one way being the other reversed', async () => {
    for (const type of lists()) {
      for (const field of sortable(type)) {
        const upwards = await walk(type, [{ [field]: 'ASC' }], MAX_PAGE, false);
        expect(await walk(type, [{ [field]: 'DESC' }], MAX_PAGE, false), `${upperFirst(type.plural!)} by ${field}`).toEqual(upwards.toReversed());
      }
    }
  });
});

describe('a page', () => {
  const crafts = (args: string): string => `{ crafts(${args}) { nodes { slug } totalCount pageInfo { hasNextPage endCursor } edges { cursor } } }`;

  it('of none is empty and still tells the total', async () => {
    const { data } = await hub.ask(crafts('first: 0'));
    expect(data!['crafts']).toMatchObject({ nodes: [], edges: [], pageInfo: { endCursor: null } });
    expect((data!['crafts'] as Page).totalCount).toBeGreaterThan(100);
  });

  it.each([
    ['first: 101', 'first'],
    ['first: -1', 'first'],
    ['last: 500', 'last'],
    ['first: 2, last: 2', 'last'],
    ['after: "no cursor"', 'after'],
    ['orderBy: [{ nameFa: ASC, nameEn: ASC }]', 'orderBy'],
    ['orderBy: [{}]', 'orderBy'],
  ])('asked for with `%s` is refused in a sentence that names it', async (args, named) => {
    const { errors } = await hub.ask(crafts(args));
    expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toContain(named);
  });

  it('refuses the cursor of another order', async () => {
    const { data } = await hub.ask(crafts('first: 1, orderBy: [{ nameEn: ASC }]'));
    const cursor = (data!['crafts'] as Page).pageInfo.endCursor;
    const { errors } = await hub.ask(crafts(`first: 1, after: "${cursor}"`));
    expect(errors![0]!.message).toContain('another order');
  });
});

it('sorts Persian by the Persian alphabet, not by code points', async () => {
  const { data } = await hub.ask('{ crafts(first: 100, orderBy: [{ nameFa: ASC }]) { nodes { name } } }');
  const names = (data!['crafts'] as { nodes: { name: string }[] }).nodes.map(node => node.name);
  expect(names).toEqual(names.toSorted(new Intl.Collator('fa').compare));
  expect(names).not.toEqual(names.toSorted());
});
