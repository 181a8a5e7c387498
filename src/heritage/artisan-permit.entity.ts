import { Check } from '@mikro-orm/decorators/legacy';
import { Choice, Day, Text } from '../kernel/declare/columns.js';
import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { Table } from '../kernel/declare/table.js';
import { HubRecord } from '../kernel/record.js';
import { Artisan } from './artisan.entity.js';
import { ArtisanPermitKind } from './artisan.enums.js';
import { Craft } from './craft.entity.js';

@Table({
  description: 'A permit of the Deputy of Handicrafts for an artisan to work, produce or open a school.',
  keys: ['number'],
  order: { validFromOn: 'DESC' },
})
@Check({ name: 'artisan_permit_term', expression: 'valid_from_on < valid_to_on' })
@Check({ name: 'artisan_permit_revoked_in_term', expression: 'revoked_on >= valid_from_on and revoked_on <= coalesce(valid_to_on, revoked_on)' })
@Check({ name: 'artisan_permit_revoked_with_reason', expression: 'revocation_reason is null or revoked_on is not null' })
export class ArtisanPermit extends HubRecord {
  @Text({ description: 'Number printed on the permit.', unique: true, filter: true })
  number!: string;

  @One(() => Artisan, { description: 'Who holds it.' })
  artisan!: Link<Artisan>;

  @One(() => Craft, { description: 'Craft that it is for. Null where it is for all of them.', nullable: true })
  craft!: Link<Craft> | null;

  @Choice(() => ArtisanPermitKind, { description: 'What it allows.', filter: true })
  kind!: ArtisanPermitKind;

  @Day({ description: 'First day on which it is valid.', filter: true, order: true })
  validFromOn!: string;

  @Day({ description: 'First day on which it is no longer valid. Null where it has no end.', nullable: true, filter: true, order: true })
  validToOn!: string | null;

  @Day({ description: 'Day on which it was revoked before its end. Null where it was not.', nullable: true })
  revokedOn!: string | null;

  @Text({ description: 'Why it was revoked.', nullable: true, policy: 'RESTRICTED' })
  revocationReason!: string | null;
}
