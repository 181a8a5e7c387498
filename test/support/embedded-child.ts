import { openDatabase } from '../../src/database/database.js';

// A hub reduced to its database, for tests that kill one: it starts, says where it is, and stays.
try {
  const { url } = await openDatabase({ dataFolder: process.argv[2]! });
  process.once('SIGUSR2', () => process.exit(1));
  process.stdout.write(`${url}\n`);
  setInterval(() => {}, 60_000);
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
