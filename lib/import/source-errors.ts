export type SourceError = {
  readonly start: number
  readonly end: number
  readonly reading?: string
  readonly basis: string
}

const RULES: readonly { readonly pattern: RegExp; readonly basis: string; readonly reading?: string }[] = [
  {
    pattern: /““|„„|(?<![.?!,…])""(?=\p{L})/gu,
    basis: 'Two opening quotation marks in a row',
    reading: 'One of the two is meant',
  },
  {
    // Where another closes it, it is how Swedish and Finnish quote.
    pattern: /(?<=^|[\s(])”(?=\p{L})(?![^”]{0,2000}”(?:[\s.,;:!?)]|$))/gu,
    basis: 'A closing quotation mark stands where a quotation begins',
    reading: 'An opening mark is meant',
  },
  {
    pattern: /(?<=[.?!]”)‘(?=\s|$)/gu,
    basis: 'An opening quotation mark stands where a quotation ends',
    reading: 'A closing mark is meant',
  },
  {
    pattern: /(?<=\p{L})‘(?=(?:s|t|re|ve|ll|d)\b)/gu,
    basis: 'An opening quotation mark stands for an apostrophe',
    reading: 'An apostrophe is meant',
  },
  {
    pattern: /(?<![\p{L}\p{N}’'-])(the|a|an|of|to|in|and|is|for|with) \1(?![\p{L}\p{N}’'-])/giu,
    basis: 'The same small word stands twice',
  },
]

/** Slips of the source that a person should know before quoting it: `[start, end)` in UTF-16 code units. */
export function sourceErrors(text: string): SourceError[] {
  return RULES.flatMap(({ pattern, basis, reading }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      basis,
      ...(reading ? { reading } : {}),
    })),
  )
}
