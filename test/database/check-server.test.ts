import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/database.js';
import { type ServerFacts, shortcoming } from '../../src/database/check-server.js';
import { StartRefused } from '../../src/kernel/start-refused.js';
import { cloneDatabase, type TestDatabase } from '../support/database.js';

describe('a database of one’s own', () => {
  let database: TestDatabase;
  let host: string;
  let name: string;
  beforeAll(async () => {
    database = await cloneDatabase();
    host = new URL(database.url).host;
    name = new URL(database.url).pathname.slice(1);
  });
  afterAll(() => database.drop());

  it('is used as it is, named without its password, and left running', async () => {
    const { url, description, close } = await open(database.url);
    await close();

    expect({ url, description }).toEqual({ url: database.url, description: `${host}/${name}, PostgreSQL 18` });
    await expect(open(database.url)).resolves.toBeDefined();
  });

  it('is refused when nobody answers', async () => {
    expect(await refusal('postgres://girih:secret@127.0.0.1:1/girih')).toBe(
      'No PostgreSQL answers at 127.0.0.1:1/girih: start it, correct DATABASE_URL, or unset DATABASE_URL to use the built-in one.',
    );
  });

  it('is refused when the password is wrong or left out', async () => {
    const sentence = `The PostgreSQL at ${host}/${name} turns away the user girih: correct user and password in DATABASE_URL, or unset DATABASE_URL to use the built-in one.`;

    expect(await refusal(changed(database.url, { password: 'wrong' }))).toBe(sentence);
    expect(await refusal(changed(database.url, { password: '' }))).toBe(sentence);
  });

  it('is refused when there is no database of that name', async () => {
    expect(await refusal(changed(database.url, { pathname: '/nowhere' }))).toBe(
      `The PostgreSQL at ${host}/nowhere has no database of that name: create "nowhere" there, correct DATABASE_URL, or unset DATABASE_URL to use the built-in one.`,
    );
  });

  it('is refused when DATABASE_URL is something else', async () => {
    const sentence =
      'DATABASE_URL is not the address of a PostgreSQL: write postgres://user:password@host:5432/database, or unset it to use the built-in one.';

    expect(await refusal('localhost')).toBe(sentence);
    expect(await refusal('mysql://localhost/girih')).toBe(sentence);
  });

  it('is refused when its user may not create schemas and extensions', async () => {
    const role = `guest_${crypto.randomUUID().slice(0, 8)}`;
    await asAdmin(`create role ${role} login password 'guest'`);

    expect(await refusal(changed(database.url, { username: role, password: 'guest' }))).toBe(
      `The user of DATABASE_URL may not create schemas and extensions at ${host}/${name}: run \`grant create on database\` for that user, or unset DATABASE_URL to use the built-in one.`,
    );
    await asAdmin(`drop role ${role}`);
  });

  async function asAdmin(sql: string): Promise<void> {
    const admin = new pg.Client(database.url);
    await admin.connect();
    await admin.query(sql);
    await admin.end();
  }
});

describe('what the hub needs of a server', () => {
  const enough: ServerFacts = {
    version: 150_004,
    encoding: 'UTF8',
    readOnly: false,
    hasPersianCollation: true,
    missingExtensions: [],
    canCreate: true,
  };

  it('is met by a plain PostgreSQL 15', () => {
    expect(shortcoming(enough, 'db/girih')).toBeUndefined();
  });

  it.each([
    [{ version: 140_011 }, 'The database at db/girih is PostgreSQL 14, and the hub needs 15 or newer: upgrade it'],
    [{ version: 90_624 }, 'The database at db/girih is PostgreSQL 9, and the hub needs 15 or newer: upgrade it'],
    [{ readOnly: true }, 'The database at db/girih is read-only: point DATABASE_URL to the primary server'],
    [
      { encoding: 'LATIN1' },
      "The database at db/girih stores text as LATIN1, and the hub needs UTF8: create one with `encoding 'UTF8'`",
    ],
    [
      { hasPersianCollation: false },
      'The PostgreSQL at db/girih has no collation "fa-x-icu": use a PostgreSQL that was built with ICU',
    ],
    [
      { missingExtensions: ['pg_trgm', 'btree_gist'] },
      'The PostgreSQL at db/girih lacks pg_trgm and btree_gist: install its contrib package (postgresql-contrib)',
    ],
  ])('is not met by %o', (lack, sentence) => {
    expect(shortcoming({ ...enough, ...lack }, 'db/girih')).toBe(`${sentence}, or unset DATABASE_URL to use the built-in one.`);
  });
});

const open = (url: string) => openDatabase({ url, dataFolder: '/nowhere' });

async function refusal(url: string): Promise<string> {
  const error = await open(url).then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StartRefused);
  return (error as StartRefused).message;
}

function changed(url: string, parts: Partial<Pick<URL, 'username' | 'password' | 'pathname'>>): string {
  return Object.assign(new URL(url), parts).href;
}
