import { addressDay } from './address-date'
import type { StatedPage } from './json-ld'
import { type Marked, type PageStatements, shownText } from './page-statements'
import { fieldDay, type StatedDay, writtenDay } from './stated-date'
import { foundDetail, inferredDetail, type Weighed, weighed } from './weighed'

/** A day that the page gives, where, and how much that place is trusted. */
type Dated = StatedDay & { readonly value: string; readonly where: string; readonly rank: Rank }
type Rank = 'stated' | 'said' | 'shown' | 'general' | 'address' | 'unmarked'

const PUBLISHED_METAS =
  'article:published_time og:article:published_time article:published og:published_time datepublished rnews:datepublished dc.date.issued dc.date.issue dcterms.issued dcterms.created dc.date.created sailthru.date parsely-pub-date pubdate pub_date publish_date publishdate publish-date publication_date publicationdate published_time published date_published published_at publishtime dcsext.articlefirstpublished cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date originalpublicationdate article.published bt:pubdate shareaholic:article_published_time article:publicationdate article_date_original displaydate ptime og:pubdate iso-8601-publish-date published-date firstpublished'.split(
    ' ',
  )
const GENERAL_METAS =
  'date dc.date dcterms.date dc.date.x-metadatalastmodified created article.created article:created citation_date search.date timestamp og:release_date release_date uploaddate'.split(
    ' ',
  )

/** Words that say that a text was changed; a date after them is no date of publication. */
const CHANGED =
  /updated?\b|modified|edited|revised|aktualis|geändert|mise? à jour|\bmàj|modifié|actualiz|modificad|aggiornat|modificato|atualizad|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|muokattu|zaktualizowan|aktualizacj|aktualizov|frissít|güncelle|обновл|изменен|оновл|ενημέρωσ|更新|수정|업데이트|تحديث|עודכן|diperbarui|cập nhật/iu

/**
 * The day of publication as the publisher wrote it; a day of change only where the page shows no other, named as such.
 * A moment in UTC gives way to the publisher's own day beside it, when another place of the page has that.
 */
export function readPublished(
  parts: PageStatements,
  stated: StatedPage,
  near: readonly string[],
  heading: Marked | null,
  from: { readonly language: string; readonly address: string },
): Weighed {
  const dated = [
    ...statedDays(parts, stated, from.language),
    ...shownDays(parts, heading, from.language),
    ...lineDays(near, from.language),
    ...addressDays(from.address),
  ]
  const changed = dated.length === 0 ? shownChange(parts, heading, near, from.language) : null
  return weighed(decide(dated) ?? changed, [
    ...dated.map(({ day, where }) => ({ value: day, where })),
    ...changes(parts, stated, from.language),
  ])
}

/** Where a page shows only when it was changed, that day is named as such; a person decides what it is worth. */
function shownChange(
  { dates }: PageStatements,
  heading: Marked | null,
  near: readonly string[],
  language: string,
) {
  const own = dates.filter(
    (marked) => !isElsewhere(marked, heading) && distanceOf(marked, heading) <= AFTER / 2,
  )
  const texts = own.map(({ element }) => shownText(element, 120).replace(/\n/g, ' '))
  const [day] = [...texts, ...linesOf(near)].flatMap((text) => {
    const written = isDateLine(text) && CHANGED.test(text) ? writtenDay(text, country(text, language)) : null
    return written && written >= FIRST_PAGE ? [written] : []
  })
  return day ? inferredDetail(day, 'The page shows only a day of change', 'low') : null
}

const linesOf = (texts: readonly string[]) => texts.flatMap((text) => text.split('\n').slice(0, 6))

function statedDays(parts: PageStatements, { article }: StatedPage, language: string): Dated[] {
  const fields = parts.metas.filter(({ name }) => PUBLISHED_METAS.includes(name))
  fields.sort((one, other) => PUBLISHED_METAS.indexOf(one.name) - PUBLISHED_METAS.indexOf(other.name))
  const general = parts.metas.filter(({ name }) => GENERAL_METAS.includes(name))
  return [
    dated(article?.published, 'datePublished in the page’s JSON-LD', 'stated', language),
    ...fields.map(({ name, value }) => dated(value, `${name} in the page’s meta tags`, 'stated', language)),
    ...general.map(({ name, value }) => dated(value, `${name} in the page’s meta tags`, 'general', language)),
  ].filter((each) => each !== null)
}

function dated(value: string | undefined, where: string, rank: Rank, language: string): Dated | null {
  const day = value ? fieldDay(value, country(value, language)) : null
  return day && value && day.day >= FIRST_PAGE ? { ...day, value, where, rank } : null
}

/** English text with an American time zone writes the month first. */
function country(text: string, language: string): string {
  return language === 'en' && /\b(?:E[SD]?T|P[SD]?T|C[SD]?T|M[SD]T)\b/.test(text) ? 'en-us' : language
}

/** Before this day there were no web pages; a page about an older day says so in its text. */
const FIRST_PAGE = '1991-08-06'
const BEFORE = 60
const AFTER = 150

/** Dates in elements near the headline, those marked as publication first, then by nearness. */
function shownDays({ dates }: PageStatements, heading: Marked | null, language: string): Dated[] {
  const own = dates.filter((marked) => !isElsewhere(marked, heading))
  const found = own.flatMap((marked) => {
    const day = shownDay(marked, language)
    return day ? [{ ...day, distance: distanceOf(marked, heading) }] : []
  })
  found.sort((one, other) => rankOf(one) - rankOf(other) || one.distance - other.distance)
  return found.filter(({ rank, distance }) => rank === 'stated' || distance <= AFTER).slice(0, 6)
}

const rankOf = ({ rank }: Dated) => (rank === 'stated' ? 0 : 1)

function isElsewhere({ element, aside }: Marked, heading: Marked | null): boolean {
  if (aside && !(heading && aside.contains(heading.element))) return true
  const card = element.closest('article')
  return (
    card !== null &&
    heading !== null &&
    !card.contains(heading.element) &&
    heading.element.closest('article') !== null
  )
}

function distanceOf({ at }: Marked, heading: Marked | null): number {
  if (!heading) return at / 20
  const step = at - heading.at
  return step >= 0 ? step : Math.round((-step * AFTER) / BEFORE)
}

function shownDay({ element, tag, label, itemprop }: Marked, language: string): Dated | null {
  if (/modif/.test(itemprop)) return null
  const text = shownText(element, 200).replace(/\n/g, ' ')
  const isOfChange = /modif|updat/.test(`${itemprop} ${label}`) && !/publi/.test(`${itemprop} ${label}`)
  if (isOfChange && tag !== 'TIME' && !/^(?:first )?(?:published|posted)\b/i.test(text)) return null
  const before = beforeChange(text)
  const isMarked = /datepublished|datecreated/.test(itemprop) || element.hasAttribute('pubdate')
  const rank = isMarked ? 'stated' : 'shown'
  const where = isMarked ? 'The time marked as publication on the page' : 'The date shown at the headline'
  const written = text.length < 160 && before !== null ? writtenDay(before, country(before, language)) : null
  const machine = machineTime(element, tag, itemprop)
  if (before === null && !isMarked) return null
  const field = dated(machine, where, rank, language)
  if (written && (!field || field.zone === 'utc'))
    return { day: written, zone: 'local', value: before ?? '', where, rank }
  return field
}

const machineTime = (element: Element, tag: string, itemprop: string) =>
  element.getAttribute('datetime') ??
  (/date/.test(itemprop) ? element.getAttribute('content') : null) ??
  (tag === 'ABBR' ? element.getAttribute('title') : null) ??
  undefined

/** The part before a word of change; the whole when there is none; null when it begins with one. */
function beforeChange(text: string): string | null {
  const at = text.search(CHANGED)
  if (at === -1) return text
  const before = text.slice(0, at).trim()
  return /\d/.test(before) ? before : null
}

/** Words with which a line says that its day is that of publication. */
const PUBLISHED =
  /^(?:first )?(?:published|posted|veröffentlicht|erstellt|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|udgivet|julkaistu|opublikowan|publikováno|опубликован|опубліков|δημοσίευση|yayınlanma|发布|發布|発行|公開|掲載|입력|등록|نشر)/iu

/** Short lines next to the headline that hold a date; those that say it was published before those that do not. */
function lineDays(near: readonly string[], language: string): Dated[] {
  return linesOf(near).flatMap((text): Dated[] => {
    const before = isDateLine(text) ? beforeChange(text) : null
    const day = before ? writtenDay(before, country(before, language)) : null
    if (!day || day < FIRST_PAGE) return []
    return [
      {
        day,
        zone: 'local',
        value: text,
        where: 'A line at the headline that holds a date',
        rank: PUBLISHED.test(text) ? 'said' : 'unmarked',
      },
    ]
  })
}

/** Not a sentence that mentions a day. */
const isDateLine = (text: string) =>
  text.length <= 100 && text.split(' ').length <= 14 && !/\p{L}\.$/u.test(text)

function addressDays(address: string): Dated[] {
  const day = addressDay(address)
  return day
    ? [{ day, zone: 'local', value: day, where: 'The day in the page’s address', rank: 'address' }]
    : []
}

/** When the page was changed, to choose from where nothing says when it was published. */
function changes(parts: PageStatements, { article }: StatedPage, language: string) {
  const metas = parts.metas.filter(({ name }) => /modif|updated/.test(name)).map(({ value }) => value)
  return [article?.modified, ...metas].flatMap((value) => {
    const day = value ? fieldDay(value, language) : null
    return day ? [{ value: day.day, where: 'A day on which the page was changed' }] : []
  })
}

const RANKS: readonly Rank[] = ['stated', 'said', 'shown', 'address', 'unmarked', 'general']

function decide(dated: readonly Dated[]) {
  const stated = dated.filter(({ rank }) => rank === 'stated')
  const [first] = stated
  if (first) return fromStated(first, stated, dated)
  for (const rank of RANKS) {
    const best = supported(
      dated.filter((each) => each.rank === rank),
      dated,
    )
    if (best) return unstated(best, dated)
  }
  return null
}

/** Teasers near a headline have days too: the one that the address has goes before the first. */
function supported(ranked: readonly Dated[], dated: readonly Dated[]): Dated | undefined {
  const address = dated.find(({ rank }) => rank === 'address')
  return ranked.find(({ day }) => day === address?.day) ?? ranked[0]
}

function fromStated(first: Dated, stated: readonly Dated[], dated: readonly Dated[]) {
  const beside = dated.filter((each) => each.zone === 'local' && daysApart(each.day, first.day) <= 1)
  const own = first.zone === 'utc' ? (beside.find(({ rank }) => rank === 'address') ?? beside[0]) : undefined
  if (own && own.day !== first.day)
    return foundDetail(own.day, `${own.where}; the page’s fields give the same moment in UTC`)
  const others = stated.filter(({ day, zone }) => daysApart(day, first.day) > (zone === 'utc' ? 1 : 0))
  if (others.length === 0) return foundDetail(first.day, first.where, 'high')
  const best = mostSupported(stated, dated)
  return inferredDetail(best.day, `${best.where}; other fields state another day`, 'low')
}

function mostSupported(stated: readonly Dated[], dated: readonly Dated[]): Dated {
  const support = (day: string) => dated.filter((each) => each.day === day).length
  return stated.reduce((best, each) => (support(each.day) > support(best.day) ? each : best))
}

function unstated(best: Dated, dated: readonly Dated[]) {
  const second = dated.find(({ day, where }) => where !== best.where && day === best.day)
  const isAgreed = second !== undefined
  if (best.rank === 'shown' || best.rank === 'said')
    return foundDetail(
      best.day,
      isAgreed ? `${best.where}; confirmed by: ${second.where}` : best.where,
      isAgreed ? 'high' : 'medium',
    )
  return inferredDetail(best.day, best.where, isAgreed ? 'high' : best.rank === 'address' ? 'medium' : 'low')
}

const daysApart = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
