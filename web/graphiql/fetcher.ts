import type { GraphiQLProps } from 'graphiql';

/** Sends what GraphiQL runs to the hub that served this page. Anything but GraphQL that comes back is told in a sentence. */
export const ask: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The hub answered ${response.status} ${response.statusText} with something that is not GraphQL: ${text.slice(0, 200)}`);
  }
};
