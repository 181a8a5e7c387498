import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Instructor } from '../training/index.js';
import { Entry } from './entry.entity.js';

/** What competitions know of an instructor. */
@Contributes(() => Instructor)
export class InstructorCompetitions {
  @HasMany(() => Entry, { by: 'coach', description: 'Entries that the instructor coaches.' })
  coachedEntries!: Many<Entry>;
}
