/** Words that tell no origin from another. */
const COMMON = new Set('reporting report reports by after the a an from of news own'.split(' '))

/**
 * The entered origin that a typed name may mean by other words: “axios” and “reporting by Axios”. Null where there is
 * none, or where the name is entered as it stands.
 */
export function alikeOrigin<Known extends { readonly name: string }>(
  name: string,
  known: readonly Known[],
): Known | null {
  if (known.some((one) => one.name === name.trim())) return null
  const typed = tellingWords(name)
  if (typed.length === 0) return null
  return known.find((one) => isWithin(typed, tellingWords(one.name))) ?? null
}

const tellingWords = (name: string) =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !COMMON.has(word))

/** All words of the shorter stand in the longer. */
function isWithin(these: readonly string[], those: readonly string[]): boolean {
  const [few, many] = these.length <= those.length ? [these, those] : [those, these]
  return few.length > 0 && few.every((word) => many.includes(word))
}
