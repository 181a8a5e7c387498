import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHub, startTestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

async function found(list: string, search: string): Promise<string[]> {
  const { data, errors } = await hub.ask(`query Find($search: String) { found: ${list}(where: { search: $search }, first: 100) { nodes { id } } }`, { search });
  expect(errors).toBeUndefined();
  return (data!['found'] as { nodes: { id: string }[] }).nodes.map(node => node.id);
}

it('finds a craft however its name is spelt: Persian or Arabic letters, half-space, space or none', async () => {
  const written = await found('crafts', 'قلم‌زنی');
  expect(written.length).toBeGreaterThan(0);
  for (const spelling of ['قلم زنی', 'قلمزنی', 'قلم‌زني', 'قَلَم زنى']) expect(await found('crafts', spelling), spelling).toEqual(written);
});

it('finds a place in either script', async () => {
  const persian = await found('craftPlaces', 'لالجین');
  expect(persian).toHaveLength(1);
  expect(await found('craftPlaces', 'lalejin')).toEqual(persian);
  expect(await found('craftPlaces', 'LALEJIN')).toEqual(persian);
});

it('searches standards and the public names of people', async () => {
  expect((await found('standards', 'سفال')).length).toBeGreaterThan(0);
  const { data } = await hub.ask('{ artisans(first: 1) { nodes { id displayName } } }');
  const [artisan] = (data!['artisans'] as { nodes: { id: string; displayName: string }[] }).nodes;
  expect(await found('artisans', artisan!.displayName)).toContain(artisan!.id);
});

it('takes the wildcards of SQL as ordinary characters', async () => {
  expect(await found('crafts', '%_\\')).toEqual(await found('crafts', ''));
});
