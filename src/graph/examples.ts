import { readFile } from 'node:fs/promises';
import { type OperationDefinitionNode, Kind, parse, print } from 'graphql';

const FILE = new URL('../../schema/examples.graphql', import.meta.url);

export const AUDIENCES = ['frontend', 'scoreboard', 'researcher'] as const;

/** An operation that answers a question a user really has. */
export interface Example {
  name: string;
  audience: (typeof AUDIENCES)[number];
  /** The question, in one sentence. */
  description: string;
  query: string;
  [more: string]: unknown;
}

/**
 * The operations of `schema/examples.graphql`. Each is preceded by a comment of two parts:
 * `# frontend: Where is pottery taught to a current standard?`
 */
export async function readExamples(): Promise<Example[]> {
  const text = await readFile(FILE, 'utf8');
  const document = parse(text);
  return document.definitions
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map(operation => exampleOf(operation, commentBefore(text, operation.loc!.start)));
}

function exampleOf(operation: OperationDefinitionNode, comment: string): Example {
  const name = operation.name!.value;
  const [audience, description] = comment.split(/:\s*/, 2) as [Example['audience'], string | undefined];
  if (!AUDIENCES.includes(audience) || !description) {
    throw new Error(`The example ${name} has the comment "${comment}"; write "# ${AUDIENCES.join(' | ')}: the question it answers".`);
  }
  return { name, audience, description, query: print(operation) };
}

function commentBefore(text: string, at: number): string {
  const lines = text.slice(0, at).trimEnd().split('\n');
  const first = lines.findLastIndex(line => !line.startsWith('#')) + 1;
  return lines.slice(first).map(line => line.replace(/^#\s*/, '')).join(' ');
}
