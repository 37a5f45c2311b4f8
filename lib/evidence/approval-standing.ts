import { claimHash, claimOf, claimParts } from './hashes'
import type { Approval, LoadedRevision } from './model'
import { signedSupport } from './signatures'

export type ApprovalStanding =
  | { readonly state: 'none' }
  | { readonly state: 'stands'; readonly approval: Approval }
  | { readonly state: 'void'; readonly approval: Approval; readonly changed: readonly string[] }

/** What a part of a claim is called on the screen. */
const PART_WORDS: Readonly<Record<string, string>> = {
  subject: 'the subject',
  shownAt: 'where else it is shown',
  kind: 'the kind',
  wording: 'the wording',
  party: 'the party',
  stance: 'the stance or its basis',
  speaker: 'the speaker or the office then',
  asOf: 'the date or its basis',
  allegation: 'the allegation or the response to it',
  passages: 'disputing or context passages, their voice or their cautions',
  references: 'disputing or context references',
}

/** Parts that a submitted revision cannot change: when one of these did, it went round the rules. */
export const FROZEN_PARTS: readonly string[] = [
  'wording',
  'party',
  'stance',
  'speaker',
  'asOf',
  'allegation',
].map((part) => PART_WORDS[part] ?? part)

/**
 * Whether the newest approval still counts: the claim hashes the same, every piece of support it saw is still
 * there unchanged and signed, and who approved had no hand in it. Further signed support does no harm.
 */
export function approvalStanding(revision: LoadedRevision): ApprovalStanding {
  const { approval } = revision
  if (!approval) return { state: 'none' }
  const changed = [...changedParts(revision, approval), ...lostSupport(revision, approval)]
  if (revision.contributorIds.includes(approval.byId)) changed.push('who approved it has since worked on it')
  return changed.length === 0 ? { state: 'stands', approval } : { state: 'void', approval, changed }
}

function changedParts(revision: LoadedRevision, approval: Approval): string[] {
  const claim = claimOf(revision)
  if (claimHash(claim) === approval.claimHash) return []
  const parts = Object.entries(claimParts(claim)).filter(([name, hash]) => approval.parts[name] !== hash)
  // Without the parts of the approval it can only be said that something changed.
  if (Object.keys(approval.parts).length === 0 || parts.length === 0) return ['something a reader can see']
  return parts.map(([name]) => PART_WORDS[name] ?? name)
}

function lostSupport(revision: LoadedRevision, approval: Approval): string[] {
  const now = new Set(signedSupport(revision))
  return approval.supports.every((hash) => now.has(hash))
    ? []
    : ['supporting evidence: a passage, its voice, its cautions or its signature']
}
