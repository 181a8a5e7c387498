import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Real, Text, Url } from '../kernel/declare/columns.js';
import type { Link, Many } from '../kernel/declare/declarations.js';
import { HasMany, One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Booth } from './booth.entity.js';
import { Exhibition } from './exhibition.entity.js';

@Table({ description: 'A hall, or part of the grounds, in one edition of a fair.', order: { code: 'ASC' } })
@Unique({ properties: ['exhibition', 'code'] })
@Check({ name: 'exhibition_hall_area_positive', expression: 'area_square_metres > 0' })
export class ExhibitionHall extends HubRecord {
  @One(() => Exhibition, { description: 'Edition that uses it.' })
  exhibition!: Link<Exhibition>;

  @Text({ description: 'Sign on the hall, for example `38A`; unique within the edition.', filter: true, order: true })
  code!: string;

  @Bilingual({ description: 'Name on the plan.' })
  nameFa!: string;
  nameEn!: string | null;

  @Real({ description: 'Floor in square metres. Null where it is not known.', precision: 9, scale: 2, nullable: true })
  areaSquareMetres!: number | null;

  @Url({ description: 'Plan of the hall. Null where there is none.', nullable: true })
  plan!: string | null;

  @HasMany(() => Booth, { by: 'hall', description: 'Booths in the hall, by number.', order: { number: 'ASC' } })
  booths!: Many<Booth>;
}
