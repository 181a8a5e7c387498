import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getNamedType,
  getVariableValues,
  type GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type CompiledOperation, compileOperation, variablesInConditions } from './compile.js';
import type { OperationContext } from './context.js';
import type { OperationCost } from './cost.js';
import { isAsync } from './type-resolution.js';

/** Compiling takes some ten milliseconds: only an operation that keeps coming back is worth it. */
export const COMPILE_AT_USE = 5;

/** Compiling takes time and memory in step with the fields written out; past this many, graphql-js runs the operation. */
const MOST_FIELDS_COMPILED = 2_000;

/** An operation has a program for each way its conditions come out; past this many, graphql-js runs the others. */
const MOST_PROGRAMS = 4;

type Variables = Readonly<Record<string, unknown>>;

/** Runs one operation of one document: by graphql-js at first, compiled by graphql-jit once it has proved worth it. */
export class Executor {
  private uses = 0;
  private isCompilable = false;
  private conditions: string[] = [];
  private readonly variablesInObjects = new Set<string>();
  private readonly programs = new Map<string, CompiledOperation | undefined>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly cost: Pick<OperationCost, 'expandedFields' | 'abstractTypes'>,
  ) {}

  run(variables: Variables, context: OperationContext): ExecutionResult | Promise<ExecutionResult> {
    if (++this.uses === COMPILE_AT_USE) this.prepare();
    return this.isCompilable ? this.runCompiled(variables, context) : this.interpret(variables, context);
  }

  /** Has graphql-jit run the operation from now on, where it answers as graphql-js does. Whether it will. */
  prepare(): boolean {
    this.uses = COMPILE_AT_USE;
    this.isCompilable = this.isWorthCompiling() && this.compilerAgrees();
    if (this.isCompilable) this.conditions = variablesInConditions(this.document);
    return this.isCompilable;
  }

  interpret(variables: Variables, context: OperationContext): ExecutionResult | Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document: this.document,
      operationName: this.operation.name?.value,
      variableValues: variables,
      contextValue: context,
    });
  }

  private runCompiled(variables: Variables, context: OperationContext): ExecutionResult | Promise<ExecutionResult> {
    const definitions = this.operation.variableDefinitions ?? [];
    let coerced: Variables = {};
    if (definitions.length > 0) {
      const values = getVariableValues(this.schema, definitions, variables, { maxErrors: 50 });
      if (values.errors) return { errors: values.errors };
      coerced = values.coerced;
    }
    for (const { variable } of definitions) {
      const name = variable.name.value;
      // graphql-jit fills a field of an input object with null where its variable was left out
      if (this.variablesInObjects.has(name) && !Object.hasOwn(coerced, name)) return this.interpret(variables, context);
    }
    const program = this.programFor(coerced);
    return program ? program(undefined, context, coerced) : this.interpret(variables, context);
  }

  private programFor(coerced: Variables): CompiledOperation | undefined {
    let outcome = '';
    for (const name of this.conditions) outcome += `${String(coerced[name])} `;
    if (!this.programs.has(outcome)) {
      // a null, which only a variable with a default may hold here, is an error that graphql-js words
      const areDecided = this.conditions.every(name => typeof coerced[name] === 'boolean' || !this.declares(name));
      if (this.programs.size === MOST_PROGRAMS || !areDecided) return undefined;
      this.programs.set(outcome, compileOperation(this.schema, this.document, this.operation, coerced));
    }
    return this.programs.get(outcome);
  }

  /** A document of several operations holds conditions of the others too. */
  private declares(name: string): boolean {
    return this.operation.variableDefinitions?.some(({ variable }) => variable.name.value === name) ?? false;
  }

  private isWorthCompiling(): boolean {
    return this.cost.expandedFields <= MOST_FIELDS_COMPILED;
  }

  /**
   * Whether graphql-jit 0.8.9 answers as graphql-js does; the tests keep the list of what it would not. It cannot wait for
   * the type of a value. A literal of our own scalar that parses into anything but plain JSON or a Date, it would write into
   * the program as JSON.
   */
  private compilerAgrees(): boolean {
    for (const name of this.cost.abstractTypes) {
      const type = this.schema.getType(name);
      if (!isAbstractType(type) || isAsync(type.resolveType)) return false;
      if (this.schema.getPossibleTypes(type).some(possible => isAsync(possible.isTypeOf))) return false;
    }

    let agrees = true;
    let objects = 0;
    const types = new TypeInfo(this.schema);
    const visitor = visitWithTypeInfo(types, {
      enter: node => {
        if (node.kind === Kind.OBJECT) objects++;
        if (node.kind === Kind.VARIABLE && objects > 0) this.variablesInObjects.add(node.name.value);
        if (!isValue(node)) return;
        const type = getNamedType(types.getInputType());
        if (isOwnScalar(type) && !survivesJson(valueFromAST(node, type))) agrees = false;
      },
      leave: node => {
        if (node.kind === Kind.OBJECT) objects--;
      },
    });
    visit(this.document, visitor);
    return agrees;
  }
}

const isValue = (node: { kind: string }): node is ValueNode => node.kind.endsWith('Value');

const isOwnScalar = (type: unknown): type is GraphQLScalarType => isScalarType(type) && !isSpecifiedScalarType(type);

function survivesJson(value: unknown): boolean {
  if (value === null || value === undefined || value instanceof Date) return true;
  if (Array.isArray(value)) return value.every(survivesJson);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(survivesJson);
}
