#!/usr/bin/env node
// `npx girih …`: the command line of src/main.ts, which runs without a build
import { register } from 'tsx/esm/api';

register();
await import('../src/main.ts');
