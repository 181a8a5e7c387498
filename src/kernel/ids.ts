import { fromString, getType, typeidUnboxed } from 'typeid-js';
import { snakeCase } from './declare/names.js';

/** A fresh id for a record of the class: its name in snake case, then a UUIDv7 in base 32. */
export const newId = (target: { name: string }): string => typeidUnboxed(snakeCase(target.name));

/** The first part of an id, or null when the text is not an id at all. */
export function prefixOf(id: string): string | null {
  try {
    return getType(fromString(id));
  } catch {
    return null;
  }
}
