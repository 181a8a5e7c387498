import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page lies in its list, as the Relay connection specification has it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether records follow this page. Sure when paging forwards; when paging backwards, whether `before` was given.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether records precede this page. Sure when paging backwards; when paging forwards, whether `after` was given.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first record. Null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last record. Null on an empty page.' })
  endCursor!: string | null;
}
