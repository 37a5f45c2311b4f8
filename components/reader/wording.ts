import type {
  Basis,
  Bearing,
  DisagreementKind,
  LedgerKind,
  PublicArticle,
  PublicCaution,
  PublicNotice,
  PublicOrigin,
  PublicPlanVersion,
  PublicReference,
  PublicStatement,
  Stance,
  StanceBasis,
  Voice,
} from '@/lib/edition/model'

/** The fixed words of the reader's pages: one table for each closed list. */

export const VOICES: Readonly<Record<Voice, string>> = {
  direct_speech: 'direct speech',
  paraphrase: 'the article’s paraphrase of',
  outlet_words: 'the outlet’s own words',
  document_text: 'text of a document',
  headline: 'the article’s headline',
  caption: 'a caption',
  outlet_expectation: 'the outlet’s expectation',
}

export const BEARINGS: Readonly<Record<Bearing, string>> = {
  supports: 'supports the sentence',
  disputes: 'disputes the sentence',
  context: 'gives context',
}

export function originWords({ kind, name }: PublicOrigin): string {
  if (kind === 'not_established') return 'not established'
  if (kind === 'own_reporting') return name || 'own reporting'
  return name || 'the leaked text'
}

export const CAUTIONS: Readonly<Record<PublicCaution['kind'], string>> = {
  words_missing: 'words seem to be missing in the source',
  source_error: 'an error in the source',
  figure_without_source: 'the source gives no source for this figure',
  split_quotation: 'the quotation is split in the source',
}

export const HOW_READ: Readonly<Record<PublicReference['howRead'], string>> = {
  original: 'read in the original',
  copy: 'read in a copy',
  cited_only: 'not read: only cited elsewhere',
}

export const QUALITIES: Readonly<Record<PublicReference['quality'], string>> = {
  A: 'A: wire service or major outlet',
  B: 'B: relay or copy of a named outlet',
  C: 'C: corroboration only, carries no sentence',
}

export const STANCES: Readonly<Record<Stance, string>> = {
  proposed: 'proposed',
  accepted: 'accepted',
  rejected: 'rejected',
  conditional: 'conditional',
  unclear: 'unclear',
}

/** What stands before a stance: whose word it is that a party takes it. */
export const STANCE_LABELS: Readonly<Record<StanceBasis, string>> = {
  said_by_party: 'Stance in the party’s own words',
  reported_of_party: 'Reported stance',
  in_document: 'Stance in a document attributed to the party',
}

/** A stance with its basis: "Reported stance: rejected". */
export const stanceWords = (stance: Stance, basis: StanceBasis | null): string =>
  `${basis ? STANCE_LABELS[basis] : 'Stance'}: ${STANCES[stance]}`

export const STANCE_BASES: Readonly<Record<StanceBasis, string>> = {
  said_by_party: 'said by the party',
  reported_of_party: 'reported of it',
  in_document: 'in a document attributed to it',
}

export const BASES: Readonly<Record<Basis, string>> = {
  stated: 'stated by the source',
  inferred: 'inferred by us',
  not_stated: 'not stated',
}

export const RESPONSES = {
  denied: 'denied',
  answered: 'answered',
  sought: 'an answer was sought',
  not_sought: 'no answer was sought',
} as const satisfies Record<NonNullable<PublicStatement['allegation']>['response'], string>

export const DISAGREEMENTS: Readonly<Record<DisagreementKind, string>> = {
  conflicting_accounts: 'Conflicting accounts',
  reports_differ: 'Reports differ',
  changed_over_time: 'Changed over time',
  different_documents: 'Different documents',
  same_figure: 'The same figure for different things',
}

/** Only these two kinds are headed "accounts differ". */
export const accountsDiffer = (kind: DisagreementKind) =>
  kind === 'conflicting_accounts' || kind === 'reports_differ'

export const LEDGER_KINDS: Readonly<Record<LedgerKind, string>> = {
  addition: 'Addition',
  evidence: 'Evidence',
  typo: 'Typing error',
  clarification: 'Clarification',
  correction: 'Correction',
  retraction: 'Retraction',
  withdrawal: 'Withdrawal',
  notice: 'Notice',
}

export const NOTICES: Readonly<Record<PublicNotice['kind'], string>> = {
  corrected: 'Corrected later',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn later',
  publisher_changed: 'The publisher changed this passage',
  under_review: 'Under review',
  taken_down: 'Taken down',
}

export const RIGHTS: Readonly<Record<PublicArticle['rights'], string>> = {
  excerpt: 'short excerpts only; the rest is the publisher’s',
  link_only: 'none of its words may be shown here',
  full: 'it may be shown in full',
}

type Capture = PublicArticle['captures'][number]
export const CAPTURE_METHODS: Readonly<Record<Capture['method'], string>> = {
  pasted: 'pasted by hand',
  uploaded: 'from an uploaded file',
  command_line: 'from a file, by command',
  seed: 'planted with the sample story',
  fetched: 'fetched from its address',
  feed: 'fetched from its address, after a feed',
}
export const CAPTURE_OUTCOMES: Readonly<Record<Capture['outcome'], string>> = {
  good: 'text obtained',
  failed: 'failed',
  empty: 'came back empty',
  paywalled: 'behind a paywall',
  much_shorter: 'much shorter than before, not used',
}

type Version = PublicArticle['versions'][number]
export const CAUSES: Readonly<Record<Version['cause'], string>> = {
  first: 'first text obtained',
  publisher_edit: 'the publisher edited the article',
  fuller_capture: 'a fuller copy of the same article',
  re_extraction: 'the same capture, read anew',
  repair: 'a repair of our own',
}

export const PLAN_VERSIONS: Readonly<Record<PublicPlanVersion['versionKind'], string>> = {
  draft: 'draft',
  counter_proposal: 'counter-proposal',
  related_document: 'related document',
  described_only: 'described only',
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })
export function languageName(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code
  } catch {
    return code
  }
}

/** A list in words: "A, B and C". Where a name has a comma in it, semicolons part them: "A; B, citing C; and D". */
export function listed(names: readonly string[]): string {
  if (names.length < 2 || !names.some((name) => name.includes(','))) {
    return new Intl.ListFormat('en-GB').format(names)
  }
  return `${names.slice(0, -1).join('; ')}; and ${names.at(-1)}`
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' })

/** An ISO instant as a day in full, in UTC: "21 November 2026". */
export const dayOf = (instant: string) => DAY.format(new Date(instant))
/** The same with its minute: "21 November 2026, 14:05 UTC". */
export const minuteOf = (instant: string) => `${dayOf(instant)}, ${TIME.format(new Date(instant))} UTC`

export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** An address that may be a link: http or https, anything else is null. */
export function safeUrl(url: string): string | null {
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? href : null
  } catch {
    return null
  }
}

/** The host of an address without "www.", for people. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return url
  }
}
