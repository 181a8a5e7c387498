import type { EntityClass, EntityMetadata } from '@mikro-orm/core';
import { declarationOf } from '../kernel/declare/declarations.js';
import type { Module } from '../kernel/module.js';
import { addIndexes } from './indexes.js';

/** The tables of all modules, and what the ORM has to be told of each besides its columns. */
export interface Tables {
  entities: EntityClass[];
  settle(meta: EntityMetadata): void;
}

/** Call it once the modules are settled, which building the graph does. */
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
