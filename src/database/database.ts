import { checkServer } from './check-server.js';
import { startEmbedded } from './embedded.js';
import { pathForPeople } from './path-for-people.js';

/** The PostgreSQL that this hub stands on, ready to be migrated. */
export interface Database {
  url: string;
  /** For the start-up line, without the password: `built-in (./.data/postgres)`. */
  description: string;
  /** Stops the built-in server; leaves any other alone. Close pools first. */
  close(): Promise<void>;
}

/** Uses the server at `url` if there is one, else starts the built-in one. Whatever stands in the way is a `StartRefused`. */
export async function openDatabase({ url, dataFolder }: { url?: string; dataFolder: string }): Promise<Database> {
  if (url) {
    const description = await checkServer(url);
    return { url, description, close: async () => {} };
  }
  const server = await startEmbedded(dataFolder);
  return { url: server.url, description: `built-in (${pathForPeople(dataFolder)})`, close: () => server.close() };
}
