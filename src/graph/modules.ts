import { allContributions, allTypes, declarationOf, membersOf } from '../kernel/declare/declarations.js';
import type { Module } from '../kernel/module.js';

/** Tells every declaration which module it belongs to, and hands contributed links to the types they are for. */
export function settleModules(modules: readonly Module[]): void {
  for (const module of modules) {
    for (const table of module.tables) {
      const declaration = declarationOf(table);
      declaration.module = module.name;
      declaration.table = `${module.name}.${quoted(declaration.prefix)}`;
      for (const link of declaration.links.values()) link.module = module.name;
    }
  }
  for (const module of modules) {
    for (const contributor of module.contributions) {
      const { host } = allContributions().find(one => one.contributor === contributor)!;
      const declaration = declarationOf(host());
      for (const link of membersOf(contributor).links.values()) {
        declaration.links.set(link.field, { ...link, module: module.name });
      }
    }
  }
  const homeless = allTypes().filter(type => !type.module);
  if (homeless.length) throw new Error(`In no module's manifest: ${homeless.map(type => type.name).join(', ')}.`);
}

const RESERVED = new Set(['order', 'user', 'table', 'check']);
const quoted = (name: string): string => (RESERVED.has(name) ? `"${name}"` : name);

