import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { StartRefused } from '../../src/kernel/start-refused.js';
import { CONTENT_SECURITY_POLICY } from '../../src/server/content-security-policy.js';
import type { RunningServer, ServerOptions } from '../../src/server/server.js';
import { ask, examples, sdl, startSmallHub } from './small-hub.js';

const running: RunningServer[] = [];
const start = async (options: Partial<ServerOptions> = {}) => {
  const hub = await startSmallHub(options);
  running.push(hub);
  return hub;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map(hub => hub.close()));
});

describe('side doors', () => {
  it('tell that the process is up, whatever the database does', async () => {
    const hub = await start({ ready: async () => ({ ok: false, reason: 'The database does not answer.' }) });
    const health = await fetch(`${hub.url}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { ok: true }]);
    const ready = await fetch(`${hub.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { ok: false, reason: 'The database does not answer.' }]);
  });

  it('tell that the hub is ready, and that it is not when nobody can say', async () => {
    const hub = await start();
    const ready = await fetch(`${hub.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { ok: true }]);

    const unsure = await start({ ready: () => Promise.reject(new Error('password of 10.0.0.7')) });
    const answer = await fetch(`${unsure.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('password');
  });

  it.each([
    ['/schema.graphql', 'text/plain; charset=utf-8', sdl],
    ['/examples.json', 'application/json; charset=utf-8', JSON.stringify(examples)],
  ])('serve %s, and nothing to those who have it', async (path, type, text) => {
    const hub = await start();
    const first = await fetch(`${hub.url}${path}`);
    expect([first.status, first.headers.get('content-type'), await first.text()]).toEqual([200, type, text]);
    const again = await fetch(`${hub.url}${path}`, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(`${hub.url}${path}`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('say nothing of what kind the files are but what we say', async () => {
    const hub = await start();
    for (const path of ['/healthz', '/schema.graphql', '/nowhere', '/graphql']) {
      const { headers } = await fetch(`${hub.url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});

describe('pages', () => {
  it('are served as they were built, assets for ever', async () => {
    const pages = await mkdtemp(join(tmpdir(), 'girih-pages-'));
    for (const folder of ['landing', 'graphiql', 'assets']) await mkdir(join(pages, folder));
    await writeFile(join(pages, 'landing/index.html'), '<h1>گره</h1>');
    await writeFile(join(pages, 'graphiql/index.html'), '<h1>GraphiQL</h1>');
    await writeFile(join(pages, 'assets/main-abc123.js'), 'plain');
    await writeFile(join(pages, 'assets/main-abc123.js.gz'), gzipSync('packed'));
    const hub = await start({ pages });

    const landing = await fetch(`${hub.url}/`);
    expect([landing.status, await landing.text()]).toEqual([200, '<h1>گره</h1>']);
    expect(landing.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(landing.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(await (await fetch(`${hub.url}/graphiql`)).text()).toBe('<h1>GraphiQL</h1>');

    const packed = await fetch(`${hub.url}/assets/main-abc123.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(await packed.text()).toBe('packed');
    expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(packed.headers.get('content-type')).toMatch(/javascript/);
    const plain = await fetch(`${hub.url}/assets/main-abc123.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(await plain.text()).toBe('plain');

    const missing = await fetch(`${hub.url}/assets/none.js`);
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, null]);
    expect((await rawGet(hub, '/assets/../../package.json')).status).not.toBe(200);
    expect((await rawGet(hub, '/assets/%2e%2e%2f%2e%2e%2fpackage.json')).status).not.toBe(200);
    await rm(pages, { recursive: true });
  });

  it('lead someone who opens the address of the graph in a browser to GraphiQL', async () => {
    const hub = await start();
    const answer = await fetch(`${hub.url}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml' }, redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/graphiql']);
    const asked = await fetch(`${hub.url}/graphql?query=%7B__typename%7D`, { headers: { accept: 'text/html, */*', 'apollo-require-preflight': '1' }, redirect: 'manual' });
    expect(asked.status).toBe(200);
  });

  it('say how they are built when they are not there', async () => {
    const hub = await start({ pages: join(tmpdir(), 'girih-not-built') });
    for (const path of ['/', '/graphiql']) {
      const page = await fetch(`${hub.url}${path}`);
      expect(page.status).toBe(503);
      expect(await page.text()).toContain(`The page at ${path} has not been built; \`npm run build\` builds it.`);
    }
    expect((await ask(hub, '{ hello }')).status).toBe(200);
  });
});

describe('a stop', () => {
  it('lets a running operation finish, and takes no new connections', async () => {
    const hub = await start();
    const slow = ask(hub, '{ slow(ms: 400) }');
    await pause(100);
    const begun = performance.now();
    const closed = hub.close();
    await pause(50);
    await expect(fetch(`${hub.url}/healthz`)).rejects.toThrow('fetch failed');
    const { body, headers } = await slow;
    expect(body.data).toEqual({ slow: 'done' });
    expect(headers.get('connection')).toBe('close');
    await closed;
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('does not wait for connections that only wait themselves', async () => {
    const hub = await start();
    const idle = connect(Number(new URL(hub.url).port), '127.0.0.1');
    idle.write('GET /healthz HTTP/1.1\r\nhost: hub\r\nconnection: keep-alive\r\n\r\n');
    await once(idle, 'data');
    const silent = connect(Number(new URL(hub.url).port), '127.0.0.1');
    await once(silent, 'connect');
    const begun = performance.now();
    const ended = once(idle, 'close');
    await hub.close();
    await ended;
    expect(performance.now() - begun).toBeLessThan(1_000);
    silent.destroy();
  });

  it('tells those who are just asking that the hub is not ready', async () => {
    const hub = await start();
    const socket = connect(Number(new URL(hub.url).port), '127.0.0.1');
    let received = '';
    socket.on('data', chunk => (received += String(chunk)));
    socket.write('GET /readyz HTTP/1.1\r\nhost: hub\r\n');
    await pause(100);
    const ended = once(socket, 'close');
    const closed = hub.close();
    socket.write('\r\n');
    await Promise.all([closed, ended]);
    expect(received).toMatch(/^HTTP\/1.1 503 .*{"ok":false,"reason":"The hub is stopping\."}$/s);
  });

  it('cuts what has not ended in the time given', async () => {
    const hub = await start({ stopWithinMs: 200 });
    const endless = ask(hub, '{ slow(ms: 5000) }').catch((error: Error) => error.message);
    await pause(100);
    const begun = performance.now();
    await hub.close();
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(await endless).toBe('fetch failed');
  });
});

describe('a start', () => {
  it('is refused with the fix where the port is taken', async () => {
    const port = Number(new URL((await start()).url).port);
    const refused = startSmallHub({ port });
    await expect(refused).rejects.toThrow(StartRefused);
    await expect(refused).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program; stop it or choose another with --port ${port + 1}.`,
    );
  });

  it('is refused with the fix on an address of another computer', async () => {
    await expect(startSmallHub({ host: '192.0.2.1' })).rejects.toThrow(
      '192.0.2.1 is not an address of this computer; choose one that is with --host 127.0.0.1.',
    );
  });
});

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** `fetch` tidies paths before it sends them. */
async function rawGet({ url }: RunningServer, path: string): Promise<{ status: number | undefined }> {
  const sent = request(url, { path, agent: false });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return { status: response.statusCode };
}
