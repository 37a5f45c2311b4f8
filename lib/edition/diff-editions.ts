import { canonicalJson } from '@/lib/text/canonical-json'
import { sha256Hex } from '@/lib/text/sha256'
import { editionFacts, editionNames, factParts } from './fact-words'
import type { PublicStatement, Snapshot } from './model'
import { articleParts, type PartNames, partNames, statementParts } from './part-words'
import { publicSubjects } from './public-subjects'
import { recordChanges } from './record-changes'

/** The format of what an admin confirms; its name goes into the hash. */
const DIFF_FORMAT = 'proviso-diff-1'

/** A statement as the difference names it. */
export type StatementLine = {
  readonly id: string
  readonly home: string
  readonly wording: string
  readonly support: string
}
export type PartChange = { readonly part: string; readonly before: string; readonly after: string }
export type StatementChange = StatementLine & { readonly parts: readonly PartChange[] }
/** One public thing other than a statement that is new, gone or different, in words. */
export type ThingChange = {
  readonly what: string
  readonly name: string
  readonly parts: readonly PartChange[]
}

export type EditionDiff = {
  readonly added: readonly StatementLine[]
  readonly changed: readonly StatementChange[]
  readonly withdrawn: readonly StatementLine[]
  /** Words that stand under no subject: the site's name, the method … */
  readonly site: readonly { readonly key: string; readonly before: string; readonly after: string }[]
  readonly subjects: readonly ThingChange[]
  readonly articles: readonly ThingChange[]
  /** Provisions, readings, alignments, figures and silences. */
  readonly records: readonly ThingChange[]
}

/** What a reader of the previous edition will find different in the next. */
export function diffEditions(previous: Snapshot | null, next: Snapshot): EditionDiff {
  const before = new Map((previous?.statements ?? []).map((one) => [one.id, one]))
  const after = new Map(next.statements.map((one) => [one.id, one]))
  const names = partNames(previous, next)
  return {
    added: next.statements.filter(({ id }) => !before.has(id)).map((one) => lineOf(one, next)),
    changed: next.statements.flatMap((one) => {
      const old = before.get(one.id)
      return old && isDifferent(old, one)
        ? [{ ...lineOf(one, next), parts: changedParts(old, one, names) }]
        : []
    }),
    withdrawn: (previous?.statements ?? [])
      .filter(({ id }) => !after.has(id))
      .map((one) => lineOf(one, previous ?? next)),
    site: diffSite(previous?.site ?? {}, next.site),
    subjects: diffThings(subjectsOf(previous), subjectsOf(next)),
    articles: diffThings(articlesOf(previous, names), articlesOf(next, names)),
    records: recordThings(previous, next),
  }
}

// What came is told with all it says, what went by its name, what changed by what is different.
function recordThings(previous: Snapshot | null, next: Snapshot): ThingChange[] {
  return recordChanges(previous, next).map(({ what, place, name, parts, before, change }) => ({
    what: `${what} ${change}`,
    name: `${place}: ${name}`,
    parts: Object.entries(parts)
      .map(([part, words]) => ({
        part,
        before: change === 'taken back' ? words : (before[part] ?? ''),
        after: change === 'taken back' ? '' : words,
      }))
      .filter((part) => part.before !== part.after),
  }))
}

/** Whether readers would find nothing different, but for the number and the moment of the edition. */
export function saysTheSame(previous: Snapshot | null, next: Snapshot): boolean {
  if (!previous) return next.statements.length === 0
  const said = ({ number: _number, publishedAt: _at, sample: _sample, ledger: _ledger, ...all }: Snapshot) =>
    all
  // Editions of old have no records; a list that is empty says as little as one that is not there.
  const full = (snapshot: Snapshot) =>
    Object.fromEntries(
      Object.entries(said(snapshot)).filter(([, value]) => !Array.isArray(value) || value.length > 0),
    )
  return canonicalJson(full(previous)) === canonicalJson(full(next))
}

/**
 * What an admin confirms: SHA-256 over the canonical JSON of the edition before and of all that the next one
 * holds, but for the moment of publishing. Whatever moves meanwhile, it is another hash.
 */
export function diffHash(previousSha256: string | null, next: Snapshot): string {
  const timeless = {
    ...next,
    publishedAt: '',
    ledger: next.ledger.map((entry) => (entry.edition === next.number ? { ...entry, at: '' } : entry)),
  }
  return sha256Hex(canonicalJson({ format: DIFF_FORMAT, previous: previousSha256, next: timeless }))
}

function isDifferent(a: unknown, b: unknown): boolean {
  return canonicalJson(a) !== canonicalJson(b)
}

function lineOf({ id, home, wording, support }: PublicStatement, snapshot: Snapshot): StatementLine {
  const subject = [...subjectsOf(snapshot)].find(([key]) => key === `${home.kind}/${home.slug}`)?.[1]
  return { id, home: subject?.name ?? home.slug, wording, support: support.words }
}

function changedParts(before: PublicStatement, after: PublicStatement, names: PartNames): PartChange[] {
  const [old, now] = [statementParts(before, names), statementParts(after, names)]
  return Object.keys(now)
    .map((part) => ({ part, before: old[part] ?? '', after: now[part] ?? '' }))
    .filter((one) => one.before !== one.after)
}

function diffSite(before: Snapshot['site'], after: Snapshot['site']): EditionDiff['site'] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys
    .map((key) => ({ key, before: before[key] ?? '', after: after[key] ?? '' }))
    .filter((one) => one.before !== one.after)
}

type Thing = {
  readonly what: string
  readonly name: string
  readonly parts: Readonly<Record<string, string>>
}

function diffThings(before: ReadonlyMap<string, Thing>, after: ReadonlyMap<string, Thing>): ThingChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key) => {
    const old = before.get(key)
    const now = after.get(key)
    const names = [...new Set([...Object.keys(old?.parts ?? {}), ...Object.keys(now?.parts ?? {})])]
    const parts = names
      .map((part) => ({ part, before: old?.parts[part] ?? '', after: now?.parts[part] ?? '' }))
      .filter((part) => part.before !== part.after)
    const thing = now ?? old
    return thing && parts.length > 0 ? [{ what: thing.what, name: thing.name, parts }] : []
  })
}

function subjectsOf(snapshot: Snapshot | null): Map<string, Thing> {
  if (!snapshot) return new Map()
  const names = editionNames(snapshot)
  const beside = editionFacts(snapshot)
  const points = new Map(snapshot.points.map((one) => [`point/${one.slug}`, one.oldSlugs]))
  return new Map(
    publicSubjects(snapshot).map(({ kind, slug, title, words }) => {
      const key = `${kind}/${slug}`
      const facts = beside.get(key)?.facts
      const parts = {
        title,
        ...words,
        ...Object.fromEntries(
          (facts ? factParts(facts, names) : []).map(({ part, words: said }) => [part, said]),
        ),
        ...(points.has(key) && { 'earlier addresses': (points.get(key) ?? []).join('; ') }),
      }
      return [key, { what: kind.replace('_', ' '), name: title, parts }]
    }),
  )
}

// What an edition says about an article changes with each capture; only what readers are told of it is compared.
function articlesOf(snapshot: Snapshot | null, names: PartNames): Map<string, Thing> {
  return new Map(
    (snapshot?.articles ?? []).map((article) => [
      article.slug,
      { what: 'article', name: names.article(article.slug), parts: articleParts(article, names) },
    ]),
  )
}
