import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Choice, Identifier, Instant, Text, Whole } from './declare/columns.js';
import { newId } from './ids.js';
import { Node } from './node.js';
import { Provenance } from './provenance.enums.js';

/** What every record of the hub carries, whichever module owns it. */
@Entity({ abstract: true })
@ObjectType()
export abstract class HubRecord extends Node {
  @PrimaryKey({ type: 'text' })
  @Identifier()
  override id: string = newId(this.constructor as never);

  @Instant({ description: 'When the hub first held the record.', onCreate: true })
  createdAt!: Date;

  @Instant({ description: 'When the record last changed.', onCreate: true })
  updatedAt!: Date;

  @Property({ type: 'integer', version: true, default: 1 })
  @Whole({ description: 'Counts the changes of the record, from 1. Commands take it as `expectedVersion`.', default: 1 })
  version!: number;

  @Choice(() => Provenance, { description: 'Whether the record is a cited fact, a contribution or made up for trying the hub.', default: Provenance.CONTRIBUTED })
  provenance!: Provenance;

  @Text({ description: 'Where the fact stands, or who contributed it. Null for synthetic records.', nullable: true })
  source!: string | null;
}
