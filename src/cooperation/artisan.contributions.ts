import { Artisan } from '../heritage/index.js';
import { Has } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { Expert } from './expert.entity.js';

@Contributes(() => Artisan)
export class ArtisanCooperation {
  @Has(() => Expert, { by: 'artisan', description: 'Role as an expert for standards and exams. Null for who has none.' })
  expert!: Expert | null;
}
