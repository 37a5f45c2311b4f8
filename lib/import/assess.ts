import { countWords } from '@/lib/text/words'
import { type Assessment, type Block, MAX_TITLE, type Unreadable, unreadable, type Warning } from './model'

type Assessed = {
  readonly blocks: readonly Block[]
  readonly headline: string | null
  readonly isFree?: boolean
  readonly warnings: readonly Warning[]
}

const SHORT = 80
const STUB = 150
const WALL =
  /\b(?:subscribe|sign in|log in|register|become a (?:member|subscriber)) to (?:continue|keep|read|access|unlock)|\bfor subscribers only\b|\bsubscriber[- ]only\b|\balready a (?:subscriber|member)\b|\bthis (?:article|content) is (?:reserved )?for (?:paying |our )?(?:subscribers|members)\b/i
const SCRIPT_WALL =
  /\b(?:enable|turn on|requires?) (?:javascript|js|cookies)\b|\bverify (?:that )?you are (?:a )?human\b|\bchecking your browser\b/i
const ERROR_PAGE =
  /^(?:404|403|410|500|502|503|page not found|not found|access denied|forbidden|this page (?:does not|doesn[’']t) exist)\b/i

/** The last look: is this an article at all, and what should a person know before saving it? */
export function assess({ blocks, headline, isFree, warnings }: Assessed): Assessment | Unreadable {
  const all = blocks.map(({ text }) => text).join('\n')
  const shown = blocks.filter(({ disposition }) => disposition === 'shown').map(({ text }) => text)
  const words = countWords(shown.join('\n'))
  if (countWords(all) === 0) return NO_WORDS
  const stub = words < STUB ? stubReason(all, headline, isFree) : null
  return stub ?? { words, warnings: [...warnings, ...doubts(words, blocks, headline)] }
}

const NO_WORDS = unreadable(
  'no-words',
  'There are no words in it. Paste the text of the article instead.',
  'empty',
)
const PAYWALLED = unreadable(
  'paywalled',
  'Only the beginning is here; the page keeps the rest for subscribers. Open it with access and save it again, or paste the text.',
  'paywalled',
)
const SCRIPT = unreadable(
  'asks-for-script',
  'The page holds a request to enable scripts and no article. Open it in a browser and save or paste it from there.',
)
const ERROR = unreadable(
  'error-page',
  'This is an error page and no article. Check the address and save the page again.',
)

function stubReason(text: string, headline: string | null, isFree: boolean | undefined): Unreadable | null {
  if (isFree === false || WALL.test(text)) return PAYWALLED
  if (SCRIPT_WALL.test(text) && countWords(text) < STUB) return SCRIPT
  return countWords(text) < SHORT && (ERROR_PAGE.test(text) || ERROR_PAGE.test(headline ?? '')) ? ERROR : null
}

function doubts(words: number, blocks: readonly Block[], headline: string | null): Warning[] {
  const warnings: Warning[] = []
  if (words < SHORT) {
    warnings.push({ code: 'short', text: `Only ${words} words. Check that the whole article is here.` })
  }
  if (headline === null) {
    warnings.push({ code: 'no-headline', text: 'No headline was found. The working title is ours.' })
  }
  const longest = Math.max(
    ...blocks.filter(({ kind }) => kind === 'headline').map(({ text }) => text.length),
    0,
  )
  if (longest > MAX_TITLE) {
    const text = `A heading is longer than ${MAX_TITLE} characters and was not taken as the title.`
    warnings.push({ code: 'long-title', text })
  }
  return warnings
}
