import type { Span } from '@/lib/anchoring/model'
import { blockAround } from './block-around'
import type { PassageBlock } from './cut-passage'
import { type KnownName, type NameFound, nameFinder } from './known-names'
import type { Voice } from './model'
import { outletTold, tellingsIn, WRITTEN } from './outlet-told'
import { holdsQuotation, isQuoted, withoutQuotations } from './quotations'
import { sentencesAround, sentencesIn } from './sentences'
import { personBefore, speakerOfQuotation } from './speaker-before'
import { speakersIn, UNNAMED } from './speakers'

/**
 * Whose words a passage may be, and what in the text says so. For a person to look at; never stored unseen. The one
 * guess there is: the box, what is suggested and the concordance all show it.
 */
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

const DOCUMENT =
  /\b(?:the|its|a|this|that)\s+(?:[\p{L}\d’'-]+\s+){0,4}?(?:plan|draft|proposal|document|text|memorandum|memo|agreement|framework)\b/iu
const DOCUMENT_SAYS =
  /\b((?:the|its|a|this|that)\s+(?:[\p{L}\d’'-]+\s+){0,4}?(?:plan|draft|proposal|document|text|memorandum|memo|agreement|framework))\s+(?:says|said|states|stated|reads|stipulates|provides|specifies)\b/iu
const ACCORDING = /\b[Aa]ccording to ([^,.;:“”"\n]{2,80})/u
const TOLD =
  /\b(?:told|tells?) ((?:the )?\p{Lu}(?:[\p{L}&’']|\.(?!\p{Lu}\p{Ll}))*(?:\s+(?:of\s+|the\s+|and\s+)?\p{Lu}(?:[\p{L}&’']|\.(?!\p{Lu}\p{Ll}))*)*|reporters|journalists|lawmakers|the newspaper|the magazine)/u
const SETTING =
  /\bin an? (?:[\p{L}-]+\s+)?(?:interview|statement|post|speech|briefing)(?:\s(?:with|on|to|at)\s(?:the\s|his\s|her\s|its\s)?\p{Lu}[\p{L}.&’']*(?:\s\p{Lu}[\p{L}.&’']*)*)?/u
const REPORTED = /(?:^|[\s,(])((?:The )?\p{Lu}[\p{L}.&’']*(?:\s+\p{Lu}[\p{L}.&’']*)*) (?:first )?reported\b/u
/** What the outlet looks forward to in its own name. */
const EXPECTED = /\b(?:is|are|was|were) (?:widely )?(?:expected|likely|set|poised|due) to\b/u
const NUMBERED = /^\s*\d{1,2}[.)]\s/u

/**
 * Whose words a passage may be, by the kind of its block, by quotation marks, and by who speaks in the sentence
 * around it: a verb of saying beside a known name or an unnamed speaker, “according to”, “told”, a document that says,
 * “is expected to”. Direct speech is only what stands between marks with every word; words of which a part does are
 * never the outlet's own. A quotation that goes on has the speaker of its beginning. Rules of our own, for English; where they
 * see nothing, or two who may be meant, they claim nothing. A pronoun is the one person whom the sentence before names,
 * if that person speaks there, and nobody else. Offsets are UTF-16 code units of `text`.
 */
export function guessSource(
  text: string,
  blocks: readonly PassageBlock[],
  spans: readonly Span[],
  people: readonly KnownName[],
): SourceGuess {
  return sourceGuesser(text, blocks, people)(spans)
}

/** `guessSource` for many passages of one text: what the whole text says is read once. */
export function sourceGuesser(text: string, blocks: readonly PassageBlock[], people: readonly KnownName[]) {
  const find = nameFinder(people)
  let tellings: ReturnType<typeof tellingsIn> | undefined
  const read = {
    text,
    blocks,
    find,
    get tellings() {
      tellings ??= tellingsIn(text, find)
      return tellings
    },
  }
  return (spans: readonly Span[]) => guessIn(read, spans)
}

type Read = {
  readonly text: string
  readonly blocks: readonly PassageBlock[]
  readonly find: (words: string) => NameFound[]
  readonly tellings: ReturnType<typeof tellingsIn>
}

function guessIn(read: Read, spans: readonly Span[]): SourceGuess {
  const { text, blocks, find } = read
  const voice = voiceOfMarks(text, blocks, spans)
  const [first] = spans
  const block = first && blockAround(blocks, first)
  if (!first || !block || voice === 'headline' || voice === 'caption') return only(voice, kindSaid(voice))
  if (block.kind === 'list_item' && NUMBERED.test(text.slice(block.start, block.end)))
    return only('document_text', ['a numbered item'])
  const sentence = withoutQuotations(text, block, sentencesAround(text, block, first))
  const own = attribution(sentence, find)
  if (voice === 'direct_speech') {
    const marks = block.kind === 'quote' ? 'a block of quotation' : 'quotation marks'
    const { ofDocument, why, said, ...source } = goingBack(own, read, block, first, true)
    return { ...source, voice: ofDocument ? 'document_text' : voice, why: [marks, ...why] }
  }
  const { said, ofDocument, why, ...source } = goingBack(own, read, block, first, false)
  if (said || ofDocument) return { ...source, voice: 'paraphrase', why }
  const expected = EXPECTED.exec(sentence)?.[0]
  if (expected) return { ...source, voice: 'outlet_expectation', why: [`“${expected}”`, ...why] }
  if (voice === 'paraphrase') return { ...source, voice, why: ['a quotation in it', ...why] }
  return { ...source, voice, why: why.length > 0 ? why : ['no quotation marks and no speaker'] }
}

/** The voice as far as the kind of block and quotation marks tell. */
function voiceOfMarks(text: string, blocks: readonly PassageBlock[], spans: readonly Span[]): Voice {
  const parts = spans.map((span) => ({ span, block: blockAround(blocks, span) }))
  if (parts.length === 0) return 'outlet_words'
  if (parts.every(({ block }) => block?.kind === 'headline')) return 'headline'
  if (parts.every(({ block }) => block?.kind === 'caption')) return 'caption'
  if (parts.every(({ block, span }) => block && isQuoted(text, block, span))) return 'direct_speech'
  const holds = parts.some(({ block, span }) => block && holdsQuotation(text, block, span))
  return holds ? 'paraphrase' : 'outlet_words'
}

/** Who spoke and, where the sentence does not say, to which outlet, as far as the rest of the article tells. */
function goingBack(...given: Parameters<typeof spokenBefore>): Attribution {
  const [, read] = given
  const found = spokenBefore(...given)
  const written = found.why.some((words) => WRITTEN.test(words.replace(/”$/u, '')))
  if (found.chain !== '' || found.ofDocument || !found.said || written) return found
  const outlet = outletTold(read.tellings, found)
  if (outlet === '') return found
  return { ...found, chain: `told ${outlet}`, why: [...found.why, `elsewhere in it “told ${outlet}”`] }
}

/** Where the sentence itself names nobody: who spoke before, if only one person can be meant. */
function spokenBefore(
  own: Attribution,
  { text, blocks, find }: Read,
  block: PassageBlock,
  passage: Span,
  quoted: boolean,
): Attribution {
  if (own.speakerId || own.speakerDescription || own.ofDocument) return own
  const meant = own.said ? personBefore(text, block, passage, find) : null
  if (meant) return { ...own, speakerId: meant.id, why: [...own.why, `before it “${meant.words}”`] }
  const begun = quoted && !own.said ? speakerOfQuotation(text, blocks, block, passage, find) : null
  if (!begun) return own
  const { id, description, words } = begun
  const why = [...own.why, `the quotation goes on from “${words}”`]
  return { ...own, speakerId: id, speakerDescription: description, said: true, why }
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

/** Sentence by sentence: a name ends where its sentence does. */
function attribution(around: string, find: Read['find']): Attribution {
  const sentences = sentencesIn(around, { start: 0, end: around.length }).map(({ start, end }) =>
    around.slice(start, end),
  )
  const [speaker = null] = sentences.flatMap((sentence) => speakersIn(sentence, find(sentence)))
  const according = firstOf(ACCORDING, sentences)?.[1]?.trim() ?? ''
  const document = firstOf(DOCUMENT_SAYS, sentences)?.[1] ?? (DOCUMENT.test(according) ? according : '')
  const after = according && !document ? accordingTo(according, find(according)) : null
  const chain = [chainOf(sentences, find), after?.chain ?? ''].filter(Boolean).join(', ')
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

/** “According to” a known person, an unnamed one, or whoever else: then it is how the words came. */
function accordingTo(whom: string, names: readonly NameFound[]) {
  const none = { speakerId: null, speakerDescription: '', chain: '' }
  const [name] = names
  if (name && name.end === whom.length) return { ...none, speakerId: name.id }
  if (UNNAMED.test(whom)) return { ...none, speakerDescription: whom }
  return { ...none, chain: `according to ${whom}` }
}

/** How the words reached the article: told an outlet, in an interview, reported by one. */
function chainOf(sentences: readonly string[], find: (words: string) => NameFound[]): string {
  const told = firstOf(TOLD, sentences)?.[1]?.replace(/\.$/, '')
  if (told && find(told).length === 0) return `told ${told}`
  const setting = firstOf(SETTING, sentences)?.[0]
  if (setting) return setting.trim()
  const reporter = firstOf(REPORTED, sentences)?.[1]
  return reporter && find(reporter).length === 0 ? `${reporter} reported` : ''
}

const firstOf = (pattern: RegExp, sentences: readonly string[]): RegExpExecArray | undefined =>
  sentences.map((sentence) => pattern.exec(sentence)).find((found) => found !== null) ?? undefined
