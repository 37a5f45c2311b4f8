/** What can be wrong with what is held of an article, the most pressing first. */
export const HEALTH_KINDS = ['failing', 'suspect', 'waiting', 'stale', 'unannotated', 'rights'] as const
export type HealthKind = (typeof HEALTH_KINDS)[number]

export const HEALTH_WORDS: Readonly<Record<HealthKind, { readonly title: string; readonly why: string }>> = {
  failing: {
    title: 'Failing',
    why: 'The last attempt to get the article brought something else. The version before still stands.',
  },
  suspect: {
    title: 'Suspect evidence',
    why: 'Passages that something rests on have other words now, other surroundings, or are not found.',
  },
  waiting: {
    title: 'Changed and not confirmed',
    why: 'The page has other words. They wait for somebody to look at them.',
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
  /** Drafts of ours that wait, by the id of the first. */
  readonly waiting: string | null
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
    ...(count > 0 ? [row('suspect', suspectWords(count, lost), first)] : []),
    ...(facts.waiting ? [row('waiting', 'a changed text waits', facts.waiting)] : []),
    ...(address && days !== null && days >= STALE_DAYS ? [row('stale', `${days} days ago`)] : []),
    ...(facts.annotations === 0 ? [row('unannotated', 'no annotation yet')] : []),
    ...(facts.rightsRows <= 1 && facts.rightsReason === '' ? [row('rights', 'as the import set them')] : []),
  ]
}

const failingWords = ({ lastAttempt, failures }: HealthFacts) =>
  `${lastAttempt?.reason ?? ''}${failures > 1 ? ` (${failures} times in a row)` : ''}`

const suspectWords = (count: number, lost: number) =>
  `${count} ${count === 1 ? 'passage' : 'passages'}${lost > 0 ? `, ${lost} of them not found or found twice` : ''}`
