import type { LoadedRevision } from '@/lib/evidence/model'

/** One thing that is different from what was approved before. Empty before: added; empty after: gone. */
export type Change = {
  readonly what: string
  readonly before: string
  readonly after: string
}

export type Naming = (id: string | null) => string

/** What a reviewer should look at first: the differences to the wording that was approved last. */
export function changesSince(before: LoadedRevision, after: LoadedRevision, nameOf: Naming): Change[] {
  const [old, now] = [described(before, nameOf), described(after, nameOf)]
  const fields = Object.keys(now).map((what) => ({
    what,
    before: old[what] ?? '',
    after: now[what] ?? '',
  }))
  return [...fields, ...boundChanges(before, after)].filter((change) => change.before !== change.after)
}

function described({ fields, home, kind }: LoadedRevision, nameOf: Naming): Record<string, string> {
  return {
    wording: fields.wording,
    subject: nameOf(home.id),
    kind,
    party: nameOf(fields.partyId),
    stance: joined(fields.stance, fields.stanceBasis),
    speaker: joined(nameOf(fields.speakerId), fields.speakerDescription, fields.officeThen),
    'as of': joined(fields.asOf, fields.asOfMethod, fields.asOfBasis),
    allegation: joined(nameOf(fields.allegationAboutId), fields.response, fields.responseNote),
  }
}

type Bound = { readonly what: string; readonly words: string; readonly bearing: string }

function boundChanges(before: LoadedRevision, after: LoadedRevision): Change[] {
  const [old, now] = [boundTo(before), boundTo(after)]
  const keys = [...new Set([...old.keys(), ...now.keys()])]
  return keys.map((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    const what = (is ?? was)?.what ?? ''
    return { what, before: was ? written(was) : '', after: is ? written(is) : '' }
  })
}

function boundTo(revision: LoadedRevision): Map<string, Bound> {
  const passages = revision.passages.map(({ annotationId, spans, bearing }): [string, Bound] => [
    annotationId,
    { what: 'passage', words: spans.map(({ exact }) => exact).join(' … '), bearing },
  ])
  const references = revision.references.map(
    ({ referenceId, outlet, title, seenToSay, bearing }): [string, Bound] => [
      referenceId,
      { what: 'reference', words: `${outlet}: ${title} (${seenToSay})`, bearing },
    ],
  )
  return new Map([...passages, ...references])
}

function written({ bearing, words }: Bound): string {
  return `${bearing}: ${words}`
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(', ').replaceAll('_', ' ')
}
