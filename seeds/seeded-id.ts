import { createHash } from 'node:crypto';
import { TypeID } from 'typeid-js';
import { snakeCase } from '../src/kernel/declare/names.js';

/** The day the memorandum was signed; seeded ids carry it as their time. */
const SIGNED = Buffer.from((Date.parse('2025-04-22') * 2 ** 16).toString(16).padStart(16, '0').slice(0, 12), 'hex');

/** The id of a seeded record: the same for the same class and key, on every machine and at every seeding. */
export function seededId(target: { name: string }, key: string): string {
  const prefix = snakeCase(target.name);
  const bytes = createHash('sha256').update(`${prefix}:${key}`).digest().subarray(0, 16);
  SIGNED.copy(bytes, 0, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return TypeID.fromUUIDBytes(prefix, bytes).toString();
}
