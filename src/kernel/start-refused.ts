/**
 * The hub cannot start, and the person who started it can do something about it. The message is one
 * plain sentence that names what is wrong and the fix; the command line prints it and exits with 1.
 */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
