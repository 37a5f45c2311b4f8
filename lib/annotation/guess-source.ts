import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from './cut-passage'
import { guessVoice, withoutQuotations } from './guess-voice'
import { type KnownName, type NameFound, nameFinder } from './known-names'
import type { Voice } from './model'
import { sentencesAround } from './sentences'

/** Whose words a passage may be, and what in the text says so. For a person to look at; never stored unseen. */
export type SourceGuess = {
  readonly voice: Voice
  readonly speakerId: string | null
  /** Who speaks when it is nobody we list, in the article's words. */
  readonly speakerDescription: string
  /** Via whom, in the article's words: “told Axios”. */
  readonly chain: string
  /** What the guess rests on, in the order in which it was seen: marks, then words of the text. */
  readonly why: readonly string[]
}

/** Who said it, as far as the sentence around a passage tells. */
type Attribution = Pick<SourceGuess, 'speakerId' | 'speakerDescription' | 'chain'> & {
  readonly said: boolean
  readonly ofDocument: boolean
  readonly why: readonly string[]
}

const SAYING =
  /\b(?:said|says|told|tells|wrote|writes|added|adds|stated|declared|insisted|argued|claimed|claims|warned|explained|noted|confirmed|denied|replied|posted|vowed|stressed|reiterated|acknowledged|admitted|announced|suggested|remarked|called for)\b/gu
/** What may stand between a speaker and the verb. */
const BETWEEN =
  /(?:\s+(?:has|had|have|also|then|later|again|once|himself|herself|repeatedly|reportedly|previously))*\s+$/u
/** A clause between two commas after the speaker: “X, who met Y on Friday, said”. */
const ASIDE = /,\s[^,]{1,90},\s*$/u
const TITLES = /^\s+(?:the\s+|(?:former\s+)?(?:\p{Lu}[\p{L}.]*\.?\s+){0,4})$/u
/** Who speaks without a name. */
const UNNAMED =
  /(?:^|(?<=[\s,;]))((?:an?|the|one|two|three|four|several|some|senior|top|other|another|[A-Z][\p{L}.’']*)\s+(?:[\p{L}.’'-]+\s+){0,5}?)?(?:officials?|sources?|persons?|people|advis[eo]rs?|aides?|diplomats?|spokes(?:man|woman|person)|ministry|government|analysts?|envoys?|lawmakers?|leaders|administration|White House|Kremlin)(?:\s+(?:familiar with|with knowledge of|briefed on|close to)\s[^,.;“”"]{1,50})?$/u
const DOCUMENT =
  /\b(?:the|its|a|this|that)\s+(?:[\p{L}\d’'-]+\s+){0,4}?(?:plan|draft|proposal|document|text|memorandum|memo|agreement|framework)\b/iu
const DOCUMENT_SAYS =
  /\b((?:the|its|a|this|that)\s+(?:[\p{L}\d’'-]+\s+){0,4}?(?:plan|draft|proposal|document|text|memorandum|memo|agreement|framework))\s+(?:says|said|states|stated|reads|stipulates|provides|specifies)\b/iu
const ACCORDING = /\b[Aa]ccording to ([^,.;:“”"\n]{2,80})/u
const TOLD =
  /\btold ((?:the )?\p{Lu}[\p{L}.&’']*(?:\s+(?:of\s+|the\s+|and\s+)?\p{Lu}[\p{L}.&’']*)*|reporters|journalists|lawmakers|the newspaper|the magazine)/u
const SETTING =
  /\bin an? (?:[\p{L}-]+\s+)?(?:interview|statement|post|speech|briefing)(?:\s(?:with|on|to|at)\s(?:the\s|his\s|her\s|its\s)?\p{Lu}[\p{L}.&’']*(?:\s\p{Lu}[\p{L}.&’']*)*)?/u
const REPORTED = /(?:^|[\s,(])((?:The )?\p{Lu}[\p{L}.&’']*(?:\s+\p{Lu}[\p{L}.&’']*)*) (?:first )?reported\b/u
/** What the outlet looks forward to in its own name. */
const EXPECTED = /\b(?:is|are|was|were) (?:widely )?(?:expected|likely|set|poised|due) to\b/u
const NUMBERED = /^\s*\d{1,2}[.)]\s/u

/**
 * Whose words a passage may be, by the kind of its block, by quotation marks, and by who speaks in the sentence
 * around it: a verb of saying beside a known name or an unnamed speaker, “according to”, “told”, a document that says,
 * “is expected to”. Rules of our own, for English; where they see nothing, they claim nothing, and a pronoun names
 * nobody. Offsets are UTF-16 code units of `text`.
 */
export function guessSource(
  text: string,
  blocks: readonly PassageBlock[],
  spans: readonly Span[],
  people: readonly KnownName[],
): SourceGuess {
  const voice = guessVoice(text, blocks, spans)
  const [first] = spans
  const block = first && blocks.find(({ start, end }) => start <= first.start && first.end <= end)
  if (!first || !block || voice === 'headline' || voice === 'caption') return only(voice, kindSaid(voice))
  if (block.kind === 'list_item' && NUMBERED.test(text.slice(block.start, block.end)))
    return only('document_text', ['a numbered item'])
  const sentence = withoutQuotations(text, block, sentencesAround(text, block, first))
  const { said, ofDocument, why, ...source } = attribution(sentence, people)
  if (voice === 'direct_speech') {
    const marks = block.kind === 'quote' ? 'a block of quotation' : 'quotation marks'
    return { ...source, voice: ofDocument ? 'document_text' : voice, why: [marks, ...why] }
  }
  if (said || ofDocument) return { ...source, voice: 'paraphrase', why }
  const expected = EXPECTED.exec(sentence)?.[0]
  if (expected) return { ...source, voice: 'outlet_expectation', why: [`“${expected}”`, ...why] }
  return { ...source, voice, why: why.length > 0 ? why : ['no quotation marks and no speaker'] }
}

const only = (voice: Voice, why: readonly string[]): SourceGuess => ({
  voice,
  speakerId: null,
  speakerDescription: '',
  chain: '',
  why,
})

const kindSaid = (voice: Voice) =>
  voice === 'headline' ? ['a headline'] : voice === 'caption' ? ['a caption'] : ['no quotation marks']

function attribution(sentence: string, people: readonly KnownName[]): Attribution {
  const find = nameFinder(people)
  const names = find(sentence)
  const speaker = speakerOf(sentence, names)
  const according = ACCORDING.exec(sentence)?.[1]?.trim() ?? ''
  const document = DOCUMENT_SAYS.exec(sentence)?.[1] ?? (DOCUMENT.test(according) ? according : '')
  const after = according && !document ? accordingTo(according, find(according)) : null
  const chain = [chainOf(sentence, find), after?.chain ?? ''].filter(Boolean).join(', ')
  return {
    speakerId: speaker?.id ?? after?.speakerId ?? null,
    speakerDescription: speaker?.description ?? after?.speakerDescription ?? document,
    chain,
    said: speaker !== null || (after !== null && after.chain === ''),
    ofDocument: document !== '',
    why: [
      ...(speaker ? [`“${speaker.words}”`] : []),
      ...(document && !speaker ? [`“${document}”`] : []),
      ...(after ? [`“according to ${according}”`] : []),
      ...(chain && !after?.chain ? [`“${chain}”`] : []),
    ],
  }
}

type Speaker = { readonly id: string | null; readonly description: string; readonly words: string }

/** Who stands beside the first verb of saying that has somebody beside it; a pronoun counts as nobody we know. */
function speakerOf(sentence: string, names: readonly NameFound[]): Speaker | null {
  for (const { 0: verb, index } of sentence.matchAll(SAYING)) {
    const found = speakerBefore(sentence, index, verb, names) ?? speakerAfter(sentence, index, verb, names)
    if (found) return found
  }
  return null
}

function speakerBefore(
  sentence: string,
  at: number,
  verb: string,
  names: readonly NameFound[],
): Speaker | null {
  const upTo = sentence.slice(0, at)
  for (const subject of [upTo.replace(BETWEEN, ''), upTo.replace(ASIDE, '')]) {
    const name = names.find(({ end }) => end === subject.length)
    if (name) return { id: name.id, description: '', words: `${name.words} ${verb}` }
    const unnamed = UNNAMED.exec(subject)?.[0]
    if (unnamed) return { id: null, description: unnamed, words: `${unnamed} ${verb}` }
    const pronoun = /(?:^|\s)([Hh]e|[Ss]he|[Tt]hey)$/u.exec(subject)?.[1]
    if (pronoun) return { id: null, description: '', words: `${pronoun} ${verb}` }
  }
  return null
}

function speakerAfter(
  sentence: string,
  at: number,
  verb: string,
  names: readonly NameFound[],
): Speaker | null {
  const from = at + verb.length
  const name = names.find(({ start }) => start > from && TITLES.test(sentence.slice(from, start)))
  return name && verb !== 'told' ? { id: name.id, description: '', words: `${verb} ${name.words}` } : null
}

/** “According to” a known person, an unnamed one, or whoever else: then it is how the words came. */
function accordingTo(whom: string, names: readonly NameFound[]) {
  const none = { speakerId: null, speakerDescription: '', chain: '' }
  const [name] = names
  if (name && name.end === whom.length) return { ...none, speakerId: name.id }
  if (UNNAMED.test(whom)) return { ...none, speakerDescription: whom }
  return { ...none, chain: `according to ${whom}` }
}

/** How the words reached the article: told an outlet, in an interview, reported by one. */
function chainOf(sentence: string, find: (words: string) => NameFound[]): string {
  const told = TOLD.exec(sentence)?.[1]
  if (told && find(told).length === 0) return `told ${told}`
  const setting = SETTING.exec(sentence)?.[0]
  if (setting) return setting.trim()
  const reporter = REPORTED.exec(sentence)?.[1]
  return reporter && find(reporter).length === 0 ? `${reporter} reported` : ''
}
