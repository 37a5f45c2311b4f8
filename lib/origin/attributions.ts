import type { Span } from '@/lib/anchoring/model'
import type { OutletFound } from './outlet-names'

/** What some words say of where they come from. Offsets are UTF-16 code units of the words. */
export type Attribution = Span &
  (
    | { readonly to: 'outlet'; readonly outlet: string; readonly document: boolean }
    | { readonly to: 'document' }
    | { readonly to: 'own-reporter' }
    | { readonly to: 'public-words' }
  )

/** What stands before an outlet that is named as a source, by language; its article may come between. */
const BEFORE: readonly string[] = [
  // English
  'according to(?: reports? (?:by|in|from))?|(?:told|tells?|spoke to|speaking to|spoken to|speaking with|confirmed to|denied to|admitted to|said to)|in an? (?:[\\p{L}-]+ ){0,2}(?:interview|conversation) (?:with|to|published (?:by|in))|citing|cited by|quoted by|(?:first )?(?:reported|revealed|published|obtained|disclosed) by|a report (?:by|in|from)|reports (?:by|in|from)|reporting by|wr(?:o|i)t(?:e|ing) (?:in|for)|per|(?:said|says|saying|speaking|spoke|appearing|appeared|interview) on|as',
  // German, French, Spanish, Italian, Portuguese, Polish
  'laut|nach (?:angaben|informationen)(?: von)?|unter berufung auf|gegenüber|sagte|berichtet von|wie',
  "selon|d[’']après|citant|a (?:déclaré|dit|confié) à|(?:entretien|interview) (?:à|avec|accordée? à)|cité par",
  'según|citando a?|(?:dijo|declaró|contó) al?|entrevista con|secondo|citando|ha detto a|segundo|de acordo com|disse (?:à|ao|a)',
  'według|jak (?:podaje|podał|podała|informuje)|powołując się na|w rozmowie z|w wywiadzie dla',
  // Ukrainian, Russian
  "за (?:даними|інформацією|словами)|як (?:повідомляє|повідомив|повідомила|пише)|з посиланням на|посилаючись на|в інтерв[’']ю",
  'по (?:данным|информации|словам)|как (?:сообщает|сообщил|сообщила|сообщило|пишет)|со ссылкой на|ссылаясь на|в интервью',
]
const ARTICLE =
  "(?:(?:the|der|die|das|dem|den|des|le|la|les|l[’']|el|il|o|a) ?)?(?:(?:newspaper|news agency|agency|broadcaster|magazine|site|zeitung|nachrichtenagentur|agentur|sender|journal|agence|agencia|agenzia|agencja|видання|агентство|агентству|газета|газете|изданию|издание) )?"
const INTRODUCED = new RegExp(`(?<![\\p{L}])(?:${BEFORE.join('|')}) ${ARTICLE}$`, 'iu')
/** What follows an outlet that reports. “As the Gazette” wants such a verb. */
const REPORTS =
  /^(?:[’']s [^.;:“”"]{1,60}?)?(?:,? which)?(?: has| had| have| also| first| previously| later| earlier)*,? (?:reported|reports|wrote|revealed|reveals|learned|learnt|understands|said|says|quoted|quotes|cited|cites|berichtete|berichtet|meldete|meldet|schrieb|schreibt|zufolge|rapporte|rapportait|a rapporté|a révélé|informó|reportó|publicó|riporta|ha riferito|noticiou|podał|podała|poinformował|poinformowała|повідомив|повідомила|повідомило|повідомляє|пише|сообщил|сообщила|сообщило|сообщает|пишет)(?![\p{L}])/u
const NEEDS_VERB = /(?:^|[^\p{L}])(?:as|wie) (?:the |der |die |das )?$/iu
/** What an outlet reported is spoken of and not taken over. */
const CONTRADICTED =
  /(?<!\p{L})(?:unlike|contrary to|den(?:ied|ies|ying)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|disput(?:ed|es)|entgegen|dementiert[e]?|bestritt|contrairement à|a démenti|спростува(?:в|ла|ло|ли)|опроверг(?:ла|ло|ли)?)(?!\p{L})[^.;:]{0,40}$/iu
/** Two outlets that report together. */
const JOINED = /^(?:,| and| und| et| y| e| oraz| та| і| и) (?:the )?$/iu
const SHOWN_TO = /(?:seen|obtained|reviewed|viewed|published|leaked) (?:by|to) (?:the )?$/iu

const PAPER =
  '(?:plan|draft|proposal|document|text|memorandum|memo|file|paper|entwurf|dokument|papier|projet|documento|borrador|dokument|документ|документа|проєкт|проект|план|плану)'
const LEAKED = new RegExp(
  `(?<![\\p{L}])(?:leaked (?:[\\p{L}\\d-]+ ){0,3}${PAPER}|a copy of which|(?:geleakte[rn]?|durchgesickerte[rn]?) (?:[\\p{L}\\d-]+ ){0,2}${PAPER}|злитий документ|слитый документ)(?![\\p{L}])`,
  'iu',
)
const OWN =
  /(?<![\p{L}])(?:this (?:newspaper|reporter|correspondent|magazine)|our (?:own )?(?:reporter|correspondent|newspaper)s?|dieser Zeitung|unsere[rnm]? (?:Zeitung|Reporter|Korrespondent(?:in)?)|notre (?:journal|correspondante?|reporter)|nuestro (?:corresponsal|periódico)|нашому кореспонденту|нашему корреспонденту)(?![\p{L}])/iu
const PUBLIC =
  /(?<![\p{L}])(?:told (?:reporters|journalists|lawmakers|parliament|a (?:news|press) conference)|in an? (?:[\p{L}-]+ ){0,2}(?:statement|speech|address|post|briefing|(?:news|press) conference)|at an? (?:[\p{L}-]+ ){0,2}(?:briefing|(?:news|press) conference|rally|hearing|summit)|(?:posted|wrote|writing|said) on (?:Truth Social|Telegram|Facebook|Twitter|X|social media))(?![\p{L}])/iu

/** How far before and after a name its introduction is looked for. */
const BEHIND = 60
const AHEAD = 90

/** Everything in a sentence that says where its words come from, in order. Quotations should be blanked in it. */
export function attributionsIn(sentence: string, outlets: readonly OutletFound[]): Attribution[] {
  const found = [
    ...outlets.flatMap((name) => toOutlet(sentence, name, outlets) ?? []),
    ...first(sentence, LEAKED, 'document'),
    ...first(sentence, OWN, 'own-reporter'),
    ...first(sentence, PUBLIC, 'public-words'),
  ]
  return found.sort((a, b) => a.start - b.start)
}

function toOutlet(
  sentence: string,
  { outlet, start, end }: OutletFound,
  all: readonly OutletFound[],
): Attribution | null {
  const from = Math.max(0, start - BEHIND)
  const behind = sentence.slice(from, start)
  if (CONTRADICTED.test(behind)) return null
  const shown = SHOWN_TO.exec(behind)
  if (shown) return { to: 'outlet', outlet, document: true, start: from + shown.index, end }
  const joined = all.find((one) => one.start > end && JOINED.test(sentence.slice(end, one.start)))
  const verbAt = joined?.end ?? end
  const reports = REPORTS.exec(sentence.slice(verbAt, verbAt + AHEAD))
  if (reports) return { to: 'outlet', outlet, document: false, start, end: verbAt + reports[0].length }
  const introduced = NEEDS_VERB.test(behind) ? null : INTRODUCED.exec(behind)
  return introduced && { to: 'outlet', outlet, document: false, start: from + introduced.index, end }
}

function first(
  sentence: string,
  pattern: RegExp,
  to: 'document' | 'own-reporter' | 'public-words',
): Attribution[] {
  const match = pattern.exec(sentence)
  return match ? [{ to, start: match.index, end: match.index + match[0].length }] : []
}
