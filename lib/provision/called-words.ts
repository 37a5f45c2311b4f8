/** Kinds of words whose change changes what a sentence binds to. */
export type Called = 'number' | 'modal' | 'negation' | 'condition' | 'duration'

/** The words of each kind, in groups: the forms of one word are one value, which is the first of them. */
const FORMS: Readonly<Record<Exclude<Called, 'number'>, readonly (readonly string[])[]>> = {
  modal: [
    ['would'],
    ['may'],
    ['might'],
    ['must'],
    ['shall'],
    ['will'],
    ['can'],
    ['could'],
    ['should'],
    ['ought'],
  ],
  negation: [
    ['not'],
    ['no'],
    ['never'],
    ['nor'],
    ['neither'],
    ['none'],
    ['without'],
    ['cannot'],
    ['nothing'],
    ['nobody'],
    ['no longer'],
    ['rule out', 'rules out', 'ruled out', 'ruling out'],
    ['bar', 'bars', 'barred', 'barring'],
    ['ban', 'bans', 'banned', 'banning'],
    ['forbid', 'forbids', 'forbade', 'forbidden'],
    ['prohibit', 'prohibits', 'prohibited', 'prohibiting'],
  ],
  // A promise for peacetime only is another promise. "Provided" alone mostly means given.
  condition: [
    ['if'],
    ['unless'],
    ['until'],
    ['once'],
    ['only'],
    ['except'],
    ['provided that'],
    ['subject to'],
    ['as long as', 'so long as'],
    ['depend on', 'depends on', 'depending on', 'dependent on'],
    ['condition', 'conditions'],
    ['conditional', 'conditionally'],
    ['unconditional', 'unconditionally'],
    ['consensus'],
    ['peacetime'],
    ['wartime'],
  ],
  duration: [
    ['for good'],
    ['forever', 'for ever'],
    ['permanent', 'permanently'],
    ['indefinite', 'indefinitely'],
    ['temporary', 'temporarily'],
    ['interim'],
    ['always'],
    ['short-term', 'short time'],
    ['long-term'],
    ['set time', 'time limit', 'deadline'],
  ],
}

const KINDS = Object.keys(FORMS) as Exclude<Called, 'number'>[]
const KNOWN = new Map(
  KINDS.flatMap((calls) =>
    FORMS[calls].flatMap((forms) => forms.map((form) => [form, { calls, value: forms[0]! }] as const)),
  ),
)
/** "Not only" denies nothing and sets no condition; it is kept in one piece so that neither word is called out. */
const NOT_ONLY = 'not only'

/** What is one word although it is written as several. */
export const PHRASES: readonly string[] = [...KNOWN.keys(), NOT_ONLY].filter((form) => form.includes(' '))

const NUMBERS = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['half', 0.5],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
])
const FIGURE = /^([$€£]?)(\p{N}[\p{N}.,]*)\s*(\p{L}*)(%?)$/u
/** "Ten-year" says ten; "two-way" counts nothing. */
const SPAN_OF_TIME = /^([\p{L}-]+)-(?:year|month|week|day)s?$/u

/** One word of a sentence by itself: its kind, the value by which it equals another, and how it is shown. */
export type Sense = { readonly calls?: Called; readonly value: string; readonly shown: string }

/** What kind of word it is that a reader must not miss, and what it equals; where it stands is not looked at. */
export function senseOf(word: string): Sense {
  const shown = word.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')
  const number = amountOf(shown)
  if (number) return { calls: 'number', ...number }
  if (shown.endsWith("n't")) return { calls: 'negation', value: 'not', shown }
  // The Non-Proliferation Treaty is a name.
  if (/^non-\p{Ll}/iu.test(word) && !/-\p{Lu}/u.test(word))
    return { calls: 'negation', value: 'non-', shown: 'non-' }
  // May is a month.
  if (word === 'May') return { value: shown, shown }
  return { ...(KNOWN.get(shown) ?? { value: shown }), shown }
}

function amountOf(word: string): { value: string; shown: string } | null {
  const [, currency = '', digits, scale = '', percent = ''] = FIGURE.exec(word) ?? []
  if (digits) {
    const amount = Number(digits.replaceAll(',', '')) * (NUMBERS.get(scale) ?? 1)
    const unit = NUMBERS.has(scale) ? '' : scale
    return { value: `${currency}${Number.isNaN(amount) ? digits : amount}${unit}${percent}`, shown: word }
  }
  const spelled = SPAN_OF_TIME.exec(word)?.[1] ?? word
  const parts = spelled.split('-').map((part) => NUMBERS.get(part))
  if (parts.some((part) => part === undefined)) return null
  return { value: String(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)), shown: spelled }
}
