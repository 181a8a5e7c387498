import 'reflect-metadata';
import { Command, InvalidArgumentError } from 'commander';
import { DEFAULT_DATA_FOLDER } from './database/embedded.js';
import { StartRefused } from './kernel/start-refused.js';

// graphql and Fastify do extra checks unless told that nobody is developing them
process.env['NODE_ENV'] ??= 'production';

const program = new Command('girih')
  .description('The shared database of Iranian handicraft skills as one queryable graph.')
  .showHelpAfterError();

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a whole number.`);
  return Number(text);
};

program
  .command('serve', { isDefault: true })
  .description('Start the hub: the database, the graph and its pages.')
  .option('--port <number>', 'port to listen on; 0 takes any that is free', wholeNumber, 4000)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--data <folder>', 'folder of the built-in database', DEFAULT_DATA_FOLDER)
  .action(async options => (await import('./commands/serve.js')).serve(options));

program
  .command('seed')
  .description('Fill a database: the reference facts, the small world, and on request a large made-up one.')
  .option('--trainees <number>', 'how many made-up trainees to add, with all that hangs on them', wholeNumber, 0)
  .option('--random-seed <number>', 'the same number gives the same rows', wholeNumber, 1404)
  .option('--data <folder>', 'folder of the built-in database', DEFAULT_DATA_FOLDER)
  .action(async options => (await import('./commands/seed.js')).seed(options));

program
  .command('compose')
  .description('Write schema/: the public API, the subgraph of each module and the supergraph.')
  .option('--check', 'write nothing; fail where a file is stale')
  .action(async options => (await import('./commands/compose.js')).compose(options));

program
  .command('draft-migration')
  .description('Print the SQL that would bring a migrated database to the tables that the code declares.')
  .action(async () => (await import('./commands/draft-migration.js')).draftMigration());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
