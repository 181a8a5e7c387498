import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright, type Page } from 'playwright-core';

const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url));
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface View {
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  scripting?: boolean;
}

/** One browser with one page, and everything that page asked for and complained about since it was opened. */
export interface Browser {
  page: Page;
  requests: string[];
  /** Requests to anything but this machine. They were refused. */
  outside: string[];
  /** Errors in the page's console, refused content and uncaught exceptions. */
  errors: string[];
  /** Saves `test/screenshots/<name>.png` to be looked at by a person. */
  screenshot(name: string): Promise<void>;
  /** Throws, once all is closed, when the page asked another machine for something. */
  close(): Promise<void>;
}

/** Starts the Chromium that comes as a file in an npm package, so nothing is installed or downloaded for a test. */
export async function openBrowser({ width = 1440, height = 900, theme = 'light', scripting = true }: View = {}): Promise<Browser> {
  const home = await unpackedChromium();
  const browser = await playwright.launch({
    executablePath: join(home, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      // only the fonts that come with it: a Persian letter on a screenshot comes from the page's own font or not at all
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    javaScriptEnabled: scripting,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const outside: string[] = [];
  const errors: string[] = [];

  await context.route(isOutside, route => route.abort());
  const record = (address: string) => {
    requests.push(address);
    if (isOutside(new URL(address))) outside.push(address);
  };
  page.on('request', request => record(request.url()));
  page.on('websocket', socket => record(socket.url()));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', error => errors.push(String(error)));

  return {
    page,
    requests,
    outside,
    errors,
    async screenshot(name) {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
    async close() {
      await browser.close();
      if (outside.length > 0) throw new Error(`The page asked other machines for: ${outside.join(', ')}`);
    },
  };
}

const isOutside = ({ protocol, hostname }: URL) => /^(http|ws)/.test(protocol) && hostname !== '127.0.0.1';

/**
 * Unpacks the browser once a machine and version, about two seconds. The package unpacks into the temporary folder and takes
 * whatever lies there for finished; test files that start together would run half a browser, so ours is moved into place whole.
 */
async function unpackedChromium(): Promise<string> {
  const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = (await import(join(root, 'package.json'), { with: { type: 'json' } })).default as { version: string };
  const home = join(tmpdir(), `girih-chromium-${version}-${userInfo().username}`);
  if (existsSync(home)) return home;

  const unpacking = await mkdtemp(`${home}-`);
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = unpacking;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(root, 'bin', 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  const fonts = `<dir>${join(home, 'fonts', 'fonts')}</dir><cachedir>${join(home, 'fonts', 'cache')}</cachedir>`;
  await writeFile(join(unpacking, 'fonts', 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`);
  await rename(unpacking, home).catch(async error => {
    await rm(unpacking, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  });
  return home;
}
