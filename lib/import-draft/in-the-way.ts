import { MAX_TITLE } from '@/lib/import/model'
import { parseDate } from '@/lib/text/edtf'
import type { DraftDecisions } from './model'

/** Something that must be settled before a draft can be kept. `at` names the part of the screen where that is done. */
export type Obstacle = { readonly at: ObstaclePlace; readonly says: string }
export type ObstaclePlace = 'what-it-may-be' | 'working-title' | 'facts' | 'addresses' | 'origin' | 'text'

/**
 * What stands in the way of keeping a draft, in the order of the screen. `mustSay`: what it may be needs a person.
 * The facts of a known article stay as they are, so only what concerns its text is asked for then.
 */
export function inTheWay(decisions: DraftDecisions, mustSay: boolean): Obstacle[] {
  const isOpen = mustSay && !decisions.said && !decisions.articleId
  return [
    ...(isOpen ? [obstacle('what-it-may-be', 'Say what it is: it may be an article that is held.')] : []),
    ...(decisions.reading.blocks.some(({ disposition }) => disposition === 'shown')
      ? []
      : [obstacle('text', 'Every block is set aside: keep at least one.')]),
    ...(decisions.accepted.some(({ basis }) => basis.trim() === '')
      ? [obstacle('text', 'Say of each caution on what it rests.')]
      : []),
    ...(decisions.articleId ? [] : inTheFacts(decisions)),
  ]
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const MAX_VALUE = 1000
const MAX_ORIGIN = 200

function inTheFacts({ workingTitle, details, addresses, origin }: DraftDecisions): Obstacle[] {
  const { published_date: date, title, language } = details
  const isLong = Object.values(details).some(
    (detail) => detail && Math.max(detail.value.length, detail.reason.length) > MAX_VALUE,
  )
  const noReason = Object.values(details).some(
    (detail) => detail?.method === 'inferred' && detail.reason.trim() === '',
  )
  const isTaken = (url: string, at: number) => addresses.findIndex((one) => one.url === url) !== at
  return [
    ...(workingTitle.trim() ? [] : [obstacle('working-title', 'Give it a working title.')]),
    ...(workingTitle.trim().length > MAX_TITLE
      ? [obstacle('working-title', `The working title has more than ${MAX_TITLE} characters.`)]
      : []),
    ...(title && title.value.trim().length > MAX_TITLE
      ? [obstacle('facts', `The headline has more than ${MAX_TITLE} characters.`)]
      : []),
    ...(isLong ? [obstacle('facts', 'A fact has at most 1,000 characters.')] : []),
    ...(language && !LANGUAGE.test(language.value.trim())
      ? [obstacle('facts', `“${language.value}” is no language code such as en, uk or ru.`)]
      : []),
    ...(date && !parseDate(date.value).ok
      ? [obstacle('facts', `“${date.value}” is not a date we can read.`)]
      : []),
    ...(noReason ? [obstacle('facts', 'Something inferred needs its reason.')] : []),
    ...(addresses.every(({ url }) => /^https?:\/\/./i.test(url.trim()) && URL.canParse(url.trim()))
      ? []
      : [obstacle('addresses', 'An address starts with https:// or http://.')]),
    ...(addresses.some(({ url }, at) => isTaken(url, at))
      ? [obstacle('addresses', 'One address stands there twice.')]
      : []),
    ...(origin && !origin.name.trim() ? [obstacle('origin', 'Name the origin.')] : []),
    ...(origin && origin.name.trim().length > MAX_ORIGIN
      ? [obstacle('origin', `The name of an origin has at most ${MAX_ORIGIN} characters.`)]
      : []),
  ]
}

const obstacle = (at: ObstaclePlace, says: string): Obstacle => ({ at, says })
