import { PAGE_WORDS } from './page-words'
import type { WordKind } from './word-kinds'

/** Every word of a kind, of all languages: pages quote and mix them. */
const any = (kind: WordKind) =>
  Object.values(PAGE_WORDS)
    .flatMap((words) => (words[kind] ?? '').split(/\s*\n\s*|\s+\|\s+/))
    .filter(Boolean)
    .join('|')

/** Longer lines are no labels. */
const LABEL_LENGTH = 60
const RELATED_LENGTH = 90
const RELATED = new RegExp(`^[-–—•●>»▶►▸→\\s]{0,4}(?:${any('related')})`, 'iu')
const LABEL = new RegExp(`^(?:${any('label')})$`, 'iu')

/** Whether a line introduces links to other articles. */
export const opensRelated = (text: string) => text.length <= RELATED_LENGTH && RELATED.test(text)

/** Whether a line is a button or a label of a page, in the languages that are listed. */
export const isLabel = (text: string) => text.length <= LABEL_LENGTH && LABEL.test(text)

const APPEAL_LENGTH = 230
const RIGHTS_LENGTH = 400
const APPEAL = new RegExp(`^[-–—•●>»▶►▸→*☞👉📲🔴\\s]{0,6}(?:${any('appeal')})`, 'iu')
const INBOX = new RegExp(`(?<![\\p{L}\\d])(?:${any('inbox')})(?![\\p{L}\\d])`, 'iu')
const RIGHTS = new RegExp(`(?:${any('rights')})`, 'iu')

/** Whether a passage asks the reader to follow, subscribe or download, or says who holds the rights of the page. */
export const isAppeal = (text: string) =>
  (text.length <= APPEAL_LENGTH && (APPEAL.test(text) || INBOX.test(text))) ||
  (text.length <= RIGHTS_LENGTH && RIGHTS.test(text))

const CREDIT_LENGTH = 110
const CREDIT = new RegExp(`^[([]?\\s?(?:${any('credit')})`, 'iu')
const SOURCE = new RegExp(`^[（(【[「]?(?:${any('source')})\\s?[:：=／/]`, 'iu')

/** Whether a line says whose a picture or a report is, wherever it stands. */
export const isCredit = (text: string) =>
  text.length <= CREDIT_LENGTH && (CREDIT.test(text) || SOURCE.test(text))

const BYLINE = new RegExp(`^(?:${any('by')})[:\\s]`, 'iu')
const ABOUT = new RegExp(`^(?:${any('about')})(?:[:\\s]|$)`, 'iu')
const MINUTES = /^\d{1,3}\s?(?:min|minutes?|minuten|minutos|мин)\b.{0,20}$/iu
const DATE_LIKE = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u
const SENTENCE_END = /[.!?…。！？؟۔।։][\])"'”’»」』）]{0,3}$/u
const EDGE_LENGTH = 120

const IMPRINT_LENGTH = 300
const IMPRINT = new RegExp(`^[-–—©(*\\s]{0,4}(?:${any('imprint')})`, 'iu')
const FILED = new RegExp(`^(?:${any('filed')})`, 'iu')
const ABOUT_AUTHOR =
  /\bfollow (?:him|her|them|me)\b.{0,60}(?:twitter|facebook|instagram|@)|^\p{Lu}[\p{L}.’'-]{1,30}(?: \p{L}[\p{L}.’'-]{0,30}){1,3} (?:is|was) (?:a|an|the) .{0,80}\b(?:reporter|writer|editor|columnist|correspondent|journalist|contributor|author|blogger|professor|fellow)\b.{0,40}\b(?:for|at|of|based|with|covering|who|in)\b|^\p{Lu}[\p{L}.’'-]{1,30}(?: \p{L}[\p{L}.’'-]{0,30}){1,3} (?:ist|arbeitet als|schreibt) .{0,80}(?:journalist|redakteur|autor|korrespondent|kolumnist)/iu

/** Whether a passage says whose the words are or whom to write to; at the end of an article it is no part of it. */
export const isImprint = (text: string) =>
  text.length <= IMPRINT_LENGTH && (IMPRINT.test(text) || FILED.test(text) || ABOUT_AUTHOR.test(text))

/** A heading that is only a day, as blogs set it above their entries. */
export const isDayLine = (text: string) =>
  text.length < 50 &&
  /\b(?:19|20)\d{2}\b/.test(text) &&
  DATE_LIKE.test(text) &&
  text.split(' ').length <= 5 &&
  /\b\d{1,2}\b/.test(text)

/** Whether a line at the very beginning or end says something about the article: who, when, how long, whose rights. */
export function isEdgeLine(text: string): boolean {
  if (text.length > EDGE_LENGTH) return false
  if (ABOUT.test(text) || MINUTES.test(text)) return true
  if (BYLINE.test(text) && text.length < 80 && !SENTENCE_END.test(text)) return true
  if (!/[\p{L}]/u.test(text)) return true
  return text.length < 50 && DATE_LIKE.test(text) && !SENTENCE_END.test(text)
}

const COMMENTS_LENGTH = 70
const NOUNS = `(?:${any('comments')})`
const COMMENTS = new RegExp(
  `^(?:(?:\\d{1,5}|${any('one')}) (?:${NOUNS}|${any('answers')})(?![\\p{L}])|${NOUNS}\\s?(?:[(:：（].{0,12})?$|(?:${any('reply')}))`,
  'iu',
)

/** Whether a heading says that what follows was written by readers. */
export const opensComments = (text: string) => text.length <= COMMENTS_LENGTH && COMMENTS.test(text)
