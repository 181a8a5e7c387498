import { Check, Unique } from '@mikro-orm/decorators/legacy';
import { Bilingual, Choice, Whole } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Competency } from './competency.entity.js';
import { ElementKind } from './competency.enums.js';

@Table({ description: 'One line of a competency: something to know, do or mind.' })
@Unique({ properties: ['competency', 'position'] })
@Check({ name: 'competency_element_position', expression: 'position >= 1' })
export class CompetencyElement extends HubRecord {
  @One(() => Competency, { description: 'Competency that it is a line of.' })
  competency!: Link<Competency>;

  @Choice(() => ElementKind, { description: 'What the line is about.', filter: true })
  kind!: ElementKind;

  @Bilingual({ description: 'The line itself.', required: 'FA' })
  textFa!: string;
  textEn!: string | null;

  @Whole({ description: 'Place in the competency, from 1.' })
  position!: number;
}
