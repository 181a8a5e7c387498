import { type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { HubContext, PageArguments, Row } from '../../kernel/context.js';
import { type LinkDeclaration, type Policy, type TypeDeclaration, allTypes } from '../../kernel/declare/declarations.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../../kernel/paging.js';

type Resolver<Args = Record<string, unknown>> = GraphQLFieldResolver<Row, HubContext, Args>;

/** Gives every declared field of the schema its reader. Plain columns keep none: the row holds the value under the field's name. */
export function attachReaders(schema: GraphQLSchema): void {
  for (const type of allTypes()) {
    if (type.internal) continue;
    const object = schema.getType(type.name) as GraphQLObjectType;
    for (const field of Object.values(object.getFields())) attach(type, field);
    for (const made of ['Connection', 'Edge']) {
      const fields = (schema.getType(`${type.name}${made}`) as GraphQLObjectType | undefined)?.getFields() ?? {};
      for (const field of Object.values(fields)) delete field.resolve;
    }
  }
  for (const shared of ['PageInfo', 'Money']) {
    for (const field of Object.values((schema.getType(shared) as GraphQLObjectType | undefined)?.getFields() ?? {})) delete field.resolve;
  }
}

function attach(type: TypeDeclaration, field: GraphQLField<unknown, unknown>): void {
  const { name } = field;
  const link = type.links.get(name);
  const bilingual = type.bilingual.get(name);
  const policy = (link ?? bilingual ?? type.computed.get(name) ?? type.columns.get(name))?.policy;
  if (policy) field.resolve = hidden(`${type.name}.${name}`, policy) as never;
  else if (link) field.resolve = linkResolver(link) as never;
  else if (bilingual) field.resolve = ((row, args) => row[args['in'] === 'EN' ? bilingual.en : bilingual.fa] ?? null) satisfies Resolver as never;
  else if (type.columns.has(name) || type.computed.has(name)) delete field.resolve;
  if (link && (link.kind === 'many' || link.kind === 'through')) markPaged(field);
}

/** Personal data: answers null and says why. */
const hidden =
  (coordinate: string, reason: Policy): Resolver =>
  (_row, _args, context) => {
    context.hidden.push({ coordinate, reason });
    return null;
  };

/** Tells the cost rule how long the list can be. */
export function markPaged(field: GraphQLField<unknown, unknown>): void {
  field.extensions = { ...field.extensions, girih: { page: { default: DEFAULT_PAGE, max: MAX_PAGE } } };
}

/** A to-one link whose record came along with the row is answered at once; the row holds it in place of its id. */
function linkResolver(link: LinkDeclaration): Resolver {
  const { field } = link;
  switch (link.kind) {
    case 'one':
      return (row, _args, context, info) => {
        const linked = row[field] as Row | string | null | undefined;
        return typeof linked === 'string' ? context.reader.one(link, linked, info) : (linked ?? null);
      };
    case 'has':
      return (row, _args, context, info) => {
        const linked = row[field] as Row | null | undefined;
        return linked === undefined ? context.reader.has(link, row['id'] as string, info) : linked;
      };
    default:
      return ((row, args: PageArguments, context, info) => context.reader.many(link, row['id'] as string, args, info)) as Resolver<PageArguments> as Resolver;
  }
}

