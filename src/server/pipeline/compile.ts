import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

export type CompiledOperation = CompiledQuery['query'];

type Variables = Readonly<Record<string, unknown>>;

/** Stands for the type of every variable in the documents that graphql-jit is given. */
const Coerced = new GraphQLScalarType({ name: 'GirihCoerced', parseValue: value => value });

/**
 * An operation as a program of graphql-jit, or nothing where that declines. It holds for variables under which `@skip` and
 * `@include` decide as they do for those given. The program takes variables that graphql-js has coerced: graphql-jit's own
 * reading of them writes out a type that contains itself, as filters do, until memory ends.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): CompiledOperation | undefined {
  // graphql-jit writes notes into the nodes it is given, so it gets its own, with the same locations
  const own = withCoercedVariables(decided(parse(document.loc!.source), variables));
  const compiled = compileQuery(withCoerced(schema), own, operation.name?.value, {
    disablingCapturingStackErrors: true,
    // resolvers are to see the schema and the operation as they are
    resolverInfoEnricher: () => ({ schema, operation }),
  });
  return isCompiledQuery(compiled) ? compiled.query : undefined;
}

/** The variables that `@skip` and `@include` ask. */
export function variablesInConditions(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = isCondition(directive) ? directive.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Takes out what `@skip` and `@include` leave out: graphql-jit 0.8.9 mistakes conditions around fragments and merged fields. */
function decided(document: DocumentNode, variables: Variables): DocumentNode {
  return visit(document, {
    enter(node: ASTNode) {
      if (node.kind !== Kind.FIELD && node.kind !== Kind.INLINE_FRAGMENT && node.kind !== Kind.FRAGMENT_SPREAD) return undefined;
      const conditions = node.directives?.filter(isCondition) ?? [];
      if (conditions.length === 0) return undefined;
      if (!conditions.every(condition => includes(condition, variables))) return null;
      return { ...node, directives: node.directives?.filter(directive => !isCondition(directive)) };
    },
  }) as DocumentNode;
}

const isCondition = ({ name }: DirectiveNode): boolean => name.value === 'skip' || name.value === 'include';

function includes({ name, arguments: given }: DirectiveNode, variables: Variables): boolean {
  const value = given?.[0]?.value;
  const holds = value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
  return name.value === 'include' ? holds === true : holds === false;
}

function withCoercedVariables(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map(definition =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: definition.variableDefinitions?.map(coerced) ?? [] }
      : definition,
  );
  return { ...document, definitions };
}

function coerced({ kind, variable }: VariableDefinitionNode): VariableDefinitionNode {
  return { kind, variable, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } } };
}

/** The schema itself, but for one more name that it knows. */
function withCoerced(schema: GraphQLSchema): GraphQLSchema {
  return Object.create(schema, {
    getType: { value: (name: string) => (name === Coerced.name ? Coerced : schema.getType(name)) },
  }) as GraphQLSchema;
}
