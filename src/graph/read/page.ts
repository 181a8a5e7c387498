import { badInput } from '../../kernel/bad-input.js';
import type { PageArguments } from '../../kernel/context.js';
import type { OrderTerm, TypeDeclaration } from '../../kernel/declare/declarations.js';
import { DEFAULT_PAGE, MAX_PAGE } from '../../kernel/paging.js';
import { type Keyset, beyondCursor, keysetOf } from './keyset.js';
import type { Parameters } from './statement.js';

/** A page that was asked for, checked. */
export interface Page {
  keyset: Keyset;
  size: number;
  backwards: boolean;
  after: string | null;
  before: string | null;
}

export function pageOf(type: TypeDeclaration, given: PageArguments, declared: readonly OrderTerm[]): Page {
  const { first = null, last = null } = given;
  if (first !== null && last !== null) {
    throw badInput(`Both \`first: ${first}\` and \`last: ${last}\` are given; give one of them.`);
  }
  const size = first ?? last ?? DEFAULT_PAGE;
  if (size < 0 || size > MAX_PAGE) {
    throw badInput(`\`${first === null ? 'last' : 'first'}: ${size}\` is outside 0 to ${MAX_PAGE}; page on with \`after\` or \`before\`.`);
  }
  return {
    keyset: keysetOf(type, given.orderBy, declared),
    size,
    backwards: last !== null,
    after: given.after ?? null,
    before: given.before ?? null,
  };
}

/** What the cursors of a page demand of its rows. */
export function cursorConditions(page: Page, alias: string, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (page.after !== null) conditions.push(beyondCursor(page.keyset, 'after', page.after, alias, false, parameters));
  if (page.before !== null) conditions.push(beyondCursor(page.keyset, 'before', page.before, alias, true, parameters));
  return conditions;
}
