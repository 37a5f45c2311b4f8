import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { plain, SEAM } from './page-texts'

/** Where the fixed words of the interface stand: tables, and sentences with places for values. */
const INTERFACE = [
  'components/reader/words',
  'components/reader/wording.ts',
  'lib/edition/labels.ts',
  'lib/edition/sample.ts',
  'lib/edition/public-date.ts',
  'lib/evidence/count-support.ts',
  'lib/provision/called-words.ts',
  'lib/syndication/page-titles.ts',
  'lib/text/edtf.ts',
  'lib/text/date-and-time.ts',
]

/** The fixed parts of every string in these files: what stands between the values. */
export function interfaceWords(): string[] {
  const files = INTERFACE.flatMap((place) =>
    place.endsWith('.ts') ? [place] : readdirSync(place).map((file) => path.join(place, file)),
  )
  return files.flatMap(stringsIn)
}

function stringsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text)
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

/** Every string in a value, however deep. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}

const LETTER = /\p{L}/u
const INSTANT = /^\d{4}-\d\d-\d\dT/
const MONTH = 'January February March April May June July August September October November December'
/** What dates, times, counts and addresses are made of. */
const MADE = [
  new RegExp(`\\b(?:\\d{1,2} )?(?:${MONTH.replaceAll(' ', '|')})(?: \\d{4})?\\b`, 'g'),
  /\b\d{1,2}:\d\d UTC\b/g,
  /\b[0-9a-f]{8,64}\b/g,
  // Articles have letters in a matrix.
  /\b[A-Z]\b/g,
]
/** An address of ours, as a citation prints it. */
const ADDRESS = /(?:https?:\/\/[\w.:-]+)?\/editions\/\d+(?:\/[\w.-]+)*/g
/** Our own pages of words mark headings and lists so. */
const MARKUP = /^(?:## |- )/

/**
 * Tells what of a text is not made of known words: the longest known ones are taken out first, whole words at a
 * time; what is left and has letters is answered.
 */
export function unknownIn(known: readonly string[]): (text: string) => string {
  const parts = [
    ...new Set(
      known.flatMap((one) => [plain(one), ...one.split('\n').map((line) => plain(line.replace(MARKUP, '')))]),
    ),
  ]
    .filter((one) => LETTER.test(one) && !INSTANT.test(one))
    .sort((a, b) => b.length - a.length)
  const leftOf = (text: string) => {
    let left = ` ${plain(text).replace(ADDRESS, ' ')} `
    for (const part of parts) {
      if (part.length > left.length) continue
      left = takenOut(left, part)
    }
    for (const made of MADE) left = left.replace(made, ' ')
    return LETTER.test(left) ? plain(left) : ''
  }
  return (text) => {
    const joined = leftOf(text.replaceAll(SEAM, ''))
    return joined && leftOf(text.replaceAll(SEAM, ' ')) ? joined : ''
  }
}

/** What pages make of the addresses and languages in an edition: hosts, and names of languages. */
export function namesMadeOf(strings: readonly string[]): string[] {
  const hosts = strings.filter((one) => /^https?:/.test(one)).map((one) => new URL(one).host)
  const languages = new Intl.DisplayNames(['en'], { type: 'language' })
  const codes = strings.filter((one) => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(one))
  return [
    ...hosts,
    ...hosts.map((host) => host.replace(/^www\./, '')),
    ...codes.flatMap((code) => languages.of(code) ?? []),
  ]
}

function takenOut(text: string, part: string): string {
  let at = text.indexOf(part)
  let left = text
  while (at >= 0) {
    const end = at + part.length
    if (standsApart(part.at(0), left[at - 1]) && standsApart(part.at(-1), left[end])) {
      left = `${left.slice(0, at)}\u0001${left.slice(end)}`
    }
    at = left.indexOf(part, at + 1)
  }
  return left
}

/** Whether a part ends where a word ends: a quotation mark or a stop of its own is an end too. */
const standsApart = (own: string | undefined, beside: string | undefined) =>
  !LETTER.test(own ?? '') || !LETTER.test(beside ?? '')
