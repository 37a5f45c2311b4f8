import type { Span } from '../../model'
import type { Kind } from '../draft'
import type { Material } from '../material'
import { type Grain, passageOf } from '../passages'
import { type Change, revise } from '../revise'

const GRAINS: readonly Grain[] = [
  'word',
  'figure',
  'phrase',
  'clause',
  'sentence',
  'paragraph',
  'border',
  'long',
]

/** Every match of `pattern` in the whole text written differently. */
const restyled = (
  name: string,
  pattern: RegExp,
  by: (found: string, span: Span, text: string) => string,
): Kind => ({
  name,
  make: ({ text, ...rest }: Material, random) => {
    const passage = passageOf({ text, ...rest }, random.pick(GRAINS) as Grain, random)
    const changes: Change[] = Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      words: by(found, { start: index, end: index + found.length }, text),
    })).filter(({ start, end, words }) => words !== text.slice(start, end))
    if (!passage || changes.length === 0) return null
    return { before: text, spans: [passage], after: revise(text, changes), verdict: 'stands' }
  },
})

const FORMS: Record<string, string> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '«': '“',
  '»': '”',
  '„': '“',
  "'": '’',
  '"': '”',
}
const DASHES: Record<string, string> = { '-': '‑', '–': '—', '—': '–' }

const everything = (found: string) => {
  if (/\s/.test(found)) return found.includes('\n') ? '\n' : ' \u00a0'
  return FORMS[found] ?? DASHES[found] ?? (found === '…' ? '...' : found.normalize('NFD'))
}

/** The whole text is written differently, in nothing that a reader reads. */
export const RESTYLED: readonly Kind[] = [
  restyled('white space is doubled', / /g, () => '  '),
  restyled('paragraphs end with one line break', /\n\n/g, () => '\n'),
  restyled('spaces do not break', / /g, () => '\u00a0'),
  restyled('figures are set with thin spaces', /(?<=\d)[ \u00a0](?=\d)| (?=[%€])/g, () => '\u202f'),
  restyled('quotation marks are straight', /[“”‘’«»„]/g, (found) => FORMS[found] as string),
  restyled('quotation marks are curly', /["']/g, (found) => FORMS[found] as string),
  restyled('quotation marks are low or pointed', /[“”]/g, (found) => (found === '“' ? '«' : '»')),
  restyled('dashes are others', /[-–—]/g, (found) => DASHES[found] as string),
  restyled('dots and an ellipsis stand for each other', /…|\.\.\./g, (found) =>
    found === '…' ? '...' : '…',
  ),
  restyled('letters are taken apart (NFD)', /\P{M}\p{M}*/gu, (found) => found.normalize('NFD')),
  restyled('soft hyphens are put in', /\p{L}{4}(?=\p{L}{3})/gu, (found) => `${found}\u00ad`),
  restyled('everything is restyled at once', /\s+|[“”‘’«»„"'–—…-]|\P{M}\p{M}*/gu, everything),
]
