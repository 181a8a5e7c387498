import { Has } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Person } from '../training/index.js';
import { Expert } from './expert.entity.js';

@Contributes(() => Person)
export class PersonCooperation {
  @Has(() => Expert, { by: 'person', description: 'Role as an expert. Null for who has none.' })
  expert!: Expert | null;
}
