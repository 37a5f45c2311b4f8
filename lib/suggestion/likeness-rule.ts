import { type Label, lexiconsFor } from '@/lib/meaning/lexicon'
import { type Counted, countSentences, score, weightOf } from './bm25'
import type { Concern, Finding } from './model'
import { type ReadSentence, type Word, wordsOf } from './reading'

/**
 * A sentence is like one of ours from this share of the score that our sentence itself would have. Chosen on the made-up
 * articles of the tests: from 0.15 to 0.4 as much is found, and from 0.35 nothing wrong is; above 0.5 much is missed.
 */
const ALIKE = 0.35
/** One shared word, however rare, may be chance. Of names only those count that the title has. */
const FEWEST_SHARED = 2
/** A sentence seldom concerns more of them by its words alone. */
const MOST_TARGETS = 2
const SHOWN_WORDS = 4
const SHOWN_LENGTH = 90
const CAPITAL = /^\p{Lu}/u
/** Those who tell of something, and that they tell it. */
const OF_SAYING: ReadonlySet<Label> = new Set<Label>(['speakers', 'attribution'])

/** Words that hold sentences together, and those by which our own sentences speak of any text. */
const EMPTY = new Set(
  `a an the and or but nor so of to in on at by for from with without as is are was were be been being it its this that these
  those their them they his her he she him who whom whose which what when where while than then there into onto over under
  about after before between against during up down out off also such any all some no not only own same other more most less
  very can could may might must shall should will would do does did done have has had having i we you our your us my me if
  because both each few how here again once just now new one two per via
  draft text plan provision point say said says report reported article according`
    .split(/\s+/)
    .filter(Boolean),
)

type Query = {
  readonly targetId: string
  readonly shown: string
  readonly words: ReadonlySet<string>
  /** Those that are no names, but for names in the title, and none of saying. */
  readonly content: ReadonlySet<string>
  readonly best: number
}

/**
 * Sentences whose words are like those of a sentence of ours about a point, a concession or an event. Persons and offices
 * are no words of it, and other names, such as outlets, and verbs of saying do not suffice: they stand in sentences about
 * anything.
 */
export function likenessRule(sentences: readonly ReadSentence[], concerns: readonly Concern[]): Finding[] {
  const labels = labelsIn(sentences)
  const persons = personWords(concerns)
  const telling = (words: readonly Word[]) =>
    words
      .filter(({ lower }) => !EMPTY.has(lower) && !persons.has(lower) && !labels(lower).includes('name'))
      .map(({ stem }) => stem)
  const plain = (words: readonly Word[]) =>
    words.filter(({ lower }) => !labels(lower).some((label) => OF_SAYING.has(label)))
  const asked = concerns
    .filter(({ kind }) => kind !== 'person' && kind !== 'party')
    .flatMap((one) => wordingsOf(one, telling, plain))
  const read = sentences.map(({ words }) => telling(words))
  const counted = countSentences([...read, ...asked.map(({ words }) => words)])
  const queries = asked.map((one) => queryOf(counted, one))
  return sentences.flatMap(({ start, end, words }, at) => {
    const found = likest(counted, queries, read[at] ?? [])
    return found.map((query) => ({
      start,
      end,
      targetId: query.targetId,
      reason: reasonFor(counted, query, words),
    }))
  })
}

/** What the lexicons of some sentences know of a word in lower case. */
function labelsIn(sentences: readonly ReadSentence[]): (word: string) => readonly Label[] {
  const { lexicons } = lexiconsFor(sentences.flatMap(({ words }) => words.map(({ lower }) => lower)))
  return (word) => lexicons.flatMap(({ labelsOf }) => labelsOf(word))
}

/** Every word of the names of persons, in lower case. */
const personWords = (concerns: readonly Concern[]): ReadonlySet<string> =>
  new Set(
    concerns
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ title, names }) => wordsOf([title, ...names].join(' ')).map(({ lower }) => lower)),
  )

type Asked = Pick<Query, 'targetId' | 'shown' | 'content'> & { readonly words: readonly string[] }

/** Each sentence of ours with the title it stands under; the title alone where there is no sentence yet. */
function wordingsOf(
  { id, title, wordings }: Concern,
  telling: (words: readonly Word[]) => string[],
  withoutSaying: (words: readonly Word[]) => Word[],
): Asked[] {
  const own = wordsOf(title)
  return (wordings.length > 0 ? wordings : ['']).map((wording) => {
    const words = wordsOf(wording)
    const plain = words.filter(({ form }, at) => at === 0 || !CAPITAL.test(form))
    return {
      targetId: id,
      shown: wording || title,
      words: telling([...own, ...words]),
      content: new Set(telling([...own, ...withoutSaying(plain)])),
    }
  })
}

function queryOf(counted: Counted, { targetId, shown, words, content }: Asked): Query {
  const wanted = new Set(words)
  return { targetId, shown, content, words: wanted, best: score(counted, wanted, [...wanted]) }
}

function likest(counted: Counted, queries: readonly Query[], sentence: readonly string[]): Query[] {
  const held = new Set(sentence)
  const alike = queries
    .filter(({ content }) => [...content].filter((word) => held.has(word)).length >= FEWEST_SHARED)
    .map((query) => ({ query, share: score(counted, query.words, sentence) / query.best }))
    .filter(({ share }) => share >= ALIKE)
    .sort(
      (a, b) =>
        b.share - a.share ||
        compare(a.query.shown, b.query.shown) ||
        compare(a.query.targetId, b.query.targetId),
    )
  const first = alike.filter(
    ({ query }, at) => alike.findIndex((other) => other.query.targetId === query.targetId) === at,
  )
  return first.slice(0, MOST_TARGETS).map(({ query }) => query)
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/** The words that weigh most, as they stand in the sentence. */
function reasonFor(counted: Counted, { words, shown }: Query, sentence: readonly Word[]): string {
  const shared = sentence.filter(
    ({ stem }, at) => words.has(stem) && sentence.findIndex((one) => one.stem === stem) === at,
  )
  const weightiest = new Set(
    [...shared].sort((a, b) => weightOf(counted, b.stem) - weightOf(counted, a.stem)).slice(0, SHOWN_WORDS),
  )
  const told = shared.filter((word) => weightiest.has(word)).map(({ form }) => `“${form}”`)
  return `Shares ${told.join(', ')} with “${shortened(shown)}”.`
}

const shortened = (words: string) =>
  words.length <= SHOWN_LENGTH ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN_LENGTH))} …`
