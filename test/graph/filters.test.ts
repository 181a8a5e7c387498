import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_COMPARISONS, MAX_FOLLOWED } from '../../src/kernel/paging.js';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

interface Listed {
  totalCount: number;
  nodes: { slug: string; kind: string; latitude: number; province: { isoCode: string }; designations: { totalCount: number } }[];
}

async function places(where: unknown): Promise<Listed> {
  const { data, errors } = await hub.ask(
    `query Places($where: CraftPlaceFilter) { found: craftPlaces(where: $where, first: 100) { totalCount nodes { slug kind latitude province { isoCode } designations { totalCount } } } }`,
    { where },
  );
  expect(errors).toBeUndefined();
  return data!['found'] as Listed;
}

describe('where', () => {
  it('compares columns: equal, one of, ranges', async () => {
    const all = (await places({})).nodes;
    expect((await places({ kind: { eq: 'VILLAGE' } })).nodes).toEqual(all.filter(place => place.kind === 'VILLAGE'));
    expect((await places({ slug: { in: ['lalejin', 'meybod', 'nowhere'] } })).totalCount).toBe(2);
    expect((await places({ latitude: { gte: 30, lt: 34 } })).nodes).toEqual(all.filter(place => place.latitude >= 30 && place.latitude < 34));
  });

  it('joins conditions: all at once, any of them, none of them', async () => {
    const all = (await places({})).nodes;
    const village = { kind: { eq: 'VILLAGE' } };
    const north = { latitude: { gte: 35 } };
    const isNorth = (place: Listed['nodes'][number]): boolean => place.latitude >= 35;
    const isVillage = (place: Listed['nodes'][number]): boolean => place.kind === 'VILLAGE';
    expect((await places({ and: [village, north] })).nodes).toEqual(all.filter(place => isNorth(place) && isVillage(place)));
    expect((await places({ or: [village, north] })).nodes).toEqual(all.filter(place => isNorth(place) || isVillage(place)));
    expect((await places({ not: village, ...north })).nodes).toEqual(all.filter(place => isNorth(place) && !isVillage(place)));
    expect((await places({ or: [] })).totalCount).toBe(0);
    expect((await places({ and: [] })).totalCount).toBe(all.length);
  });

  it('follows links: the one that has to match, and some, none or every one of many', async () => {
    const all = (await places({})).nodes;
    expect((await places({ province: { isoCode: { eq: 'IR-10' } } })).nodes).toEqual(all.filter(place => place.province.isoCode === 'IR-10'));
    const world = { level: { eq: 'WORLD' } };
    const some = (await places({ designations: { some: world } })).nodes.map(place => place.slug);
    const none = (await places({ designations: { none: world } })).nodes.map(place => place.slug);
    expect(some).toHaveLength(16);
    expect([...some, ...none].toSorted()).toEqual(all.map(place => place.slug).toSorted());
    expect((await places({ designations: { every: { level: { eq: 'NATIONAL' } } } })).nodes.map(place => place.slug)).not.toContain('lalejin');
    expect((await places({ designations: { some: {} } })).totalCount).toBe(all.filter(place => place.designations.totalCount > 0).length);
  });

  it('counts a place with three titles once', async () => {
    const malayer = await places({ slug: { eq: 'malayer' }, designations: { some: {} } });
    expect(malayer).toMatchObject({ totalCount: 1, nodes: [{ designations: { totalCount: 3 } }] });
  });

  it('takes a Solar Hijri year for a range of days', async () => {
    const { data } = await hub.ask('{ memoranda(first: 5) { nodes { signedOn signedOnJalali } } courseRuns(first: 100, where: { startsOn: { jalaliYear: 1404 } }) { nodes { startsOnJalali } } }');
    expect(data!['memoranda']).toEqual({ nodes: [{ signedOn: '2025-04-22', signedOnJalali: '1404-02-02' }] });
    const { nodes } = data!['courseRuns'] as { nodes: { startsOnJalali: string }[] };
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every(run => run.startsOnJalali.startsWith('1404-'))).toBe(true);
  });
});

describe('where is refused', () => {
  const refusal = async (where: unknown): Promise<string> => {
    const { data, errors } = await hub.ask('query Places($where: CraftPlaceFilter) { craftPlaces(where: $where) { totalCount } }', { where });
    expect(data ?? null).toBeNull();
    expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    return errors![0]!.message;
  };

  it('when it compares with null instead of asking for it', async () => {
    expect(await refusal({ slug: { eq: null } })).toContain('isNull: true');
    expect(await refusal({ kind: null })).toContain('isNull: true');
  });

  it('when it makes more comparisons than are accepted', async () => {
    const many = Array.from({ length: MAX_COMPARISONS }, () => ({ latitude: { gte: 0 } }));
    expect(await refusal({ and: many })).toContain(`${MAX_COMPARISONS}`);
  });

  it('when it follows more links than are accepted', async () => {
    let where: unknown = { slug: { eq: 'x' } };
    for (let at = 0; at <= MAX_FOLLOWED; at += 2) where = { province: { craftPlaces: { some: where } } };
    expect(await refusal(where)).toContain(`${MAX_FOLLOWED} links`);
  });

  it('when a text holds what no text of the hub can hold', async () => {
    expect(await refusal({ slug: { eq: 'a\0b' } })).toContain('U+0000');
  });

  it('when a year is not one of the calendar', async () => {
    const { errors } = await hub.ask('{ courseRuns(where: { startsOn: { jalaliYear: 99999 } }) { totalCount } }');
    expect(errors![0]!.message).toContain('99999');
  });
});
