import { figureMarks } from './figures'
import { isKnownName } from './lexicon'
import type { Mark } from './mark'
import {
  isAt,
  isMonth,
  isNumber,
  neighbour,
  standsBesideDate,
  standsBesideNumber,
  wordAt,
} from './neighbours'
import { beginsSentence, type Side } from './setting'
import { LISTED, type Listed } from './words/table'

const QUOTE: Mark = { kind: 'attribution', value: '"' }
const SYMBOL_OF_AMOUNT = /^[\p{Sc}%‰°№#]$/u
const DIGIT = /\p{N}/u
/** “20-point” is read as “20” and “point”, “anti-Russian” as “anti” and “Russian”; “10-15” and “-5” stay whole. */
const BETWEEN_PARTS = /(?<=[\p{L}\p{N}])-(?=\p{L})|(?<=\p{L})-(?=\p{N})/u

/** What the token at a place of a wording is, of any kinds. None: an ordinary word or mark. */
export function marksAt(side: Side, at: number): readonly Mark[] {
  const { form } = side.tokens[at]!
  if (side.quotes.has(at)) return [QUOTE]
  if (SYMBOL_OF_AMOUNT.test(form)) return [{ kind: 'number', value: form }]
  const parts = form.split(BETWEEN_PARTS)
  if (parts.length === 1) return partMarks(side, at, form, false)
  const whole = listed(side, at, form.toLowerCase(), false)
  return whole.length > 0 ? whole : parts.flatMap((part, index) => partMarks(side, at, part, index > 0))
}

function partMarks(side: Side, at: number, part: string, later: boolean): readonly Mark[] {
  if (DIGIT.test(part)) return figureMarks(side, at, part)
  const contracted = contraction(part.toLowerCase())
  if (contracted) return contracted
  const word = part.toLowerCase().replace(/'s$/, '')
  const marks = listed(side, at, word, CAPITAL.test(part) && !later && isInside(side, at))
  if (marks.some(({ kind, points }) => kind !== 'negation' && kind !== 'attribution' && !points)) return marks
  return [...marks, ...nameMarks(side, at, part, word, marks.length > 0)]
}

const MODAL_OF: Readonly<Record<string, string>> = { wo: 'will', sha: 'shall', ca: 'can' }
const MODALS = /^(?:will|shall|can|could|would|should|must|might|may|need|ought)$/
const WRITTEN_TOGETHER = /^(?:(\p{L}+)n't|(can)not)$/u
const SHORT_MODAL = /^(\p{L}+)'(ll|d)$/u

/** “can't”, “cannot”, “he'll”: two words in one. */
function contraction(word: string): readonly Mark[] | null {
  const negated = WRITTEN_TOGETHER.exec(word)
  if (negated) {
    const stem = negated[1] ?? negated[2]!
    const verb = MODAL_OF[stem] ?? stem
    const not: Mark = { kind: 'negation', value: 'not' }
    return MODALS.test(verb) ? [{ kind: 'modal', value: verb }, not] : [not]
  }
  const short = SHORT_MODAL.exec(word)
  if (!short) return null
  return [
    { kind: 'name', value: `~${short[1]}`, points: true },
    { kind: 'modal', value: short[2] === 'll' ? 'will' : 'would' },
  ]
}

const CAPITAL = /^\p{Lu}/u
const isInside = (side: Side, at: number) => side.setting.capitalsTell && !beginsSentence(side.tokens, at)

/** A capital inside a sentence: “Will Smith”, “US”. Such a word is no modal, no verb and no pronoun. */
const NOT_OF_NAMES: ReadonlySet<Listed> = new Set(['modal', 'attribution', 'pronoun'])
const ABBREVIATIONS: ReadonlySet<string> = new Set(['US', 'UN', 'WHO'])

function listed(side: Side, at: number, word: string, insideWithCapital: boolean): readonly Mark[] {
  if (ABBREVIATIONS.has(side.tokens[at]!.form)) return []
  if (word === 'may') return mayMarks(side, at, insideWithCapital)
  const labels = side.setting.labelsOf(word)
  const kinds = new Set(LISTED.filter((kind) => labels.has(kind)))
  for (const kind of phraseKinds(side, at, word)) kinds.add(kind)
  // A unit of time is a unit: “six years” and “six months” are other amounts, and other dates.
  if (labels.has('timeUnits')) kinds.add('number')
  if (isMonth(side, at) || (kinds.has('number') && countsTime(side, at))) kinds.add('date')
  if (standsBesideNumber(side, at, word)) kinds.add('number')
  if (standsBesideDate(side, at, word)) kinds.add('date')
  return Array.from(kinds)
    .filter((kind) => !(insideWithCapital && word !== 'i' && NOT_OF_NAMES.has(kind)))
    .map((kind) =>
      kind === 'pronoun' ? { kind: 'name', value: `~${word}`, points: true } : { kind, value: word },
    )
}

/** The month, the modal or the name. */
function mayMarks(side: Side, at: number, insideWithCapital: boolean): readonly Mark[] {
  const modal: Mark = { kind: 'modal', value: 'may' }
  const date: Mark = { kind: 'date', value: 'may' }
  if (!CAPITAL.test(side.tokens[at]!.form)) return [modal]
  if (isNumber(side, neighbour(side, at, 1)) || isNumber(side, neighbour(side, at, -1))) return [date]
  if (standsBesideDate(side, at, 'may')) return [date]
  if (!insideWithCapital && isAt(side, neighbour(side, at, 1), 'pronoun')) return [modal]
  const previous = neighbour(side, at, -1)
  if (insideWithCapital && CAPITAL.test(side.tokens[previous]?.form ?? ''))
    return [{ kind: 'name', value: 'may' }]
  if (insideWithCapital) return [date]
  const beforeName = side.setting.capitalsTell && CAPITAL.test(side.tokens[at + 1]?.form ?? '')
  return beforeName ? [date, modal, { kind: 'name', value: 'may' }] : [date, modal]
}

function* phraseKinds(side: Side, at: number, word: string): Generator<Listed> {
  for (const lexicon of side.setting.lexicons)
    for (const { kind, words, at: place } of lexicon.phrasesWith(word))
      if (words.every((other, index) => wordAt(side, at - place + index) === other)) yield kind
}

/** “two weeks”. */
const countsTime = (side: Side, at: number) => isAt(side, neighbour(side, at, 1), 'timeUnits')

const ABBREVIATION = /^(?:\p{Lu}{2,}s?|(?:\p{Lu}\.){2,})$/u
/** Endings of ordinary nouns, verbs and adverbs; what ends so and has a capital for its place alone is no name. */
const ORDINARY =
  /(?:ing|ed|ly|tion|tions|ment|ments|ness|ers|ists|ities|ity|ies|ship|ism|ung|ungen|heit|keit|schaft|tät|ismus|ость|ння|ение)$/u

function nameMarks(
  side: Side,
  at: number,
  part: string,
  word: string,
  listedOtherwise: boolean,
): readonly Mark[] {
  const core = part.replace(/'s$/, '')
  const name: Mark = { kind: 'name', value: word }
  if (core === 'I' || word === '') return []
  const { setting } = side
  const common = setting.labelsOf(word).has('common')
  if (ABBREVIATION.test(core)) return ABBREVIATIONS.has(core) || !(common || listedOtherwise) ? [name] : []
  if (!CAPITAL.test(core)) return []
  if (isKnownName(word)) return [name]
  if (isInside(side, at)) return common && core.length < 4 ? [] : [name]
  if (common || listedOtherwise || setting.labelsOf(word).has('speakers')) return []
  if (setting.capitalsTell && setting.capitalised.has(word)) return [name]
  if (setting.small.has(word) || ORDINARY.test(word)) return []
  return [{ ...name, unsure: true }]
}
