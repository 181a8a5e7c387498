import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES, readExamples } from '../../src/graph/examples.js';
import { type TestHub, startTestHub } from '../support/hub.js';

const examples = await readExamples();

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.close());

/** Whether an answer holds anything a reader would look at. */
function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(hasContent) || Object.values(value).some(one => typeof one === 'string' || typeof one === 'number');
}

describe('schema/examples.graphql', () => {
  it('has examples for each audience', () => {
    expect(new Set(examples.map(example => example.audience))).toEqual(new Set(AUDIENCES));
  });

  it.each(examples.map(example => [example.name, example] as const))('%s answers from the seeds', async (_name, example) => {
    const { data, errors, status } = await hub.ask(example.query);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    for (const [field, value] of Object.entries(data!)) expect(hasContent(value), field).toBe(true);
  });
});
