import type { Snapshot } from '@/lib/edition/model'
import { canonicalJson } from '@/lib/text/canonical-json'
import { toUtf16 } from '@/lib/text/code-points'
import { sha256Hex } from '@/lib/text/sha256'
import { type Finding, finding } from './model'

export type StoredEdition = {
  readonly number: number
  readonly snapshot: string
  readonly snapshotSha256: string
  /** The audit row that it anchors, when it is there. */
  readonly anchor: { readonly stored: string; readonly found: string | null }
  /** Public ids of the statements that its rows hold. */
  readonly statements: readonly string[]
}

/** The text of a version by article slug and version number; `purged` when it was erased, null when it is not there. */
export type TextOf = (article: string, version: number) => string | 'purged' | null

/** Recomputes an edition: its hash, its anchor, what it holds, and every passage it prints. */
export function checkEdition(edition: StoredEdition, textOf: TextOf): Finding[] {
  const row = `edition/${edition.number}`
  const read = parse(edition.snapshot)
  if (!read) return [finding('unreadable', row, 'its snapshot cannot be read')]
  const findings: Finding[] = []
  const say = (state: Finding['state'], says: string) => findings.push(finding(state, row, says))
  if (sha256Hex(edition.snapshot) !== edition.snapshotSha256)
    say('different', 'its snapshot is not what its hash says')
  if (canonicalJson(read) !== edition.snapshot) say('different', 'its snapshot is not canonical JSON')
  if (edition.anchor.found === null) say('missing', 'the audit row that it anchors is gone')
  else if (edition.anchor.found !== edition.anchor.stored)
    say('different', 'its audit anchor is not that row')
  if (read.number !== edition.number) say('different', 'its snapshot bears another number')
  const held = read.statements.map(({ id }) => id).sort()
  if (held.join() !== [...edition.statements].sort().join())
    say('different', 'its snapshot holds other statements than its rows')
  return [...findings, ...read.statements.flatMap((statement) => checkProofs(row, statement, textOf))]
}

function checkProofs(row: string, statement: Snapshot['statements'][number], textOf: TextOf): Finding[] {
  return statement.proofs.flatMap((proof) => {
    const where = `${row}/${statement.id}/${proof.id}`
    const text = textOf(proof.article, proof.version)
    if (text === null) return [finding('missing', where, 'the version it quotes is not there')]
    if (text === 'purged') return [finding('purged', where, 'the version it quotes was erased by order')]
    const wrong = proof.spans.some(
      ({ start, end, exact }) => text.slice(toUtf16(text, start), toUtf16(text, end)) !== exact,
    )
    return wrong ? [finding('different', where, 'it prints other words than the version it quotes')] : []
  })
}

function parse(snapshot: string): Snapshot | null {
  try {
    const value = JSON.parse(snapshot) as Snapshot
    return value.format === 'proviso-edition-1' && Array.isArray(value.statements) ? value : null
  } catch {
    return null
  }
}
