import { competitions } from './competitions/index.js';
import { cooperation } from './cooperation/index.js';
import { exhibitions } from './exhibitions/index.js';
import { heritage } from './heritage/index.js';
import type { Module } from './kernel/module.js';
import { qualifications } from './qualifications/index.js';
import { training } from './training/index.js';

/** The modules of the hub, in the order in which their tables are made. */
export const MODULES: readonly Module[] = [heritage, training, qualifications, exhibitions, competitions, cooperation];
