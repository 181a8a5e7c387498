import { CONTESTANTS } from './contestants/index.js';

/** Runs one contestant as a server of its own: `serve.ts <name>`, told the database by a message, answering its address. */
const [, , name] = process.argv;
process.once('message', ({ databaseUrl }: { databaseUrl: string }) => {
  const contestant = CONTESTANTS.find(one => one.name === name);
  contestant!.serve(databaseUrl).then(
    url => process.send!({ url }),
    (error: Error) => process.send!({ fault: error.stack }),
  );
});

// a bench that ends by a fault leaves no server behind
process.once('disconnect', () => process.exit());
