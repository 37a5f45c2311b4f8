import { wordSpans } from '@/lib/text/words'

/** The end of a sentence: a stop, then perhaps closing marks. */
const SENTENCE_END = /[.!?…:][”"’'»)\]]{0,4}$/u

export const endsSentence = (text: string) => SENTENCE_END.test(text.trimEnd())
export const wordCount = (text: string) => wordSpans(text).length

const CREDIT =
  /\((?:image|picture|photo|pic|photograph|credit|source|file (?:image|photo|picture))s?\b[^()]{0,80}\)\s?$/i
const PICTURED =
  /\b(?:is|are|was|were) (?:pictured|seen here)\b|\bpictured (?:above|below|left|right|here)\b/i
const CREDIT_START = /^(?:image|photo|picture|photograph)s?(?: credit)?: /i

/** Why a line reads like the words under a picture, or null. */
export function captionSign(line: string): string | null {
  if (CREDIT.test(line)) return 'Ends with a picture credit'
  if (CREDIT_START.test(line)) return 'Begins with a picture credit'
  return line.length < 400 && PICTURED.test(line) ? 'Says what is pictured' : null
}

const TEASER =
  /^(?:read (?:more|next|also)|also read|see also|don[’']t miss|related(?: (?:articles|stories|news))?|more (?:on|from) .{1,60}|you may also like|recommended(?: for you)?|watch(?: now)?|listen(?: now)?|sign up (?:for|to) .{1,80}|similar (?:news|articles|stories))\s?(?:[:.…>»-]|\.\.\.)?$/i

/** Why a line points to other pieces, or null. */
export function teaserSign(line: string): string | null {
  return line.length <= 120 && TEASER.test(line.trim()) ? 'Points to other pieces' : null
}

const CHROME =
  /^(?:[\w.-]{2,30} logo|comments?(?: \(\d{1,6}\))?|\d{1,6} comments?|(?:leave|post|add|write) a (?:reply|comment)|please enter your (?:comment|name|e-?mail)(?: here| address here)?!?|(?:log|sign) in(?: to (?:leave a )?comment)?|share(?: this)?(?: article| story| on \w{1,20})?|tweet|print|copy link|e-?mail|facebook|twitter|whatsapp|advertisement|advertising|sponsored|subscribe(?: now)?|follow us.{0,40}|(?:all rights reserved|©|copyright).{0,100}|skip to (?:main )?content|menu|home|search|cookie (?:policy|settings)|privacy policy|terms (?:of use|and conditions)|(?:world|local|latest|breaking|top|more|sports|business|politics)(?: news)?|news|back to top|save|loading\.{0,3})$/i

/** Why a line belongs to the page and not to the article, or null. */
export function chromeSign(line: string): string | null {
  if (line.length <= 140 && CHROME.test(line.trim())) return 'Belongs to the page, not to the article'
  return isKeywordRun(line) ? 'Keywords run together without spaces' : null
}

/** `ukrainepeaceplan…`, perhaps with one space somewhere: words far longer than any real word. */
function isKeywordRun(line: string): boolean {
  if (line.length < 30 || line.length > 1000 || /[./:@?=&,]/.test(line)) return false
  const longest = Math.max(...line.split(/\s/).map((word) => word.length))
  return longest >= 26 && wordCount(line) <= 6 && /^[\p{L}\p{N}\s-]{1,1000}$/u.test(line)
}

/** Titles capitalise most of their longer words; captions do not. */
export function isTitleCase(line: string): boolean {
  const long = line.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]{3,}/gu) ?? []
  const capitals = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return long.length > 0 && capitals.length / long.length > 0.7
}
