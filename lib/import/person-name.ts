import { BY_WORDS, CJK_ROLES, COLON_WORDS, namesNoPerson } from './byline-words'
import { plain } from './plain-words'
import { latinDigits } from './stated-date'

const PARTICLE =
  "(?:de|da|do|dos|das|van|von|der|den|del|della|di|du|la|le|las|los|el|al|bin|ibn|bint|abu|ben|bar|ter|ten|zu|zum|zur|und|af|av|op|'t|san|st|de[’'])"
const CASED = "(?:d[aei]|l[aei]|van|von|mac)?[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}.’'ʼ-]{0,30}"
const NAME_WORD = `(?:${CASED}|(?:al|el|d|l|de|von|van|ad|as|ar|an)[-’'][\\p{Lu}][\\p{L}\\p{M}’'-]{1,30})`
const CASED_NAME = new RegExp(`^${NAME_WORD}(?: (?:${PARTICLE} ){0,3}${NAME_WORD}){1,4}$`, 'u')
const PARTICLE_FIRST = new RegExp(`^${PARTICLE} ${NAME_WORD}(?: ${NAME_WORD}){0,3}$`, 'u')
/** Han and kana with no spaces, or Hangul; Chinese and Korean names have two to four characters. */
const CJK_NAME =
  /^(?:\p{sc=Han}{2,4}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,5}[ 　][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,5}|\p{sc=Hangul}{2,4}|\p{sc=Katakana}[\p{sc=Katakana}ー]{1,10}[・=＝][\p{sc=Katakana}ー]{2,10})$/u
/** Scripts without capitals: nothing but letters of one of them, two to five words. */
const UNCASED =
  /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Thai}\p{sc=Georgian}\p{M}'’״׳.-]{2,20}(?: [\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Thai}\p{sc=Georgian}\p{M}'’״׳.-]{2,20}){1,4}$/u

const MAX_BYLINE = 400
const MAX_NAMES = 12

/** Other hands than the author’s; names after these words are not taken. */
const OTHER_HANDS =
  /(?:[;(,|]\s*|\n|\s)(?:edit(?:ing|ed) by|(?:medically |fact[- ]?)?(?:reviewed|checked) by|produced by|compiled by|additional reporting|photo(?:s|graphs|graphy)? by|illustrations? by|illustrated by|video by|graphics? by|translat(?:ed|ion) by|fotos?\s?:|foto\s?:|bild(?:er)?\s?:|photo\s?:|photos\s?:|übersetzt von|übersetzung|traduction|traducción|перевод|фото)[\s\S]*$/iu
/** `El Mundo`, `Der Spiegel`: an article and one word. */
const OUTLET_SHAPE = /^(?:The|Der|Die|Das|Le|Les|El|Los|Las|Il|Het|Het|Den|Det|Os) \S+$/u

/** Whether these words can be a person's name, and nothing shows that they are not. */
export function isPersonName(words: string): boolean {
  if (words.length > 60 || /[\d@#/\\|<>{}()[\]":;?!=*_]/.test(words) || namesNoPerson(words)) return false
  if (OUTLET_SHAPE.test(words)) return false
  if (CASED_NAME.test(words)) return !/^(?:\p{L}\.? ?){1,3}$/u.test(words)
  return PARTICLE_FIRST.test(words) || CJK_NAME.test(words) || UNCASED.test(words)
}

const START = new RegExp(
  `^(?:(?:${BY_WORDS.join('|')})(?:\\s?[:：]\\s?|\\s+)|(?:${COLON_WORDS})\\s?[:：]\\s?)(?=\\S)`,
  'iu',
)
const GLUED_DATE = /(?<=\p{L})(?=\d)/gu
const CONTACT = /\S{0,60}@\S{0,80}|https?:\/\/\S{0,300}|\bwww\.\S{0,200}/g
/** Where a date or a verb of publishing begins, the names have ended. */
const BEFORE_TIME =
  / (?=(?:posted|published|updated|last updated|created)\b|(?:on |at )?(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?,? |(?:on |at )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d)/giu
const TIME_START =
  /^(?:\d|(?:updated|published|posted|last|on|in|at|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[\p{L}.]{0,8} \d)/iu
const JOINTS =
  /\s*(?:,|;|[/／]|\n|、|，|·|\+| \| | & | and | und | et | y | och | og | en | i | и | та | і | ve | και | و | with | con | mit | avec |&)\s*/giu
const TAIL =
  / (?:for|in|at|of|is|at the|für|pour|para|per|voor|aus|à|en|в|у|from|reports?|berichtet|, ) ?.*$|\s*[-–—|•]\s.*$|\s?[（(].*$/u

/** Whether a line begins as a byline does. */
export const startsLikeByline = (line: string) =>
  START.test(line) || /^(?:文|记者|記者|作者|撰文|編集|責任編輯)\s?[:：/／|]/u.test(line)

const HAN_LABELLED =
  /(?:作者|撰文|撰稿|记者|記者)\s?[:：/／|・·\s]\s?(\p{sc=Han}{2,4}(?:[、，\s]\p{sc=Han}{2,4}){0,3})(?!\p{sc=Han})/u
const HANGUL_LABELLED =
  /(?<!\p{sc=Hangul})(\p{sc=Hangul}{2,4})\s?(?:선임)?(?:기자|특파원)(?!\p{sc=Hangul}{3})/u

/** The people whom a line of several parts names behind “作者：”, “記者・” or before “기자”. */
export function labelledPeople(line: string): string[] {
  const names = (HAN_LABELLED.exec(line) ?? HANGUL_LABELLED.exec(line))?.[1]
  return names ? names.split(/[、，\s]/).filter(isPersonName) : []
}

/** The people that a byline names, in its order, without roles, outlets, dates and contacts; perhaps none. */
export function personList(byline: string): string[] {
  const whole = latinDigits(byline.slice(0, MAX_BYLINE))
    .replace(OTHER_HANDS, '')
    .replace(CONTACT, '\n')
    .replace(GLUED_DATE, '\n')
    .replace(BEFORE_TIME, '\n')
  const parts = withoutStart(whole).split(JOINTS).map(bare).filter(Boolean)
  const names: string[] = []
  for (const part of parts) {
    if (TIME_START.test(part)) break
    if (isProse(part)) return []
    const name = nameIn(part)
    if (name && !names.includes(name)) names.push(name)
  }
  return names.slice(0, MAX_NAMES)
}

/** `faits divers`: words that are neither a name nor a role show that this is no list of people. */
const isProse = (part: string) =>
  /^\p{Ll}\p{L}+ \p{Ll}/u.test(part) && !namesNoPerson(part.split(/ [-–—] /, 1)[0] ?? '')

function withoutStart(line: string): string {
  let rest = line.trim()
  for (let again = 0; again < 2; again += 1) rest = rest.replace(START, '').trim()
  return rest
}

const bare = (part: string) =>
  plain(part)
    .replace(START, '')
    .replace(/^(?:and|und|et|y|e|och|og|en|и|та) /iu, '')
    .replace(/^[\s–—|•*:：,.-]+|[\s–—|•*:：,-]+$/gu, '')
    .replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Mme|Herr|Frau)\.? (?=\p{Lu})/u, '')

function nameIn(part: string): string | null {
  const forms = [withoutCjkRole(part), part.replace(TAIL, ''), capitalsOf(part), beforeLowerCase(part)]
  for (const words of forms.map((each) => each.trim())) if (isPersonName(words)) return inTitleCase(words)
  return null
}

/** `JANE DOE Special envoy`: the capitals are the name. */
const capitalsOf = (part: string) =>
  /^\p{Lu}[\p{Lu}.’'-]{1,30}(?: \p{Lu}[\p{Lu}.’'-]{1,30}){1,3}(?= \p{Lu}?\p{Ll})/u.exec(part)?.[0] ?? ''
/** `Jane Doe Environment correspondent`: what or where a correspondent reports on. */
const BEAT =
  /(?: (?:Environment|Political|Diplomatic|Economics|Economy|Defen[cs]e|Security|Foreign|Home|Affairs|Education|Transport|Legal|Royal|Crime|Climate|Energy|Religion|Community|Social|Global|National|Regional|City|Arts|Data|Consumer|Property|Personal|Finance|Markets|Europe|Africa|Asia|China|Russia|Ukraine|US|UK|Middle|East|North|South|America|Moscow|Washington|Brussels|Berlin|Paris|Beijing|Jerusalem|Kyiv|London)){1,3}$/

/** `Jane Doe journaliste`: a word without a capital that names a role ends the name. */
function beforeLowerCase(part: string): string {
  const words = part.split(' ')
  const role = words.findIndex((word) => /^\p{Ll}/u.test(word) && namesNoPerson(word))
  return role > 1 ? words.slice(0, role).join(' ').replace(BEAT, '') : ''
}

const withoutCjkRole = (part: string) =>
  part
    .replace(new RegExp(`^${CJK_ROLES.source}\\s?[:：/／|]?\\s?`, 'u'), '')
    .replace(new RegExp(`[\\s/／|]?${CJK_ROLES.source}$`, 'u'), '')

/** A name in capitals as it is usually written; initials and words of two letters that may be initials stay. */
function inTitleCase(name: string): string {
  const letters = name.replace(/\b(?:Mc|Mac)(?=\p{Lu})/gu, '').replace(/[^\p{L}]/gu, '')
  const isCapitals =
    letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  if (!isCapitals) return name
  return name.replace(/[\p{L}\p{M}.]+/gu, (word) => (isInitials(word) ? word : titled(word)))
}

const isInitials = (word: string) =>
  /\./.test(word) || word.length === 1 || /^\p{Lu}J$|^[^AEIOUY]{2}$/u.test(word)

function titled(word: string): string {
  const scots = /^(MC|Mc)(\p{Lu}\p{L}+)$/u.exec(word)
  if (scots) return `Mc${titled(scots[2] ?? '')}`
  return word.charAt(0) + word.slice(1).toLowerCase()
}

/** The form in which a byline is kept: names in the page's order, parted by a comma. */
export const joinNames = (names: readonly string[]) => names.join(', ')

/** The people of a byline all of whose parts are plainly names, or null: a wrong one is worse than none. */
export function personNames(byline: string): string | null {
  const names = personList(byline)
  return names.length > 0 ? joinNames(names) : null
}
