import { Check } from '@mikro-orm/decorators/legacy';
import { Craft } from '../heritage/index.js';
import { Bilingual, Choice, Flag, Text, Whole } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { Across, Has, HasMany } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Alignment } from './alignment.entity.js';
import { LEVELS } from './levels.js';
import { LegacyGrade, StandardKind, StandardState } from './standard.enums.js';
import { StandardVersion } from './standard-version.entity.js';

/** The series that stays when its text is revised; the text is a {@link StandardVersion}. */
@Table({
  description: 'What a person must be able to do in an occupation, as a series of versions. The text in force is `publishedVersion`.',
  plural: 'standards',
  keys: ['code'],
  order: { titleFa: 'ASC' },
  search: ['code', 'titleFa', 'titleEn'],
})
@Check({ name: 'standard_level_in_framework', expression: `level between ${LEVELS.lowest} and ${LEVELS.highest}` })
@Check({ name: 'standard_isco_code_form', expression: "isco_code ~ '^[0-9]{4}$'" })
export class Standard extends HubRecord {
  @Text({ description: 'Code in the catalogue of TVTO; 15 digits today, forms such as `7-54/18/1/3` in older ones.', unique: true, filter: true, order: true })
  code!: string;

  @Bilingual({ description: 'Title as printed on the certificate.', required: 'FA', order: true })
  titleFa!: string;
  titleEn!: string | null;

  @Bilingual({ description: 'Cluster of occupations in the catalogue of TVTO.', required: 'FA' })
  clusterFa!: string;
  clusterEn!: string | null;

  @Choice(() => StandardKind, { description: 'What sort of standard it is.', filter: true })
  kind!: StandardKind;

  @Whole({ description: `Level in the national qualification framework, ${LEVELS.lowest} to ${LEVELS.highest}.`, filter: true, order: true })
  level!: number;

  @Choice(() => LegacyGrade, { description: 'Grade in the older scheme. Null where it never had one.', nullable: true })
  legacyGrade!: LegacyGrade | null;

  @Text({ description: 'Unit group of ISCO-08 that the occupation falls in, four digits such as `7314`. Null until it is classed.', nullable: true, filter: true })
  iscoCode!: string | null;

  @Flag({ description: 'Whether both parties of the memorandum have to approve each version, and not TVTO alone.', default: true })
  isJoint!: boolean;

  @Across(() => Craft, { description: 'Craft that it certifies. Null where it serves several, as pricing or pattern drawing do.', nullable: true })
  craft!: Link<Craft> | null;

  @HasMany(() => StandardVersion, { by: 'standard', order: { major: 'DESC', minor: 'DESC' }, description: 'All its versions, newest first.' })
  versions!: Many<StandardVersion>;

  @Has(() => StandardVersion, { by: 'standard', where: { state: StandardState.PUBLISHED }, description: 'The version in force. Null where none is.' })
  publishedVersion!: StandardVersion | null;

  @HasMany(() => Alignment, { by: 'standard', description: 'Items of other frameworks that it answers to.' })
  alignments!: Many<Alignment>;
}
