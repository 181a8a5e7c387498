import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHub, startTestHub } from '../support/hub.js';
import { CraftVillagesDocument, PathOfOneTraineeDocument } from '../support/operations.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

it('walks from a trainee to the standard, its competencies, the craft, the titled places and the fair in one query', async () => {
  const { trainee } = await hub.query(PathOfOneTraineeDocument, { code: 'TR-1404-0001' });

  expect(trainee).toMatchObject({ code: 'TR-1404-0001', provenance: 'SYNTHETIC' });
  const { courseRun } = trainee!.enrolments.nodes[0]!;
  expect(courseRun.centre!.name).toBeTruthy();
  const version = courseRun.standardVersion!;
  expect(version.number).toBe('2.0');
  expect(version.competencies.totalCount).toBeGreaterThan(2);
  for (const competency of version.competencies.nodes) {
    const kinds = new Set(competency.elements.nodes.map(element => element.kind));
    expect(kinds.has('SAFETY') && (kinds.has('KNOWLEDGE') || kinds.has('SKILL')), competency.title ?? '').toBe(true);
  }
  expect(version.standard).toMatchObject({ code: 'POT-02', craft: { slug: 'pottery' } });
  const places = version.standard.craft!.craftPlaces.nodes;
  expect(places.find(place => place.slug === 'lalejin')!.designations.nodes).toContainEqual({ level: 'WORLD', registeredIn: 2016 });
  expect(trainee!.certificates!.nodes).toContainEqual(expect.objectContaining({ standardVersion: { number: '2.0' } }));
  const fairs = trainee!.products!.nodes.flatMap(product => product.exhibitionProducts.nodes.map(shown => shown.booth.exhibition.slug));
  expect(fairs.length).toBeGreaterThan(0);
});

it('takes as many statements as the path has links, not as it has records', async () => {
  hub.statements.length = 0;
  await hub.query(PathOfOneTraineeDocument, { code: 'TR-1404-0001' });
  expect(hub.statements.length).toBeLessThanOrEqual(19);
});

it('finds the same villages whichever way a Persian word is typed', async () => {
  const typed = await hub.query(CraftVillagesDocument, { words: 'گلیم' });
  expect(typed.craftPlaces.totalCount).toBeGreaterThan(1);
  expect(await hub.query(CraftVillagesDocument, { words: 'گليم' })).toEqual(typed);
  const joined = await hub.query(CraftVillagesDocument, { words: 'قالی‌بافی' });
  expect(joined.craftPlaces.totalCount).toBeGreaterThan(0);
  expect(await hub.query(CraftVillagesDocument, { words: 'قالي بافي' })).toEqual(joined);
});
