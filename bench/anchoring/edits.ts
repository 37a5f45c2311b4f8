import type { Random } from '@/lib/anchoring/corpus/random'
import type { News, Paragraph, Sentence, Writer } from './news'
import { between, oneOf } from './random'

type SentenceEdit = (sentence: Sentence, writer: Writer, random: Random) => readonly Sentence[]

/** What an editor does to a sentence, each as often as it is named. */
const SENTENCE_EDITS: readonly SentenceEdit[] = [
  replaceWord,
  replaceWord,
  insertWords,
  dropWords,
  dropSentence,
  addSentence,
]
const PARAGRAPHS = { moved: 0.03, dropped: 0.04, added: 0.04, split: 0.03 }

/**
 * Another version of a text: `share` of its sentences edited, and paragraphs moved, added, dropped and split. One is
 * always added at the top, so that no offset stays what it was.
 */
export function edited(news: News, share: number, writer: Writer, random: Random): News {
  const moved: Paragraph[] = []
  const kept = news.flatMap((paragraph) => {
    const draw = random.next()
    if (draw < PARAGRAPHS.dropped) return []
    const next = paragraph.flatMap((sentence) =>
      random.next() < share ? oneOf(random, SENTENCE_EDITS)(sentence, writer, random) : [sentence],
    )
    if (next.length === 0) return []
    if (draw < PARAGRAPHS.dropped + PARAGRAPHS.moved) {
      moved.push(next)
      return []
    }
    if (random.next() < PARAGRAPHS.split)
      return [next.slice(0, 1), next.slice(1)].filter((part) => part.length > 0)
    return random.next() < PARAGRAPHS.added ? [next, writer.paragraph()] : [next]
  })
  for (const paragraph of moved) kept.splice(between(random, 0, kept.length), 0, paragraph)
  return [writer.paragraph(), ...kept]
}

function replaceWord(sentence: Sentence, writer: Writer, random: Random): Sentence[] {
  const at = between(random, 0, sentence.length - 1)
  return [sentence.with(at, writer.word((sentence[at] as Sentence[number]).text))]
}

function insertWords(sentence: Sentence, writer: Writer, random: Random): Sentence[] {
  const added = Array.from({ length: between(random, 1, 4) }, () => writer.word(''))
  return [sentence.toSpliced(between(random, 1, sentence.length - 1), 0, ...added)]
}

function dropWords(sentence: Sentence, _: Writer, random: Random): Sentence[] {
  return [sentence.toSpliced(between(random, 1, sentence.length - 3), between(random, 1, 2))]
}

function dropSentence(): Sentence[] {
  return []
}

function addSentence(sentence: Sentence, writer: Writer): Sentence[] {
  return [sentence, writer.sentence()]
}
