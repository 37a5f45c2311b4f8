/** What can be wrong with what is held of an article, the most pressing first. */
export const HEALTH_KINDS = [
  'failing',
  'stopped',
  'suspect',
  'waiting',
  'notices',
  'proposals',
  'stale',
  'unannotated',
  'rights',
] as const
export type HealthKind = (typeof HEALTH_KINDS)[number]

export const HEALTH_WORDS: Readonly<Record<HealthKind, { readonly title: string; readonly why: string }>> = {
  failing: {
    title: 'Failing',
    why: 'The last attempt to get the article brought something else. The version before still stands.',
  },
  stopped: {
    title: 'No longer looked at',
    why: 'There is an order to look at the page again and again, and nothing comes of it any more.',
  },
  suspect: {
    title: 'Suspect evidence',
    why: 'Passages that something rests on have other words now, other surroundings, or are not found.',
  },
  waiting: {
    title: 'Changed and not confirmed',
    why: 'The page has other words. They wait for somebody to look at them.',
  },
  notices: {
    title: 'Said by the publisher?',
    why: 'A line of the text looks like an update, a correction or a retraction, or the headline changed. Nobody has said whether it is one.',
  },
  proposals: {
    title: 'Proposals nobody has decided',
    why: 'The text says where it comes from, or has its phrasing in common with another article.',
  },
  stale: {
    title: 'Not looked at for long',
    why: 'Nobody has captured or checked the page for 30 days.',
  },
  unannotated: { title: 'Not annotated', why: 'Nothing in the article is marked.' },
  rights: {
    title: 'Rights not decided',
    why: 'They stand as the import set them; nobody has looked. Until then a quarter of the words may be shown.',
  },
}

/** After so many days without a look a page may have changed unseen. */
export const STALE_DAYS = 30
const DAY = 86_400_000

/** What is known of one article, for judging it. */
export type HealthFacts = {
  readonly slug: string
  readonly title: string
  readonly articleId: string
  /** Somewhere to look; without one nothing can be stale. */
  readonly address: string | null
  readonly lastSeen: Date | null
  readonly lastAttempt: { readonly good: boolean; readonly reason: string } | null
  readonly failures: number
  readonly annotations: number
  readonly rightsRows: number
  readonly rightsReason: string
  readonly suspect: { readonly count: number; readonly lost: number; readonly first: string | null }
  /** Why the standing order no longer runs, or null where it does or there is none. */
  readonly stopped: string | null
  /** Lines that may be notices of the publisher and that nobody has decided about. */
  readonly notices: number
  /** Proposed origins and copies that wait. */
  readonly proposals: number
  /** Drafts of ours that wait, by the id of the first. */
  readonly waiting: string | null
  /** The page has the words of the current version again; what waits was begun by somebody. */
  readonly wentBack: boolean
}

export type HealthRow = {
  readonly kind: HealthKind
  readonly slug: string
  readonly title: string
  readonly articleId: string
  readonly says: string
  /** Where to look again, where there is an address. */
  readonly address: string | null
  /** The first suspect passage or the draft that waits. */
  readonly first: string | null
}

/** Every complaint about one article. Empty when it is well. */
export function healthOf(facts: HealthFacts, now: Date): HealthRow[] {
  const { slug, title, articleId, address } = facts
  const row = (kind: HealthKind, says: string, first: string | null = null): HealthRow => ({
    kind,
    slug,
    title,
    articleId,
    says,
    address,
    first,
  })
  const days = facts.lastSeen ? Math.floor((now.getTime() - facts.lastSeen.getTime()) / DAY) : null
  const { count, lost, first } = facts.suspect
  return [
    ...(facts.lastAttempt && !facts.lastAttempt.good ? [row('failing', failingWords(facts))] : []),
    ...(facts.stopped ? [row('stopped', facts.stopped)] : []),
    ...(count > 0 ? [row('suspect', suspectWords(count, lost), first)] : []),
    ...(facts.waiting ? [row('waiting', waitingWords(facts), facts.waiting)] : []),
    ...(facts.notices > 0 ? [row('notices', noticeWords(facts.notices))] : []),
    ...(facts.proposals > 0 ? [row('proposals', proposalWords(facts.proposals))] : []),
    ...(address && days !== null && days >= STALE_DAYS ? [row('stale', `${days} days ago`)] : []),
    ...(facts.annotations === 0 ? [row('unannotated', 'no annotation yet')] : []),
    ...(facts.rightsRows <= 1 && facts.rightsReason === '' ? [row('rights', 'as the import set them')] : []),
  ]
}

const failingWords = ({ lastAttempt, failures }: HealthFacts) =>
  `${lastAttempt?.reason ?? ''}${failures > 1 ? ` (${failures} times in a row)` : ''}`

const waitingWords = ({ wentBack }: HealthFacts) =>
  wentBack
    ? 'somebody began to decide about a changed text; the page has the words of the current version again'
    : 'a changed text waits'

const noticeWords = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'} to decide about`

const proposalWords = (count: number) =>
  `${count} ${count === 1 ? 'origin or copy' : 'origins and copies'} proposed`

/** What is known of a standing order to look again, for judging whether it still runs. */
export type OrderFacts = {
  readonly paused: boolean
  /** Whoever gave it may still import. */
  readonly ownerStays: boolean
  /** Only a link may be held of the article. */
  readonly linkOnly: boolean
  /** A next look waits, or one is under way. */
  readonly planned: boolean
}

/** Why an order no longer runs, in words; null when it does, or rests because somebody said so. */
export function stoppedBecause({ paused, ownerStays, linkOnly, planned }: OrderFacts): string | null {
  if (paused) return null
  if (linkOnly) return 'only a link may be held of it now, so it is not fetched'
  if (!ownerStays) return 'whoever ordered it may no longer import'
  return planned ? null : 'the last look broke off, and no other is planned'
}

const suspectWords = (count: number, lost: number) =>
  `${count} ${count === 1 ? 'passage' : 'passages'}${lost > 0 ? `, ${lost} of them not found or found twice` : ''}`
