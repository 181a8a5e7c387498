import type { EntityClass } from '@mikro-orm/core';
import { declarationOf } from '../kernel/declare/declarations.js';
import type { Module } from '../kernel/module.js';
import type { Tables } from '../database/orm.js';
import { addIndexes } from './indexes.js';

/** The tables of all modules as the ORM takes them. Call it once the modules are settled, which building the graph does. */
export function tablesOf(modules: readonly Module[]): Tables {
  const entities = modules.flatMap(module => module.tables) as unknown as EntityClass[];
  return {
    entities,
    settle(meta) {
      if (!entities.includes(meta.class)) return;
      meta.schema = declarationOf(meta.class as never).module;
      addIndexes(meta);
    },
  };
}
