import type { NameFound } from './known-names'
import { type Speaker, speakersIn } from './speakers'

type Find = (words: string) => NameFound[]
type Whom = { readonly speakerId: string | null; readonly speakerDescription: string }

/** Somebody speaks to a named outlet; “told reporters” names none. */
const TOLD =
  /\b(?:told|tells?|(?:confirmed|said|admitted|denied) to) ((?:[Tt]he )?\p{Lu}[\p{L}&’'-]*(?: \p{Lu}[\p{L}&’'-]*)*)/gu
/** Where a speaker stands before the verb, in UTF-16 code units. */
const BEFORE = 120
/** An outlet that so many are said to have told reports itself; one alone may be quoted from elsewhere. */
const FEWEST = 2
/** What somebody wrote is no talk with an outlet. */
export const WRITTEN = /\b(?:wrote|writes|posted|tweeted|announced|announces|testified)$/u

type Telling = { readonly outlet: string; readonly speaker: Speaker | undefined }

/** Every place of an article that says of somebody that they told an outlet something; no person is an outlet. */
export function tellingsIn(text: string, find: Find): Telling[] {
  return Array.from(text.matchAll(TOLD), ({ 0: { length }, 1: outlet = '', index }) => {
    const [before, verb] = [text.slice(Math.max(0, index - BEFORE), index), 'told']
    const words = before + verb
    const speaker = speakersIn(words, find(words)).findLast((one) => one.words.endsWith(` ${verb}`))
    return { outlet, speaker, isPerson: find(text.slice(index, index + length)).length > 0 }
  }).filter(({ isPerson }) => !isPerson)
}

/**
 * The outlet that somebody speaks to throughout an article, as the article itself says: the only one in it that two or
 * more are said to have told, if this speaker is one of those. Who has no name is one of them by the same calling, and
 * by names that all stand with it somewhere: “the U.S. official” where “U.S. and Russian officials” told it. Empty where
 * the article does not say.
 */
export function outletTold(all: readonly Telling[], whom: Whom): string {
  const outlets = new Set(all.map(({ outlet }) => outlet))
  const [outlet = ''] = outlets
  if (outlets.size !== 1 || all.length < FEWEST) return ''
  if (whom.speakerId) return all.some(({ speaker }) => speaker?.id === whom.speakerId) ? outlet : ''
  const own = callingOf(whom.speakerDescription)
  const told = all.map(({ speaker }) => callingOf(speaker?.description ?? ''))
  const alike = told.filter(({ calling }) => calling !== '' && calling === own.calling)
  const names = new Set(alike.flatMap((one) => one.names))
  return alike.length > 0 && own.names.every((name) => names.has(name)) ? outlet : ''
}

/** “two senior U.S. officials familiar with it”: official, and U.S. */
function callingOf(description: string): { readonly calling: string; readonly names: readonly string[] } {
  const words = description.replace(/\s+(?:familiar|with|briefed|close)\b.*$/u, '').split(/\s+/)
  const calling = (words.at(-1) ?? '').toLowerCase().replace(/s$/, '')
  const names = words.slice(0, -1).filter((word) => /^\p{Lu}/u.test(word) && !DETERMINERS.test(word))
  return { calling, names }
}
const DETERMINERS = /^(?:An?|The|One|Two|Three|Four|Several|Some|Senior|Top|Other|Another)$/u
