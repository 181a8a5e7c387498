import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes that clients may meet. No others without a record in `docs/adr/`. */
const PUBLIC_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What libraries say for one of ours. */
const SYNONYMS: Record<string, string> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  UNAUTHORIZED: 'FORBIDDEN',
};

/** The public code an error carries; none when it is a fault of ours. */
export function publicCode(error: { extensions?: Record<string, unknown> | undefined }): string | undefined {
  const code = String(error.extensions?.code);
  const known = SYNONYMS[code] ?? code;
  return PUBLIC_CODES.has(known) ? known : undefined;
}

/** A request that cannot be carried out, told before any resolver has run: its errors are the client's to read. */
export function tellRequestError(error: GraphQLError, code: string): GraphQLFormattedError {
  return tell(error, publicCode(error) ?? code);
}

/**
 * An error from running an operation. With a public code it is told as it stands; anything else is a fault of ours: the
 * client gets a sentence and the request's id, `report` gets the error itself.
 */
export function tellFieldError(
  error: GraphQLError,
  requestId: string,
  report: (fault: GraphQLError) => void,
): GraphQLFormattedError {
  const code = publicCode(error) ?? (isMissingArgument(error) ? 'BAD_USER_INPUT' : undefined);
  if (code) return tell(error, code);
  report(error);
  return {
    ...fault(requestId),
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
  };
}

/** What a client learns of a fault of ours. */
export function fault(requestId: string): GraphQLFormattedError {
  return {
    message: `Something went wrong on our side. Request ${requestId}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

function tell(error: GraphQLError, code: string): GraphQLFormattedError {
  const { validationErrors, stacktrace: _, http: __, ...particulars } = error.extensions ?? {};
  return {
    message: Array.isArray(validationErrors) ? validationSentence(validationErrors) : error.message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: { ...particulars, code },
  };
}

/** A nullable variable with a default may stand for a required argument; only when it runs does its null come to light. */
const isMissingArgument = (error: GraphQLError): boolean =>
  (error.originalError === undefined || error.originalError instanceof GraphQLError) &&
  /^Argument "\w+" of (required|non-null) type /.test(error.message);

interface FieldViolation {
  property: string;
  constraints?: Record<string, string>;
  children?: FieldViolation[];
}

/** type-graphql's own text is "Argument Validation Error"; the particulars, with the values sent, lie in its extensions. */
function validationSentence(violations: FieldViolation[]): string {
  const told = violations.flatMap(violation => [...complaints(violation, '')]);
  return told.length > 0 ? `${told.join('; ')}.` : 'An argument is not valid.';
}

function* complaints({ property, constraints, children }: FieldViolation, above: string): Generator<string> {
  const path = `${above}${property}`;
  for (const constraint of Object.values(constraints ?? {})) {
    // class-validator begins its sentence with the property's own name
    const rest = constraint.startsWith(`${property} `) ? constraint.slice(property.length + 1) : constraint;
    yield `\`${path}\` ${rest}`;
  }
  for (const child of children ?? []) yield* complaints(child, `${path}.`);
}
