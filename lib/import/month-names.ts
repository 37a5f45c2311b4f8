/** Languages whose names of months are read, taken from the platform's own calendar data. */
const LANGUAGES = (
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro bg el tr uk ru be sr hr sl bs mk sq lt lv et is ga ca gl eu ' +
  'ar he fa ur hi bn ta te mr id ms vi th fil sw af az kk uz hy ka'
).split(' ')
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
]
/** Forms that newspapers use and the calendar data lacks. */
const MORE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { sept: 9 },
  de: { jänner: 1, feber: 2, mär: 3, sept: 9 },
  es: { set: 9, setiembre: 9 },
  el: { μαϊου: 5 },
  ar: {
    'كانون الثاني': 1,
    شباط: 2,
    آذار: 3,
    نيسان: 4,
    أيار: 5,
    حزيران: 6,
    تموز: 7,
    آب: 8,
    أيلول: 9,
    'تشرين الأول': 10,
    'تشرين الثاني': 11,
    'كانون الأول': 12,
  },
}

const tables = new Map<string, ReadonlyMap<string, number>>()
let everywhere: ReadonlyMap<string, ReadonlySet<number>> | null = null

/**
 * The month (1 to 12) that a word names: in the language given, else in English, else where all languages
 * that know the word agree; null otherwise (`listopad` is October in Croatian and November in Czech).
 */
export function monthOf(word: string, language: string): number | null {
  const name = bareMonth(word)
  if (name.length < 2) return null
  const known = tableOf(language).get(name) ?? tableOf('en').get(name)
  if (known) return known
  everywhere ??= tableOfAll()
  const everyone = everywhere.get(name)
  return everyone?.size === 1 ? ([...everyone][0] ?? null) : null
}

/** Hebrew writes "in" as a letter before the name. */
const bareMonth = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.’']+$/u, '')
    .replace(/^ב(?=\p{L}{3})/u, '')
    .trim()

function tableOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language)
  if (known) return known
  const table = LANGUAGES.includes(language) ? build(language) : new Map<string, number>()
  tables.set(language, table)
  return table
}

function build(language: string): Map<string, number> {
  const table = new Map(Object.entries(MORE[language] ?? {}))
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' })
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2024, month - 1, 15))
      const name = bareMonth(parts.find(({ type }) => type === 'month')?.value ?? '')
      if (/\p{L}{2}/u.test(name) && !table.has(name)) table.set(name, month)
    }
  }
  return table
}

function tableOfAll(): ReadonlyMap<string, ReadonlySet<number>> {
  const all = new Map<string, Set<number>>()
  for (const language of LANGUAGES)
    for (const [name, month] of tableOf(language)) all.set(name, (all.get(name) ?? new Set()).add(month))
  return all
}
