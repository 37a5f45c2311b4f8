import { countWords } from '@/lib/text/words'
import { type Assessment, type Block, MAX_TITLE, type Unreadable, unreadable, type Warning } from './model'
import { findNotices } from './publisher-notices'

type Assessed = {
  readonly blocks: readonly Block[]
  readonly headline: string | null
  readonly isFree?: boolean
  readonly warnings: readonly Warning[]
}

const SHORT = 80
/** Fewer words than these beside the headings are no article: a page of its headline alone, a name and a day. */
const HARDLY_ANY = 10
const STUB = 150
/** What a page says where it keeps the rest for those who pay, in the languages of the pages that are imported most. */
const WALLS: readonly RegExp[] = [
  /\b(?:subscribe|sign in|log in|register|become a (?:member|subscriber)) to (?:continue|keep|read|access|unlock)|\bfor subscribers only\b|\bsubscriber[- ]only\b|\balready a (?:subscriber|member)\b|\bthis (?:article|content|story) is (?:only )?(?:reserved |available )?(?:for|to) (?:paying |our )?(?:subscribers|members)\b/i,
  /\b(?:jetzt|mit .{0,30}) weiterlesen\b|\bweiterlesen mit\b|\bnur für abonnent|\bexklusiv für abonnent|\bsie sind (?:bereits|schon) abonnent|\bdieser (?:artikel|inhalt) ist (?:nur )?für abonnent/i,
  /\b(?:article|contenu) (?:est )?réservé aux? abonné|\bréservée? (?:à nos|aux) abonnés|\babonnez-vous pour (?:lire|continuer|accéder)|\bdéjà abonnée?/i,
  /\b(?:contenido|artículo) (?:es )?(?:exclusivo |solo )?para suscriptores|\bsuscr[ií]b(?:ete|ase) para (?:seguir|continuar|leer)|\bya (?:es|eres) suscriptor/i,
  /\b(?:contenuto|articolo) riservato agli abbonati|\babbonati per (?:continuare|leggere)|\bsei già abbonato|\b(?:conteúdo|artigo) exclusivo para assinantes|\bassine para (?:continuar|ler)/i,
  /\b(?:verder lezen|lees verder) (?:met|als)|\balleen voor abonnees|\bkun for abonnenter|\b(?:endast )?för prenumeranter\b|\bvain tilaajille\b/i,
  /(?:доступно|только) (?:для|по) подпис|продолжение доступно|\b(?:tylko|dostępn\p{L}{1,3}) dla (?:subskrybentów|prenumeratorów)|pouze pro předplatitele|sadece aboneler|μόνο για συνδρομητές|会員限定|有料会員|仅限订阅|订阅后(?:继续)?阅读|訂閱後|구독자 전용|للمشتركين فقط|למנויים בלבד/iu,
]
/** A page that says it is not free and yet has so many words holds more than a teaser. */
const WHOLE_ARTICLE = 400
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
  const length = lengthInWords(shown.join('\n'), words)
  if (isTeaser(length, blocks, isFree)) return PAYWALLED
  const stub = length < STUB ? stubReason(all, headline) : null
  return stub ?? { words, warnings: [...warnings, ...doubts(words, length, blocks, headline)] }
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** Chinese and Japanese do not part words: two signs stand for one, so that a whole article is not taken for a stub. */
function lengthInWords(text: string, words: number): number {
  return Math.max(words, Math.round((text.match(WIDE)?.length ?? 0) / 2))
}

/**
 * Whether extraction came back with headings and next to nothing else. A publisher's own line about its text, which
 * may stand in an article's place, is something.
 */
export function hardlyAny({ blocks }: Pick<Assessed, 'blocks'>): Unreadable | null {
  const body = blocks.filter(({ kind, disposition }) => disposition === 'shown' && kind !== 'headline')
  const text = body.map((block) => block.text).join('\n')
  if (lengthInWords(text, countWords(text)) >= HARDLY_ANY) return null
  return findNotices(blocks).length > 0 ? null : NO_ARTICLE
}

/** A wall stands among the text or right below it; elsewhere the same words are a menu's. */
const BELOW = 4
function isTeaser(length: number, blocks: readonly Block[], isFree: boolean | undefined): boolean {
  if (length >= WHOLE_ARTICLE) return false
  const isShown = ({ disposition }: Block) => disposition === 'shown'
  const from = blocks.findIndex(isShown)
  const to = blocks.findLastIndex(isShown)
  const near = blocks.slice(Math.max(from, 0), to + 1 + BELOW).map(({ text }) => text)
  const hasWall = near.some((text) => WALLS.some((wall) => wall.test(text)))
  if (length < STUB) return isFree === false || hasWall
  return isFree === false && (hasWall || /(?:…|\.\.\.)$/.test(blocks[to]?.text ?? ''))
}

const NO_WORDS = unreadable(
  'no-words',
  'There are no words in it. Paste the text of the article instead.',
  'empty',
)
const NO_ARTICLE = unreadable(
  'no-article',
  'There is next to nothing but a headline in it, so no article was found. Paste the text of the article, or save the page again once it shows the article.',
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

function stubReason(text: string, headline: string | null): Unreadable | null {
  if (SCRIPT_WALL.test(text) && countWords(text) < STUB) return SCRIPT
  return countWords(text) < SHORT && (ERROR_PAGE.test(text) || ERROR_PAGE.test(headline ?? '')) ? ERROR : null
}

function doubts(words: number, length: number, blocks: readonly Block[], headline: string | null): Warning[] {
  const warnings: Warning[] = []
  if (length < SHORT) {
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
