import type { GraphQLField, GraphQLSchema } from 'graphql';
import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import type { HubContext, PageArguments } from '../kernel/context.js';
import { type TypeDeclaration, allTypes } from '../kernel/declare/declarations.js';
import { lowerFirst } from '../kernel/declare/names.js';
import type { ModuleName } from '../kernel/module.js';
import { badInput } from '../kernel/bad-input.js';
import { declarePaging, listTypesOf } from './connections.js';
import { named } from './named-class.js';
import { markPaged } from './read/attach.js';

/** The root fields that follow from a module's declarations: one to find a record, one to list them. */
export function declareRoots(module: ModuleName): NewableFunction {
  const roots = named(`${module}Roots`);
  Resolver()(roots as never);
  for (const type of allTypes()) {
    if (type.module !== module || type.internal) continue;
    if (type.plural) declareList(roots.prototype, type, type.plural);
    if (type.plural || type.keys.length) declareLookUp(roots.prototype, type);
  }
  return roots;
}

const unattached = { value: () => null };

function declareList(prototype: object, type: TypeDeclaration, plural: string): void {
  Query(() => listTypesOf(type).connection as never, { description: `All \`${type.name}\` records. ${type.description}` })(prototype, plural, unattached);
  declarePaging(prototype, plural, type);
}

const scalars = { whole: () => Int, text: () => String } as const;

function declareLookUp(prototype: object, type: TypeDeclaration): void {
  const field = lowerFirst(type.name);
  Query(() => type.target as never, { nullable: true, description: `The \`${type.name}\` with this ${keyNames(type)}. Null where there is none.` })(prototype, field, unattached);
  Arg('id', () => ID, { nullable: true, description: 'Its identifier.' })(prototype, field, 0);
  [...new Set(type.keys.flat())].forEach((key, at) => {
    const column = type.columns.get(key)!;
    Arg(key, column.kind === 'whole' ? scalars.whole : scalars.text, { nullable: true, description: column.description })(prototype, field, at + 1);
  });
}

const keyNames = (type: TypeDeclaration): string => [['id'], ...type.keys].map(key => key.map(part => `\`${part}\``).join(' and ')).join(', or this ');

/** Gives the declared root fields their readers. */
export function attachRoots(schema: GraphQLSchema): void {
  const query = schema.getQueryType()!.getFields();
  for (const type of allTypes()) {
    if (type.internal) continue;
    if (type.plural) {
      const list = query[type.plural] as GraphQLField<unknown, HubContext, PageArguments>;
      list.resolve = (_root, args, context, info) => context.reader.list(type, args, info);
      markPaged(list as GraphQLField<unknown, unknown>);
    }
    const lookUp = query[lowerFirst(type.name)];
    if (lookUp && (type.plural || type.keys.length)) lookUp.resolve = ((_root, args, context, info) => context.reader.byKey(type, keyOf(type, args), info)) satisfies GraphQLField<unknown, HubContext>['resolve'];
  }
}

function keyOf(type: TypeDeclaration, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null && value !== undefined));
  const names = Object.keys(given);
  const complete = [['id'], ...type.keys].some(key => key.length === names.length && key.every(part => names.includes(part)));
  if (complete) return given;
  throw badInput(`\`${lowerFirst(type.name)}\` got ${names.length ? names.map(name => `\`${name}\``).join(' and ') : 'no key'}; give ${keyNames(type).replaceAll(', or this', ', or')}.`);
}

