import { NeedsFinding } from '../cooperation/index.js';
import type { Many } from '../kernel/declare/declarations.js';
import { HasMany } from '../kernel/declare/links.js';
import { Contributes } from '../kernel/declare/table.js';
import { StandardVersion } from './standard-version.entity.js';

@Contributes(() => NeedsFinding)
export class NeedsFindingQualifications {
  @HasMany(() => StandardVersion, { by: 'needsFinding', description: 'Versions of standards that were written for it.' })
  standardVersions!: Many<StandardVersion>;
}
