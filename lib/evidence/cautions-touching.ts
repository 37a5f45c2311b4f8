type Spanned = { readonly start: number; readonly end: number }

/**
 * The cautions that touch a passage, ends included, as the database's rule on signing has it: words that are
 * missing at the very edge of a quotation are missing from it too. Offsets in UTF-16 code units.
 */
export function cautionsTouching<Caution extends Spanned>(
  cautions: readonly Caution[],
  spans: readonly Spanned[],
): Caution[] {
  return cautions.filter((caution) =>
    spans.some((span) => caution.start <= span.end && caution.end >= span.start),
  )
}
