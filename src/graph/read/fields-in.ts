import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionNode } from 'graphql';

/** The fields that selections come to upon a value of one of these types, fragments followed, whatever `@skip` and `@include` turn out to be. */
export function* fieldsIn(selections: readonly SelectionNode[], fragments: Readonly<Record<string, FragmentDefinitionNode>>, typeNames: readonly string[]): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      yield selection;
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]!;
    const condition = fragment.typeCondition?.name.value;
    if (!condition || typeNames.includes(condition)) yield* fieldsIn(fragment.selectionSet.selections, fragments, typeNames);
  }
}
