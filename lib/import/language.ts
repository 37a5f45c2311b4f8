import type { StatedPage } from './json-ld'
import type { Detail } from './model'
import { type PageStatements, statedAs } from './page-statements'
import { foundDetail, inferredDetail } from './weighed'

/** Some of the commonest short words; for languages with spaces between words. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on his has be it by as from at not',
  de: 'der die das und nicht mit von den ist ein eine zu auf für dem sich des auch als wird',
  fr: 'le la les des et une est que dans pour qui sur pas plus par au avec son ce sont',
  es: 'el la los las de que y en un una por con para del se no es su al lo',
  it: 'il di che e la per un in non una sono del della con si da le gli nel anche',
  pt: 'o de que e do da em um para com não uma os no se na por mais as dos',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er ook als om bij',
  sv: 'och att det som en är på för av med den till inte har om ett men var sig jag',
  da: 'og at det er en til på som for med den af ikke der har de et var men om',
  nb: 'og i det er som en til på for med av ikke den har at et var om men de',
  fi: 'ja on ei se että oli hän mutta myös kun ovat joka niin kuin ole sen mukaan jo vain olla',
  pl: 'w i na się nie z do to że jest o jak po co za od przez dla ale są',
  cs: 'a v se na je že to s z do o i k ve pro za by jako ale jsem',
  hu: 'a az és hogy nem is egy ez volt meg csak de van már még ha mint el azt lesz',
  ro: 'de și în la a cu pe care nu o că un din se pentru mai este ce au fi',
  tr: 've bir bu da de için ile çok olarak daha olan gibi kadar sonra ne var ama en değil dedi',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada oleh bisa mereka',
  vi: 'và của là có trong cho được một người với không các đã những này khi đến từ ở về',
  uk: 'і в на що не до та з за від як про це у для який його або також після',
  ru: 'и в на что не по с как для из это от его к у о но также после который',
  bg: 'на и да се от за в че е с не по са ще до като но това към си',
  sr: 'и је у да се на за од су са не као који то би о али до што из',
  el: 'και το η ο να του της για με που από στο την τα τον οι στην είναι θα δεν',
  ar: 'في من على أن إلى عن مع هذا التي الذي لا ما كان قال بعد هذه قد بين حيث كل',
  fa: 'و در به از که این را با است برای آن های می خود شده کرد هم تا یک بر',
  he: 'של את על לא הוא זה עם גם כי היא או אל אני כל אבל בין אם היה יותר רק',
  hi: 'के में है की से को का और ने पर कि यह एक भी नहीं हैं ही कर था हो',
}
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['ta', /\p{sc=Tamil}/gu],
]
/** The script in which a language is always written; others are Latin or not checked. */
const SCRIPT_OF: Readonly<Record<string, RegExp>> = {
  ru: /\p{sc=Cyrillic}/gu,
  uk: /\p{sc=Cyrillic}/gu,
  bg: /\p{sc=Cyrillic}/gu,
  el: /\p{sc=Greek}/gu,
  he: /\p{sc=Hebrew}/gu,
  ar: /\p{sc=Arabic}/gu,
  fa: /\p{sc=Arabic}/gu,
  zh: /\p{sc=Han}/gu,
  ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  ko: /\p{sc=Hangul}/gu,
}
const LATIN = 'en de fr es it pt nl sv da nb no fi pl cs hu ro tr id vi'.split(' ')
const SAMPLE = 6000
/** The sets of words, made once. */
const WORD_SETS = Object.entries(COMMON_WORDS).map(([language, words]) => ({
  language,
  common: new Set(words.split(' ')),
}))
/** Fewer words or characters say too little. */
const MIN_WORDS = 40
const MIN_CHARACTERS = 60

/** The page's language: as stated, unless the text is written in another script; else inferred from the text. */
export function readLanguage(parts: PageStatements, { article }: StatedPage, text: string): Detail | null {
  const stated: readonly (readonly [string | undefined, string])[] = [
    [parts.language, 'The language the page states'],
    [article?.language, 'The language in the page’s JSON-LD'],
    [statedAs(parts, 'og:locale')?.value, 'The language the page gives for sharing (og:locale)'],
    [
      statedAs(parts, 'content-language', 'language', 'dc.language')?.value,
      'The language in the page’s meta tags',
    ],
  ]
  for (const [value, where] of stated) {
    const code = codeOf(value)
    if (code && fits(code, text)) return foundDetail(code, where)
  }
  return inferLanguage(text)
}

function codeOf(stated: string | undefined): string {
  const code = (stated ?? '').trim().toLowerCase().split(/[-_,]/)[0] ?? ''
  return /^[a-z]{2,3}$/.test(code) && code !== 'und' ? code : ''
}

function fits(code: string, text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const letters = countOf(sample, /\p{L}/gu)
  if (letters < MIN_CHARACTERS) return true
  const script = SCRIPT_OF[code] ?? (LATIN.includes(code) ? /\p{sc=Latin}/gu : null)
  return script === null || countOf(sample, script) / letters > 0.3
}

const countOf = (text: string, what: RegExp) => text.match(what)?.length ?? 0

/** The language by its script, or by how often its commonest words occur; null when there is no clear answer. */
export function inferLanguage(text: string): Detail | null {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  return byScript(sample) ?? byWords(sample)
}

function byScript(sample: string): Detail | null {
  const letters = countOf(sample, /\p{L}/gu)
  if (letters < MIN_CHARACTERS) return null
  const language = SCRIPTS.find(
    ([code, script]) => countOf(sample, script) / letters > (code === 'ja' ? 0.15 : 0.5),
  )
  return language ? inferredDetail(language[0], 'The script in which the text is written', 'high') : null
}

function byWords(sample: string): Detail | null {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < MIN_WORDS) return null
  const ranked = WORD_SETS.map(({ language, common }) => ({ language, share: shareOf(words, common) })).sort(
    (one, other) => other.share - one.share,
  )
  const [first, second] = ranked
  if (!first || !second || first.share < 0.12 || first.share < 1.2 * second.share) return null
  const reason = `${Math.round(first.share * 100)} in 100 of its words are among the commonest of this language`
  return inferredDetail(first.language, reason, first.share > 1.5 * second.share ? 'high' : 'medium')
}

function shareOf(words: readonly string[], common: ReadonlySet<string>): number {
  return words.filter((word) => common.has(word)).length / words.length
}
