import { Bilingual } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Party } from './party.entity.js';

@Table({ description: 'The public official who signed a memorandum for a party.', plural: 'signatories' })
export class Signatory extends HubRecord {
  @One(() => Party, { description: 'Party that the official signed for; each party has one.', unique: true })
  party!: Link<Party>;

  @Bilingual({ description: 'Name as made public with the signing.', required: 'BOTH' })
  nameFa!: string;
  nameEn!: string;

  @Bilingual({ description: 'Office held on the day of signing.', required: 'EN' })
  officeFa!: string | null;
  officeEn!: string;
}
