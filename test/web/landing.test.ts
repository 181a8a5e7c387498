import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Browser, openBrowser, type View } from '../support/browser.js';
import { type TestHub, startTestHub } from '../support/hub.js';
import { buildWeb } from '../support/web-build.js';

const DOORS = ['/graphiql', '/graphql', '/schema.graphql', '/healthz'];
const PHONE = { width: 360, height: 740 };

let hub: TestHub;
let browser: Browser;
beforeAll(async () => {
  await buildWeb();
  hub = await startTestHub();
}, 120_000);
afterAll(() => hub.close());
afterEach(() => browser.close());

async function read(path: string, view?: View, url = hub.url): Promise<void> {
  browser = await openBrowser(view);
  await browser.page.goto(url + path);
  await browser.page.waitForLoadState('networkidle');
}

const hrefs = () =>
  browser.page.locator('main a:visible').evaluateAll(links => links.map(link => link.getAttribute('href')));

const overflow = () => browser.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('is Persian and right to left unless asked otherwise', async () => {
  await read('/');

  expect(await browser.page.locator('html').getAttribute('lang')).toBe('fa');
  expect(await browser.page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await browser.page.locator('h1:visible').allTextContents()).toEqual(['مهارت‌های صنایع‌دستی ایران، گره‌خورده به هم']);
  expect(await hrefs()).toEqual(expect.arrayContaining(DOORS));
  await browser.screenshot('landing-fa');
});

it('is English and left to right at /?lang=en, one link away', async () => {
  await read('/');
  await browser.page.getByRole('link', { name: 'English' }).click();
  await browser.page.waitForURL(`${hub.url}/?lang=en`);

  expect(await browser.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await browser.page.locator('html').getAttribute('dir')).toBe('ltr');
  expect(await browser.page.locator('h1:visible').allTextContents()).toEqual(['Iran’s handicraft skills, tied together']);
  expect(await browser.page.title()).toBe('Girih · Iran’s handicraft skills');
  expect(await hrefs()).toEqual(expect.arrayContaining(DOORS));
  await browser.page.waitForLoadState('networkidle');
  await browser.screenshot('landing-en');
});

it('asks no other machine for anything, and keeps to the policy of what a page may load', async () => {
  await read('/');

  expect(browser.outside).toEqual([]);
  expect(browser.errors).toEqual([]);
});

it('counts what the hub holds, with the digits of the language', async () => {
  const { data } = await hub.ask('{ crafts { totalCount } craftPlaces { totalCount } provinces { totalCount } trainees { totalCount } }');
  const counts = Object.values(data as Record<string, { totalCount: number }>).map(one => one.totalCount);
  await read('/');
  expect(await browser.page.locator('dd:visible').allTextContents()).toEqual(counts.map(count => count.toLocaleString('fa-IR')));
  await browser.close();

  await read('/?lang=en');
  expect(await browser.page.locator('dd:visible').allTextContents()).toEqual(counts.map(count => count.toLocaleString('en')));
});

it('leaves out what it cannot ask the hub', async () => {
  browser = await openBrowser();
  await browser.page.route('**/graphql*', route => route.abort());
  await browser.page.goto(`${hub.url}/`);
  await browser.page.waitForLoadState('networkidle');

  expect(await browser.page.locator('.counts:visible').count()).toBe(0);
});

it('prints an example that the hub answers just so', async () => {
  const [query, answer] = ['example.graphql', 'example.json'].map(name => readFileSync(new URL(`../../web/landing/${name}`, import.meta.url), 'utf8'));
  expect((await hub.ask(query!)).data).toEqual(JSON.parse(answer!));
});

it('prints the example and its answer as they stand in their files', async () => {
  await read('/?lang=en');

  const files = ['example.graphql', 'example.json'].map(name =>
    readFileSync(new URL(`../../web/landing/${name}`, import.meta.url), 'utf8').trim(),
  );
  expect(await browser.page.locator('pre:visible').allTextContents()).toEqual(files);
});

it('fits a phone in both languages', async () => {
  await read('/', PHONE);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await browser.screenshot('landing-fa-phone');
  await browser.close();

  await read('/?lang=en', PHONE);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await browser.screenshot('landing-en-phone');
});

it('is dark for those who ask for dark', async () => {
  await read('/', { theme: 'dark' });
  const light = 'rgb(251, 248, 241)';
  expect(await browser.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light);
  await browser.screenshot('landing-fa-dark');
});

it('can be read without scripts, in both languages', async () => {
  await read('/', { scripting: false });
  expect(await browser.page.locator('h1:visible').count()).toBe(2);
});
