import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Changes } from './changes'

const shown = (before: string, after: string) =>
  renderToStaticMarkup(<Changes changes={[{ what: 'wording', before, after }]} />)
const plain = (markup: string, tag: 'del' | 'ins') =>
  [...markup.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'g'))].map(([, inside]) =>
    inside?.replace(/<span class="spoken">.*?<\/span>/g, ''),
  )

test('a figure changes as a whole, not from its last comma on', () => {
  const markup = shown('It limits the guard to 600,000 sailors.', 'It limits the guard to 800,000 sailors.')
  expect(plain(markup, 'del')).toEqual(['600,000'])
  expect(plain(markup, 'ins')).toEqual(['800,000'])
})

test('what looks nearly the same is shown too: a mark, a capital', () => {
  const markup = shown('„Who signs?“', '“who signs?”')
  expect(plain(markup, 'del').join('')).toBe('„Who“')
  expect(plain(markup, 'ins').join('')).toBe('“who”')
})
