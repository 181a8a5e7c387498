/** An operation of `schema/examples.graphql`, as the hub lists it at `/examples.json`. */
export interface Example {
  name: string;
  audience: Audience;
  description: string;
  query: string;
  variables?: Record<string, unknown>;
}

export type Audience = keyof typeof AUDIENCES;

/** For whom the examples are, in the order shown. */
export const AUDIENCES = {
  frontend: 'For frontend developers',
  scoreboard: 'For competition scoreboards',
  researcher: 'For researchers',
} as const;

/** More tabs than these would hide their own names; the panel lists the rest. */
const TABS_PER_AUDIENCE = 2;

/** Without examples GraphiQL is still of use, so a hub that does not list any is no error. */
export async function loadExamples(): Promise<Example[]> {
  try {
    const response = await fetch('/examples.json', { headers: { accept: 'application/json' } });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

export const variablesOf = ({ variables }: Example): string => (variables ? JSON.stringify(variables, null, 2) : '');

/** The tabs of a first visit: a few examples for each audience. */
export function tabsFor(examples: Example[]): { query: string; variables: string }[] {
  return Object.keys(AUDIENCES).flatMap(audience =>
    examples
      .filter(example => example.audience === audience)
      .slice(0, TABS_PER_AUDIENCE)
      .map(example => ({ query: example.query, variables: variablesOf(example) })),
  );
}
