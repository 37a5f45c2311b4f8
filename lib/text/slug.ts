/** Ukrainian by the table of Cabinet resolution 55 of 27 January 2010; the last row is for Russian names. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  ё: 'e',
  ъ: '',
  ы: 'y',
  э: 'e',
}
/** The same table writes these letters differently where a word begins. */
const CYRILLIC_AT_START: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }
/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const APOSTROPHES = /['’‘ʼ`]/g
const CYRILLIC_WORD = /\p{Script=Cyrillic}+/gu
const MARKS = /\p{M}/gu
const NOT_SLUG = /[^a-z0-9]+/g
const EDGES = /^-|-$/g

/**
 * The part of an address that is there for people: lower-case ASCII words joined by hyphens, Cyrillic
 * transliterated, cut at a hyphen so that at most `maxLength` characters remain. Empty when the text has
 * no letter or digit that can be written so; the number or id in the address does the addressing.
 */
export function slugify(text: string, maxLength = 80): string {
  const ascii = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/зг/g, 'zgh')
    .replace(APOSTROPHES, '')
    .replace(CYRILLIC_WORD, transliterate)
    .replace(/[ßæœøłđðþı]/g, (letter) => LATIN[letter] ?? '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(NOT_SLUG, '-')
    .replace(EDGES, '')
  return cut(ascii, maxLength)
}

function transliterate(word: string): string {
  return Array.from(word, (letter, index) => {
    const atStart = index === 0 ? CYRILLIC_AT_START[letter] : undefined
    return atStart ?? CYRILLIC[letter] ?? ''
  }).join('')
}

function cut(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug
  const head = slug.slice(0, maxLength)
  const edge = slug[maxLength] === '-' ? maxLength : head.lastIndexOf('-')
  return edge > 0 ? head.slice(0, edge) : head
}
