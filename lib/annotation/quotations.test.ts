import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsQuotation, isQuoted } from './quotations'

const LEFT = 'He said: “We will not join.” Then he left.'
const cases: [string, string, string, 'all' | 'some' | 'none', string?][] = [
  ['words between quotation marks', LEFT, 'We will not join', 'all'],
  ['the marks included', LEFT, '“We will not join.”', 'all'],
  ['words after the quotation', LEFT, 'Then he left', 'none'],
  ['words that reach out of the quotation', LEFT, 'We will not join.” Then', 'some'],
  ['a whole sentence with a quotation in it', LEFT, 'He said: “We will not join.”', 'some'],
  ['a full stop behind the marks', 'He said “we will not join”.', '“we will not join”.', 'all'],
  ['straight marks', 'He said "never again" twice.', 'never again', 'all'],
  ['straight marks without white space', 'It is so."We will not," he said.', 'We will not', 'all'],
  ['behind them', 'It is so."We will not," he said.', 'he said', 'none'],
  ['single marks', 'It is ‘Art of the Deal’, said one.', 'Art of the Deal', 'all'],
  ['single marks within double ones', '"It says, \'Do we bring peace to the world,\'" he said. The aim is peace.', 'The aim is peace', 'none'],
  ['double ones within single ones', '‘It’s the “Art of the Deal” to say so,’ one said.', 'It’s the “Art of the Deal” to say so', 'all'],
  ['a title alone', 'Putin’s ‘handpicked’ negotiator left.', 'Putin’s ‘handpicked’ negotiator left', 'none'],
  ['an apostrophe', 'Trump’s team met Russia’s envoy.', 'team met', 'none'],
  ['an apostrophe inside a quotation', '‘It’s ours to keep,’ he said.', 'ours to keep', 'all'],
  ['a year', 'In the \'90s the towns\' halls were full.', '90s the towns', 'none'],
  ['inches', 'A mast of 10" stood there. "It fell," he said.', 'stood there', 'none'],
  ['a mark that nothing closes', 'He said “we will not join. Then he left.', 'Then he left', 'none'],
  ['a mark that nothing opens', 'We will not join,” he said. Then he left.', 'We will not join', 'none'],
  ['a paragraph that goes on in the next', '“We will not join.\n\n“It is late,” he said.', 'We will not join', 'all'],
  ['words without any mark', 'The plan is long.', 'The plan', 'none'],
  ['a block of quotation', 'We will not join.', 'We will', 'all', 'quote'],
  ['a block of quotation with who said it', '“We will not join,” said one.', 'said one', 'none', 'quote'],
] // biome-ignore format: a table

test.each(cases)('%s', (_, text, words, how, kind = 'paragraph') => {
  const end = text.indexOf('\n\n')
  const block = { start: 0, end: end < 0 ? text.length : end, kind }
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  const quoted = isQuoted(text, block, span) ? 'all' : holdsQuotation(text, block, span) ? 'some' : 'none'
  expect(quoted).toBe(how)
})

test('words are never quoted where no mark stands before them or none behind them', () => {
  const soup = fc.array(
    fc.constantFrom('we', 'will', ' ', ' ', '.', ',', '“', '”', '"', "'", '‘', '’', '«', '»'),
  )
  fc.assert(
    fc.property(soup, (parts) => {
      const text = parts.join('')
      const block = { start: 0, end: text.length, kind: 'paragraph' }
      for (const { index } of text.matchAll(/w/g)) {
        const isOpen = /[“"'‘«]/.test(text.slice(0, index)) && /[”"'’‘»]/.test(text.slice(index))
        if (isQuoted(text, block, { start: index, end: index + 1 })) expect(isOpen, text).toBe(true)
      }
    }),
  )
})
