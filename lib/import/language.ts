import type { Detail } from './model'

const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on his has be it by as from at not',
  de: 'der die das und nicht mit von den ist ein eine zu auf für dem sich des auch als wird',
  fr: 'le la les des et une est que dans pour qui sur pas plus par au avec son ce sont',
  es: 'el la los las de que y en un una por con para del se no es su al lo',
  uk: 'і в на що не до та з за від як про це у для який його або також після',
  ru: 'и в на что не по с как для из это от его к у о но также после который',
}

/** The language by how often its commonest words occur; null for too few words or no clear answer. */
export function inferLanguage(text: string): Detail | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 40) return null
  const ranked = Object.entries(COMMON_WORDS)
    .map(([language, common]) => ({ language, share: shareOf(words, new Set(common.split(' '))) }))
    .sort((one, other) => other.share - one.share)
  const [first, second] = ranked
  if (!first || !second || first.share < 0.12 || first.share < 1.5 * second.share) return null
  const reason = `${Math.round(first.share * 100)} in 100 of its words are among the commonest of this language`
  return { value: first.language, method: 'inferred', reason, confidence: 'high' }
}

function shareOf(words: readonly string[], common: ReadonlySet<string>): number {
  return words.filter((word) => common.has(word)).length / words.length
}
