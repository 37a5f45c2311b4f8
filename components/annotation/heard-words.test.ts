import { expect, test } from 'vitest'
import type { AnnotationView } from '@/lib/annotation/model'
import type { Caution } from '@/lib/article/model'
import { heardAll, heardAnnotation, heardCharacter, heardSelection } from './heard-words'

const text = 'One two three four five six seven eight nine ten eleven twelve.'
const ground = { text, cautions: [] }
const upTo = (words: string) => ({ start: 0, end: text.indexOf(words) + words.length })

test('a short selection is said whole, a long one by its ends', () => {
  expect(heardSelection(ground, upTo('One'))).toBe('Selected 1 word: One')
  expect(heardSelection(ground, upTo('ten'))).toBe(
    'Selected 10 words: One two three four five six seven eight nine ten',
  )
  expect(heardSelection(ground, upTo('twelve.'))).toBe(
    'Selected 12 words: One two three four five … eight nine ten eleven twelve.',
  )
})

test('an annotation is said by its words and by what tells it from others', () => {
  const annotation = {
    ...{
      spans: [],
      words: ['Ships wait', 'not for us'],
      fields: { voice: 'paraphrase' },
      targets: [],
      uses: [],
    },
    ...{ suspect: false, author: 'Ana Torv' },
  } as unknown as AnnotationView
  expect(heardAnnotation(annotation, ground)).toBe('Ships wait … not for us. paraphrase · Ana Torv')
})

const missingBehind = (words: string): Caution => ({
  ...{ id: words, start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ...{ kind: 'words_missing', reading: null, basis: '', needsAcceptance: false },
})

test('a long selection says every caution, those of the words left out too', () => {
  const cautions = [missingBehind('two'), missingBehind('seven'), missingBehind('ten')]
  expect(heardSelection({ text, cautions }, upTo('twelve.'))).toBe(
    'Selected 12 words: One two (words are missing here) three four five … (words are missing here) … eight nine ten (words are missing here) eleven twelve.',
  )
})

test('an annotation is said with the cautions on its words', () => {
  const annotation = {
    ...{ spans: [upTo('three')], words: ['One two three'], fields: { voice: 'paraphrase' }, targets: [] },
    ...{ uses: [], suspect: false, author: 'Ana Torv' },
  } as unknown as AnnotationView
  expect(heardAnnotation(annotation, { text, cautions: [missingBehind('two')] })).toBe(
    'One two (words are missing here) three. paraphrase · Ana Torv',
  )
})

test('what is said one after the other ends once', () => {
  expect(heardAll(['sources tell Axios.', 'paraphrase'])).toBe('sources tell Axios. paraphrase')
  expect(heardAll(['“so they say.”', '', 'paraphrase'])).toBe('“so they say.” paraphrase')
  expect(heardAll(['peace in Ukraine', 'paraphrase'])).toBe('peace in Ukraine. paraphrase')
})

test('what has no sound of its own is said by its name', () => {
  expect(['a', ' ', '\n', ''].map(heardCharacter)).toEqual(['a', 'space', 'new paragraph', 'end of the text'])
})
