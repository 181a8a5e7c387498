import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Browser, openBrowser } from '../support/browser.js';
import { readExamples } from '../../src/graph/examples.js';
import { type TestHub, startTestHub } from '../support/hub.js';
import { buildWeb } from '../support/web-build.js';

const examples = await readExamples();

let hub: TestHub;
let browser: Browser;
beforeAll(async () => {
  await buildWeb();
  hub = await startTestHub();
}, 120_000);
afterAll(() => hub.close());
beforeEach(async () => {
  browser = await openBrowser();
  await browser.page.goto(`${hub.url}/graphiql`);
  await browser.page.waitForSelector('.graphiql-query-editor .view-line');
});
afterEach(() => browser.close());

const answer = () => browser.page.locator('.result-window .view-lines');
const tabs = () => browser.page.locator('.graphiql-tab-button').allTextContents();
/** A first visit opens two examples for each audience. */
const names = ['frontend', 'scoreboard', 'researcher'].flatMap(audience => examples.filter(one => one.audience === audience).slice(0, 2)).map(one => one.name);

/** All that an editor holds, whether or not it is in sight. */
const textOf = (editor: 'operation' | 'response') =>
  browser.page.evaluate(name => {
    interface Model { uri: { path: string }; getValue(): string }
    const { __MONACO: monaco } = globalThis as unknown as { __MONACO: { editor: { getModels(): Model[] } } };
    return monaco.editor.getModels().find(({ uri }) => uri.path.includes(name))?.getValue();
  }, editor);

async function run(): Promise<void> {
  await browser.page.getByRole('button', { name: /Execute query/ }).click();
  await answer().getByText('"data":').waitFor();
}

it('loads and answers without asking any other machine, and without one error in the console', async () => {
  await run();
  await browser.page.getByRole('button', { name: /Prettify/ }).click();
  await browser.page.waitForLoadState('networkidle');

  expect(browser.outside).toEqual([]);
  expect(browser.errors).toEqual([]);
  expect(browser.requests).toContain(`${hub.url}/graphql`);
});

it('opens two examples for each audience in tabs on a first visit', async () => {
  expect(await tabs()).toEqual(names);
  expect(await textOf('operation')).toContain(`query ${names[0]}`);
});

it('keeps what a visitor wrote for the next visit', async () => {
  await browser.page.getByRole('tab', { name: names[1]! }).click();
  await browser.page.waitForTimeout(1_000);
  await browser.page.reload();
  await browser.page.waitForSelector('.graphiql-query-editor .view-line');

  expect(await tabs()).toEqual(names);
  expect(await textOf('operation')).toContain(`query ${names[1]}`);
});

it('shows a Persian answer in a Persian font, each text in its own direction', async () => {
  await run();
  const name = answer().getByText('"لالجین"');
  await name.waitFor();

  // the editor draws its lines anew while fonts and colours arrive
  await expect.poll(() => name.evaluate(element => getComputedStyle(element).unicodeBidi)).toBe('plaintext');
  expect(await browser.page.evaluate(() => document.fonts.check('15px Vazirmatn', 'لالجین'))).toBe(true);
  await browser.screenshot('graphiql-light');
});

it('draws no warning boxes around Persian letters or the joiners between them', async () => {
  await run();
  await answer().getByText('"لالجین"').waitFor();
  await browser.page.waitForTimeout(1_000);

  expect(await browser.page.locator('.unicode-highlight').count()).toBe(0);
});

it('has the documentation open, from the root types down', async () => {
  const panel = browser.page.locator('.graphiql-plugin');
  await panel.getByText('Root Types').waitFor();
  expect(await panel.innerText()).toMatch(/query:\s*Query[^]*CraftPlaceConnection/);

  await panel.getByRole('link', { name: 'CraftPlace', exact: true }).click();
  expect(await panel.innerText()).toContain('designations');
  await run();
  await browser.screenshot('graphiql-documentation');
});

it('lists every example by audience and opens a chosen one in a new tab', async () => {
  await browser.page.getByRole('button', { name: 'Show Examples' }).click();
  const panel = browser.page.locator('.girih-examples');
  expect(await panel.getByRole('heading').allTextContents()).toEqual([
    'Examples',
    'For frontend developers',
    'For competition scoreboards',
    'For researchers',
  ]);
  for (const { description } of examples) expect(await panel.innerText()).toContain(description);

  const last = examples.at(-1)!;
  await panel.getByRole('button', { name: last.name }).click();
  await expect.poll(tabs).toEqual([...names, last.name]);
  await run();
  expect(await answer().innerText()).toContain('totalCount');
  await browser.screenshot('graphiql-examples');
});

it('leads back to the first page', async () => {
  expect(await browser.page.locator('.girih-home').getAttribute('href')).toBe('/');
});

it('is dark for those who ask for dark', async () => {
  await browser.close();
  browser = await openBrowser({ theme: 'dark' });
  await browser.page.goto(`${hub.url}/graphiql`);
  await browser.page.waitForSelector('.graphiql-query-editor .view-line');
  await run();
  await answer().getByText('"لالجین"').waitFor();
  await browser.screenshot('graphiql-dark');

  expect(browser.errors).toEqual([]);
});

