import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { BoundedMap } from './bounded-map.js';
import type { OperationContext } from './context.js';
import { OperationCost } from './cost.js';
import { Executor } from './executor.js';
import { hiddenFields } from './hidden.js';
import { count, type Limits, overLimit } from './limits.js';
import { checkLists } from './lists.js';
import { fault, tellFieldError, tellRequestError } from './masking.js';
import { checkShape } from './shape.js';
import { guardTypeResolution } from './type-resolution.js';

/** Documents kept ready, counted rather than weighed: none has more tokens than the limit. */
const DOCUMENTS_KEPT = 1_000;

const NO_EVENTS = new GraphQLError('A subscription has many answers and this door gives one; queries and mutations are accepted.', {
  extensions: { code: 'BAD_USER_INPUT' },
});

export interface PipelineOptions {
  schema: GraphQLSchema;
  limits: Limits;
  /** Is told every fault of ours in full, before the client gets a sentence. */
  onFault(fault: unknown, requestId: string): void;
}

export interface OperationRequest {
  document: DocumentNode;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
  context: OperationContext;
}

/** What the log may know of an operation: never its variables. */
export interface OperationReport {
  operation?: string | undefined;
  kind?: OperationTypeNode;
  cost?: number;
}

export interface Answer {
  body: {
    errors?: GraphQLFormattedError[];
    data?: ExecutionResult['data'];
    extensions?: Record<string, unknown>;
  };
  report: OperationReport;
}

/** An operation that has passed every check. */
export interface Admitted {
  operation: PreparedOperation;
  variables: Readonly<Record<string, unknown>>;
  cost: number;
}

interface PreparedOperation {
  name: string | undefined;
  kind: OperationTypeNode;
  cost: OperationCost;
  executor: Executor;
}

interface PreparedDocument {
  errors: GraphQLError[];
  operations: OperationDefinitionNode[];
  prepared: Map<OperationDefinitionNode, PreparedOperation>;
}

/**
 * What every operation passes, by whichever door it comes: parse, {@link admit}, execute, {@link finish}; {@link answer}
 * is these in a row. Doors bring the document, the variables and the context, and carry the answer away.
 */
export class Pipeline {
  /** Parsed documents by whatever key their door has for them. */
  readonly documents = new BoundedMap<string, DocumentNode>(DOCUMENTS_KEPT);

  private readonly preparedDocuments = new WeakMap<DocumentNode, PreparedDocument>();

  constructor(private readonly options: PipelineOptions) {
    guardTypeResolution(options.schema);
  }

  /** Throws a GraphQLError when the text is no document, or too long a one. */
  parse(source: string): DocumentNode {
    try {
      return parse(source, { maxTokens: this.options.limits.tokens });
    } catch (error) {
      throw this.explainParseError(error as GraphQLError);
    }
  }

  /** graphql-js words the limit on tokens as a syntax error. */
  explainParseError(error: GraphQLError): GraphQLError {
    if (!error.message.includes('Document contains more th')) return error;
    const accepted = this.options.limits.tokens;
    const message = `The document has more than ${count(accepted)} tokens; up to ${count(accepted)} are accepted.`;
    return overLimit('tokens', accepted + 1, accepted, message);
  }

  async answer(request: OperationRequest): Promise<Answer> {
    const report: OperationReport = { operation: request.operationName };
    try {
      const admitted = this.admit(request, report);
      if (Array.isArray(admitted)) return { body: this.refuse(admitted, report), report };
      if (admitted.operation.kind === OperationTypeNode.SUBSCRIPTION) return { body: this.refuse([NO_EVENTS]), report };
      const result = await admitted.operation.executor.run(admitted.variables, request.context);
      return { body: this.finish(result, admitted.cost, request.context), report };
    } catch (error) {
      this.options.onFault(error, request.context.requestId);
      return { body: { errors: [fault(request.context.requestId)] }, report };
    }
  }

  /** Every check before execution. The errors say what came, the limit, and what would be accepted. */
  admit(request: OperationRequest, report: OperationReport = {}): Admitted | GraphQLError[] {
    const { limits } = this.options;
    const document = this.prepareDocument(request.document);
    if (document.errors.length > 0) return document.errors;

    const operation = this.chooseOperation(document, request);
    if (operation instanceof GraphQLError) return [operation];
    report.operation = operation.name;
    report.kind = operation.kind;

    const variables = request.variables ?? {};
    const lists = checkLists(variables, limits.listItems);
    if (lists.length > 0) return lists;

    const cost = operation.cost.of(variables);
    report.cost = cost;
    const pages = operation.cost.checkPages(variables);
    if (pages.length > 0) return pages;
    if (cost > limits.cost) return [this.tooCostly(operation.cost, cost, variables)];

    return { operation, variables, cost };
  }

  /** Masks the errors of a result and adds what every answer reports. A live door calls it for each event. */
  finish(result: ExecutionResult, cost: number, context: OperationContext): Answer['body'] {
    const extensions: Record<string, unknown> = {
      ...result.extensions,
      cost: { requested: cost, limit: this.options.limits.cost },
    };
    if (context.hidden.length > 0) extensions.hidden = hiddenFields(context.hidden);
    if (!result.errors?.length) return { data: result.data, extensions };

    // without data nothing has run: the variables did not fit their types
    const errors = result.errors.map(error =>
      result.data === undefined
        ? tellRequestError(error, 'BAD_USER_INPUT')
        : tellFieldError(error, context.requestId, found => this.options.onFault(found, context.requestId)),
    );
    return result.data === undefined ? { errors, extensions } : { errors, data: result.data, extensions };
  }

  refuse(errors: GraphQLError[], report: OperationReport = {}): Answer['body'] {
    const told = errors.map(error => tellRequestError(error, 'GRAPHQL_VALIDATION_FAILED'));
    if (report.cost === undefined) return { errors: told };
    return { errors: told, extensions: { cost: { requested: report.cost, limit: this.options.limits.cost } } };
  }

  private prepareDocument(document: DocumentNode): PreparedDocument {
    let known = this.preparedDocuments.get(document);
    if (!known) {
      const { schema, limits } = this.options;
      const overLimits = checkShape(document, limits);
      const errors = overLimits.length > 0 ? overLimits : [...validate(schema, document)];
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      known = { errors, operations: operations as OperationDefinitionNode[], prepared: new Map() };
      this.preparedDocuments.set(document, known);
    }
    return known;
  }

  private chooseOperation(document: PreparedDocument, request: OperationRequest): PreparedOperation | GraphQLError {
    const { operations } = document;
    const wanted = request.operationName || undefined;
    const node = wanted === undefined ? operations[0] : operations.find(({ name }) => name?.value === wanted);

    if (!node || (wanted === undefined && operations.length > 1)) {
      const names = operations.map(({ name }) => `\`${name?.value}\``).join(', ');
      const message =
        wanted === undefined
          ? `The document has ${operations.length} operations; \`operationName\` must say which: ${names || 'none is there'}.`
          : `The document has no operation named \`${wanted}\`.`;
      return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
    }
    let prepared = document.prepared.get(node);
    if (!prepared) {
      const cost = new OperationCost(this.options.schema, request.document, node);
      const executor = new Executor(this.options.schema, request.document, node, cost);
      prepared = { name: node.name?.value, kind: node.operation, cost, executor };
      document.prepared.set(node, prepared);
    }
    return prepared;
  }

  private tooCostly(cost: OperationCost, requested: number, variables: Readonly<Record<string, unknown>>): GraphQLError {
    const accepted = this.options.limits.cost;
    const { path, points } = cost.heaviest(variables);
    const cause = path ? ` \`${path}\` costs most (${count(points)}): ask for smaller pages or fewer levels there.` : '';
    const message = `The operation costs ${count(requested)} points; up to ${count(accepted)} are accepted.${cause}`;
    return overLimit('cost', requested, accepted, message);
  }
}
