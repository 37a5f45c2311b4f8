import type { Span } from '../../model'
import { type Kind, newParagraph, newSentence, reword } from '../draft'
import { type Material, wordsIn } from '../material'
import type { Random } from '../random'
import { type Revision, revise } from '../revise'
import { figureChanges } from './elsewhere'

const HUGE_WORDS = 2_000

const huge = (
  name: string,
  verdict: 'stands' | 'changed' | 'orphan',
  edit: (material: Material, passage: Span, random: Random) => Revision,
): Kind => ({
  name: `of 2,000 words: ${name}`,
  make: (material, random) => {
    const { words, text } = material
    if (words.length < HUGE_WORDS * 1.2) return null
    const from = random.below(words.length - HUGE_WORDS)
    const passage = { start: words[from]!.start, end: words[from + HUGE_WORDS - 1]!.end }
    return { before: text, spans: [passage], after: edit(material, passage, random), verdict }
  },
})

/** Passages of 2,000 words. */
export const HUGE: readonly Kind[] = [
  huge('nothing changes', 'stands', ({ text }) => revise(text, [])),
  huge('a paragraph is added above', 'stands', (material, _, random) =>
    revise(material.text, [{ start: 0, end: 0, words: `${newParagraph(material, random)}\n\n` }]),
  ),
  huge('the words around it are deleted', 'stands', ({ text }, passage) =>
    revise(text, [
      { start: 0, end: passage.start, words: '' },
      { start: passage.end, end: text.length, words: '' },
    ]),
  ),
  huge('one figure changes', 'changed', (material, passage, random) =>
    revise(material.text, [random.pick(figureChanges(material, passage)) ?? { ...passage, words: '' }]),
  ),
  huge('a sentence is deleted', 'changed', (material, passage, random) =>
    revise(material.text, [
      {
        ...(random.pick(wordsIn(material.sentences, passage)) as Span),
        words: newSentence(material, random),
      },
    ]),
  ),
  huge('a twentieth is reworded', 'changed', (material, passage, random) =>
    revise(material.text, reword(material, passage, 0.05, random)),
  ),
  huge('it is deleted', 'orphan', ({ text }, passage) => revise(text, [{ ...passage, words: '' }])),
]
