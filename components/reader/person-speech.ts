import type { PublicProof, PublicSpeaker, PublicStatement, Snapshot } from '@/lib/edition/model'

/** A passage with every statement that rests on it, once. */
export type Spoken = { readonly proof: PublicProof; readonly uses: readonly Use[] }
export type Use = { readonly statement: PublicStatement; readonly proof: PublicProof }

/** One quotation, in one passage or several in order. */
export type Saying = readonly Spoken[]

export type Speech = {
  /** Their own words between an article's quotation marks. */
  readonly direct: readonly Spoken[]
  /** Text of a document that an article attributes to them. */
  readonly documents: readonly Spoken[]
  /** An article's paraphrase of them. */
  readonly told: readonly Spoken[]
}

/** Passages of which a person is the speaker, told apart by whose words they are; oldest article first. */
export function speechOf(snapshot: Snapshot, person: string): Speech {
  return speechBy(snapshot, (speaker) => speaker.slug === person)
}

/** The same of everybody of whom `isOne` holds. */
export function speechBy(snapshot: Snapshot, isOne: (speaker: PublicSpeaker) => boolean): Speech {
  const uses = snapshot.statements.flatMap((statement) =>
    statement.proofs
      .filter(({ speaker }) => speaker && isOne(speaker))
      .map((proof): Use => ({ statement, proof })),
  )
  const dates = new Map(snapshot.articles.map(({ slug, published }) => [slug, published?.edtf ?? '']))
  const of = (is: (proof: PublicProof) => boolean) =>
    grouped(uses.filter(({ proof }) => is(proof))).sort((a, b) =>
      placeOf(a, dates) < placeOf(b, dates) ? -1 : 1,
    )
  return {
    direct: of(({ voice }) => voice === 'direct_speech'),
    documents: of(({ voice }) => voice === 'document_text'),
    told: of(({ voice }) => voice !== 'direct_speech' && voice !== 'document_text'),
  }
}

function grouped(uses: readonly Use[]): Spoken[] {
  const passages = new Map<string, Use[]>()
  for (const use of uses) passages.set(use.proof.passage, [...(passages.get(use.proof.passage) ?? []), use])
  return [...passages.values()].map((own) => ({ proof: own[0]!.proof, uses: own }))
}

/** Sorts by the article's date, then by the place in it; undated articles first. */
function placeOf({ proof }: Spoken, dates: ReadonlyMap<string, string>): string {
  const start = String(proof.spans[0]?.start ?? 0).padStart(9, '0')
  return `${dates.get(proof.article) ?? ''} ${proof.article} ${start}`
}

/** Sentences carried by their direct speech: no article's own words. */
export const restingOnTheirWords = ({ direct }: Pick<Speech, 'direct'>): ReadonlySet<string> =>
  new Set(
    direct.flatMap(({ uses }) =>
      uses.filter(({ proof }) => proof.bearing === 'supports').map(({ statement }) => statement.id),
    ),
  )
