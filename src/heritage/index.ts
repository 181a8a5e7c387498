import type { Module } from '../kernel/module.js';
import { CraftPlace } from './craft-place.entity.js';
import { Province } from './province.entity.js';

export { CraftPlace, Province };

export const heritage: Module = {
  name: 'heritage',
  tables: [Province, CraftPlace],
  contributions: [],
  resolvers: [],
};
