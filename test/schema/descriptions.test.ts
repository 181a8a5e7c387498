import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/schema.js';
import { MODULES } from '../../src/modules.js';

/** Every name a reader meets in GraphiQL, with the sentence shown beside it. */
function* sentences(): Generator<[where: string, description: string | null | undefined]> {
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  for (const type of Object.values(buildGraph(MODULES).getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!roots.has(type.name)) yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const arg of 'args' in field ? field.args : []) yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description];
      }
    }
  }
}

it('describes every type, field, argument and enum value in a full sentence', () => {
  const wanting = [...sentences()].filter(([, text]) => !/^[A-Z`0-9].*[.]$/s.test(text ?? ''));
  expect(wanting).toEqual([]);
});

it('never describes a thing by repeating its name', () => {
  const empty = [...sentences()].filter(([, text]) => /^(The name of|Returns|Gets|This field)\b/.test(text ?? ''));
  expect(empty).toEqual([]);
});
