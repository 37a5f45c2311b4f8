import type { PublicCheck, PublicProof, PublicStatement, Snapshot } from './model'

/** What a browser is given to check one passage by itself: the words, where they lie and what leads to the root. */
export type CheckFile = Omit<PublicCheck, 'spans'> & {
  readonly format: 'proviso-check-1'
  readonly edition: number
  /** Public ids of the statement and its proof. */
  readonly statement: string
  readonly proof: string
  readonly wording: string
  readonly article: string
  readonly version: number
  /** Each with the passage's own words; offsets in code points of the version's text. */
  readonly spans: readonly (PublicCheck['spans'][number] & {
    readonly exact: string
    readonly start: number
    readonly end: number
  })[]
}

/** The proofs of an edition that can be checked by the word, with the statements they stand under. */
export function checkable(snapshot: Snapshot): { statement: PublicStatement; proof: PublicProof }[] {
  return snapshot.statements.flatMap((statement) =>
    statement.proofs
      .filter(({ check, spans }) => check && check.spans.length === spans.length)
      .map((proof) => ({ statement, proof })),
  )
}

/** The file for one proof; null for one that is not there, was taken down, or cannot be checked by the word. */
export function checkFile(snapshot: Snapshot, proofId: string): CheckFile | null {
  const found = checkable(snapshot).find(({ proof }) => proof.id === proofId)
  const check = found?.proof.check
  if (!found || !check) return null
  const { statement, proof } = found
  return {
    format: 'proviso-check-1',
    edition: snapshot.number,
    statement: statement.id,
    proof: proof.id,
    wording: statement.wording,
    article: proof.article,
    version: proof.version,
    algorithm: check.algorithm,
    root: check.root,
    leafCount: check.leafCount,
    spans: proof.spans.flatMap(({ exact, start, end }, index) => {
      const leaves = check.spans[index]
      return leaves ? [{ exact, start, end, ...leaves }] : []
    }),
  }
}
