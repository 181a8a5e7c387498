import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything with an identifier of its own. `node(id:)` finds it again from the `id` alone.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Stable and opaque; its first part names the type, for example `craft_01jt0…`.',
  })
  id!: string;
}
