import { defaultTypeResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/**
 * Makes telling the type of a value safe: a `resolveType` or `isTypeOf` that throws becomes an error of its field. Compiled
 * operations ask for the type inside a promise's callback, where graphql-jit 0.8.9 catches nothing: the answer would never
 * come, and the rejection would end the process.
 */
export function guardTypeResolution(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (guarded.has(type)) continue;
    guarded.add(type);
    if (isAbstractType(type) && !isAsync(type.resolveType)) {
      const resolveType = type.resolveType ?? defaultTypeResolver;
      type.resolveType = (value, context, info) => {
        try {
          // graphql-jit leaves out the fourth argument
          return resolveType(value, context, info, type);
        } catch (error) {
          // both executors quote a name that is no type's in the error of the field
          return `(not told: ${error instanceof Error ? error.message : String(error)})`;
        }
      };
    }
    if (isObjectType(type) && type.isTypeOf && !isAsync(type.isTypeOf)) {
      const { isTypeOf } = type;
      type.isTypeOf = (value, context, info) => {
        try {
          return isTypeOf(value, context, info);
        } catch {
          return false;
        }
      };
    }
  }
}

/** Declared `async`, as type-graphql's own are around any `resolveType` given to it. graphql-jit cannot wait for one. */
export const isAsync = (resolve: unknown): boolean =>
  typeof resolve === 'function' && resolve.constructor.name === 'AsyncFunction';

const guarded = new WeakSet<object>();
