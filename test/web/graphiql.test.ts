import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Browser, openBrowser } from '../support/browser.js';
import { buildWeb } from '../support/web-build.js';
import { EXAMPLES, startWeb, type Web } from './start-web.js';

let web: Web;
let browser: Browser;
beforeAll(async () => {
  await buildWeb();
  web = await startWeb();
}, 120_000);
afterAll(() => web.close());
beforeEach(async () => {
  browser = await openBrowser();
  await browser.page.goto(`${web.url}/graphiql`);
  await browser.page.waitForSelector('.graphiql-query-editor .view-line');
});
afterEach(() => browser.close());

const answer = () => browser.page.locator('.result-window .view-lines');
const tabs = () => browser.page.locator('.graphiql-tab-button').allTextContents();
const names = EXAMPLES.map(({ name }) => name);

/** All that an editor holds, whether or not it is in sight. */
const textOf = (editor: 'operation' | 'variables' | 'response') =>
  browser.page.evaluate(name => {
    interface Model { uri: { path: string }; getValue(): string }
    const { __MONACO: monaco } = globalThis as unknown as { __MONACO: { editor: { getModels(): Model[] } } };
    return monaco.editor.getModels().find(({ uri }) => uri.path.includes(name))?.getValue();
  }, editor);

async function run(): Promise<void> {
  await browser.page.getByRole('button', { name: /Execute query/ }).click();
  await answer().getByText('data').waitFor();
}

it('loads and answers without asking any other machine, and without one error in the console', async () => {
  await run();
  await browser.page.getByRole('button', { name: /Prettify/ }).click();
  await browser.page.waitForLoadState('networkidle');

  expect(browser.outside).toEqual([]);
  expect(browser.errors).toEqual([]);
  expect(browser.requests).toContain(`${web.url}/graphql`);
});

it('opens the examples in tabs on a first visit, variables included', async () => {
  expect(await tabs()).toEqual(names);
  expect(await textOf('variables')).toBe('{\n  "first": 2\n}');
});

it('keeps what a visitor wrote for the next visit', async () => {
  await browser.page.getByRole('tab', { name: 'HowMany' }).click();
  await browser.page.waitForTimeout(1_000);
  await browser.page.reload();
  await browser.page.waitForSelector('.graphiql-query-editor .view-line');

  expect(await tabs()).toEqual(names);
  expect(await textOf('operation')).toContain('query HowMany');
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
  expect(await panel.innerText()).toMatch(/query:\s*Query[^]*mutation:\s*Mutation[^]*CraftPlaceConnection/);

  await panel.getByRole('link', { name: 'CraftPlace', exact: true }).click();
  expect(await panel.innerText()).toContain('نام فارسی هر جا همان است که مردم آنجا می‌گویند.');
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
  for (const { description } of EXAMPLES) expect(await panel.innerText()).toContain(description);

  await panel.getByRole('button', { name: 'TraineesInAll' }).click();
  await expect.poll(tabs).toEqual([...names, 'TraineesInAll']);
  await run();
  expect(await answer().innerText()).toContain('5000');
  await browser.screenshot('graphiql-examples');
});

it('leads back to the first page', async () => {
  expect(await browser.page.locator('.girih-home').getAttribute('href')).toBe('/');
});

it('is dark for those who ask for dark', async () => {
  await browser.close();
  browser = await openBrowser({ theme: 'dark' });
  await browser.page.goto(`${web.url}/graphiql`);
  await browser.page.waitForSelector('.graphiql-query-editor .view-line');
  await run();
  await answer().getByText('"لالجین"').waitFor();
  await browser.screenshot('graphiql-dark');

  expect(browser.errors).toEqual([]);
});

