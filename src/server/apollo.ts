import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLRequest, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Limits } from './pipeline/limits.js';
import { publicCode } from './pipeline/masking.js';
import type { OperationContext } from './pipeline/context.js';
import type { OperationReport, Pipeline } from './pipeline/pipeline.js';

/** A request on its way through Apollo, and what there is to tell of it afterwards. */
export interface TrackedRequest extends HTTPGraphQLRequest {
  outcome: {
    report?: OperationReport;
    document?: string | undefined;
    codes: string[];
    /** The request is well formed, but its document or variables are not: the status depends on the media type. */
    isRequestError: boolean;
  };
}

/**
 * Apollo Server in front of the pipeline: it knows HTTP, cross-site requests and persisted queries. It parses, and hands
 * the document over; validation, limits and execution are the pipeline's, so that they are the same behind every door.
 */
export function createApollo(
  schema: GraphQLSchema,
  pipeline: Pipeline,
  limits: Limits,
  log: FastifyBaseLogger,
): ApolloServer<OperationContext> {
  return new ApolloServer<OperationContext>({
    schema,
    // nothing here may depend on the environment: in development Apollo would add stack traces and a landing page
    nodeEnv: 'production',
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    dangerouslyDisableValidation: true,
    documentStore: documentStore(pipeline),
    stringifyResult: result => JSON.stringify(result),
    logger: log,
    formatError: (formatted, error) => {
      const explained = error instanceof GraphQLError ? pipeline.explainParseError(error) : error;
      if (explained !== error) return (explained as GraphQLError).toJSON();
      const code = publicCode(formatted);
      if (code) return { ...formatted, extensions: { ...formatted.extensions, code } };
      log.error({ err: error }, 'fault outside an operation');
      return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    },
    plugins: [
      throughPipeline(pipeline),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

function throughPipeline(pipeline: Pipeline): ApolloServerPlugin<OperationContext> {
  const listener: Awaited<ReturnType<NonNullable<ApolloServerPlugin<OperationContext>['requestDidStart']>>> = {
    async responseForOperation({ request, document, contextValue }) {
      const { outcome } = request.http as TrackedRequest;
      const { operationName, variables } = request;
      const { body, report } = await pipeline.answer({ document, operationName, variables, context: contextValue });
      outcome.report = report;
      return {
        http: { status: statusOf(body), headers: new HeaderMap() },
        body: { kind: 'single', singleResult: body },
      };
    },
    async willSendResponse({ request, document, source, queryHash, response }) {
      const { outcome } = request.http as TrackedRequest;
      outcome.document = queryHash;
      if (response.body.kind !== 'single') return;
      const { errors, data } = response.body.singleResult;
      outcome.codes = [...new Set(errors?.map(({ extensions }) => String(extensions?.code)))];
      const hasNoDocument = source !== undefined && document === undefined;
      outcome.isRequestError = response.http.status === 400 && data === undefined && (hasNoDocument || !!outcome.report);
    },
  };
  return { requestDidStart: async () => listener };
}

/** With data, even null, an operation has run and HTTP has done its part. */
function statusOf({ data, errors }: { data?: unknown; errors?: ReadonlyArray<{ extensions?: { code?: unknown } }> }): number {
  if (data !== undefined) return 200;
  return errors?.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR') ? 500 : 400;
}

/** The pipeline's own documents, so that a live door finds what HTTP has parsed. */
function documentStore(pipeline: Pipeline) {
  return {
    get: async (key: string) => pipeline.documents.get(key),
    set: async (key: string, document: DocumentNode) => pipeline.documents.set(key, document),
    delete: async (key: string) => pipeline.documents.delete(key),
  };
}
