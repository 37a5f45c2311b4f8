import { type ExampleKind, MOST_EXAMPLES } from './model'

/** The kinds of example of which there is still room beside these. */
export function freeKinds(standing: readonly { readonly kind: ExampleKind }[]): readonly ExampleKind[] {
  return (['good', 'bad'] as const).filter(
    (kind) => standing.filter((one) => one.kind === kind).length < MOST_EXAMPLES[kind],
  )
}
