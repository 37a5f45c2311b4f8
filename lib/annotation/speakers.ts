import type { NameFound } from './known-names'

const SAYING =
  /\b(?:said|says|saying|told|tells?|wrote|writes|added|adds|stated|declared|insisted|argued|claimed|claims|warned|explained|noted|confirmed|denied|replied|posted|vowed|stressed|reiterated|acknowledged|admitted|announced|suggested|remarked|clarified|clarifies|emphasi[sz]ed|emphasi[sz]es|highlighted|underlined|asserted|maintained|complained|commented|testified|tweeted|recalled|answered|responded|pledged|promised|threatened|predicted|repeated|signal(?:l)?ed|hinted|indicated|expressed|encouraged|urged|described|assured|believes|called for)\b/gu
/** What may stand between a speaker and the verb. */
const BETWEEN =
  /(?:\s+(?:has|had|have|also|then|later|again|once|himself|herself|repeatedly|reportedly|previously))*\s+$/u
/** A clause between two commas after the speaker: “X, who met Y on Friday, said”. */
const ASIDE = /,\s[^,]{1,90},\s*$/u
const TITLES = /^\s+(?:the\s+|(?:former\s+)?(?:\p{Lu}[\p{L}.]*\.?\s+){0,4})$/u
/** Who speaks without a name. */
export const UNNAMED =
  /(?:^|(?<=[\s,;]))((?:an?|the|one|two|three|four|several|some|senior|top|other|another|[A-Z][\p{L}.’']*)\s+(?:[\p{L}.’'-]+\s+){0,5}?)?(?:officials?|sources?|persons?|people|advis[eo]rs?|aides?|diplomats?|spokes(?:man|woman|person)|ministry|government|analysts?|envoys?|lawmakers?|leaders|administration|White House|Kremlin)(?:\s+(?:familiar with|with knowledge of|briefed on|close to)\s[^,.;“”"]{1,50})?$/u
/** A name of somebody we do not list, before the verb: “Jane Doe”, “The Gazette”. */
const OTHER = /(?:^|(?<=[\s“"‘(]))(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}’'-]*\.?\s+){0,4}\p{Lu}[\p{L}’-]+$/u
/** Words that begin a sentence with a capital and are no name. */
const NO_NAME =
  /^(?:It|I|We|You|This|That|These|Those|There|Here|Who|What|When|Where|While|As|And|But|Or|So|If|Others?|Some|Many|Most|Both|One|Plans?|Not|Also|Then|Later|Yesterday|The)$/u
/** Whoever speaks in a sentence: a known one, one who has no name, or neither; and the words that say so. */
export type Speaker = { readonly id: string | null; readonly description: string; readonly words: string }

/** Who stands beside each verb of saying that has somebody beside it; a pronoun counts as nobody we know. */
export function speakersIn(sentence: string, names: readonly NameFound[]): Speaker[] {
  return Array.from(
    sentence.matchAll(SAYING),
    ({ 0: verb, index }) =>
      beforeVerb(sentence, index, verb, names) ?? afterVerb(sentence, index, verb, names) ?? [],
  ).flat()
}

function beforeVerb(sentence: string, at: number, verb: string, names: readonly NameFound[]): Speaker | null {
  const upTo = sentence.slice(0, at)
  for (const subject of [upTo.replace(BETWEEN, ''), upTo.replace(ASIDE, '')]) {
    const name = names.find(({ end }) => end === subject.length)
    if (name) return { id: name.id, description: '', words: `${name.words} ${verb}` }
    const unnamed = UNNAMED.exec(subject)?.[0]
    if (unnamed) return { id: null, description: unnamed, words: `${unnamed} ${verb}` }
    const pronoun = /(?:^|\s)([Hh]e|[Ss]he|[Tt]hey)$/u.exec(subject)?.[1]
    if (pronoun) return { id: null, description: '', words: `${pronoun} ${verb}` }
    const other = OTHER.exec(subject)?.[0]
    if (other && !NO_NAME.test(other)) return { id: null, description: other, words: `${other} ${verb}` }
  }
  return null
}

function afterVerb(sentence: string, at: number, verb: string, names: readonly NameFound[]): Speaker | null {
  const from = at + verb.length
  const name = names.find(({ start }) => start > from && TITLES.test(sentence.slice(from, start)))
  return name && verb !== 'told' ? { id: name.id, description: '', words: `${verb} ${name.words}` } : null
}
