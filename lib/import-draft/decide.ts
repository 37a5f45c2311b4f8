import type { NewBlock } from '@/lib/article/model'
import { applyProposals } from '@/lib/import/apply-proposals'
import type { Caution, Proposal, Reading } from '@/lib/import/model'
import { type MissingRole, mustBeAccepted, proposedRole } from './missing-role'
import type { AcceptedCaution, DraftDecisions, FinalImport, KnownFacts } from './model'

/** The decisions before anybody has made one: what was read, nothing accepted; its article when it is known. */
export function firstDecisions(reading: Reading, articleId: string | null = null): DraftDecisions {
  const { headline, details } = reading
  const known = Object.entries(headline ? { ...details, title: headline } : details)
  return {
    reading,
    accepted: [],
    workingTitle: reading.workingTitle,
    details: Object.fromEntries(
      known.flatMap(([field, detail]) =>
        detail ? [[field, { value: detail.value, method: detail.method, reason: detail.reason }]] : [],
      ),
    ),
    addresses: reading.addresses.map(({ kind, url }) => ({ kind, url })),
    copyOfId: null,
    origin: null,
    rights: { policy: 'excerpt', reason: '' },
    articleId,
  }
}

/** The decisions with what was known before reading: instead of what was read, or only where that says nothing. */
export function withKnown(decisions: DraftDecisions, known: KnownFacts): DraftDecisions {
  const { wins = false, details = {}, addresses = [], workingTitle, origin, rights } = known
  // Who names the canonical address names them all; any other only says where it was got.
  const kept = wins && addresses.some(({ kind }) => kind === 'canonical') ? [] : decisions.addresses
  const isCanonical = kept.some(({ kind }) => kind === 'canonical')
  const added = addresses
    .filter(({ url }) => !kept.some((one) => one.url === url))
    .map((one) => (isCanonical && one.kind === 'canonical' ? { ...one, kind: 'alias' as const } : one))
  return {
    ...decisions,
    workingTitle: workingTitle ?? decisions.workingTitle,
    details: wins ? { ...decisions.details, ...details } : { ...details, ...decisions.details },
    addresses: [...kept, ...added],
    origin: origin ?? decisions.origin,
    rights: rights ?? decisions.rights,
  }
}

/** Takes all that the machine proposes, as a person asked for. */
export function acceptAll(decisions: DraftDecisions): DraftDecisions {
  const { proposals, cautions } = undecided(decisions)
  return cautions.reduce(
    acceptCaution,
    acceptProposals(
      decisions,
      proposals.map(({ id }) => id),
    ),
  )
}

/** Accepts proposals by id: blocks are split or set aside. */
export function acceptProposals(decisions: DraftDecisions, ids: readonly string[]): DraftDecisions {
  return { ...decisions, reading: applyProposals(decisions.reading, ids) }
}

/** Refuses a proposal: nothing changes, and it can be asked again. */
export function refuseProposal(decisions: DraftDecisions, id: string): DraftDecisions {
  return withRefused(decisions, id, true)
}

/** Asks again what was refused. */
export function askAgain(decisions: DraftDecisions, id: string): DraftDecisions {
  return withRefused(decisions, id, false)
}

function withRefused(decisions: DraftDecisions, id: string, refused: boolean): DraftDecisions {
  const { reading } = decisions
  const mark = <Asked extends Proposal | Caution>({ refused: _, ...one }: Asked) =>
    (refused ? { ...one, refused } : one) as Asked
  const marked = <Asked extends Proposal | Caution>(all: readonly Asked[]) =>
    all.map((one) => (one.id === id ? mark(one) : one))
  return {
    ...decisions,
    reading: { ...reading, proposals: marked(reading.proposals), cautions: marked(reading.cautions) },
  }
}

/** Accepts a caution as found; its reading and basis can be changed afterwards. */
export function acceptCaution(decisions: DraftDecisions, caution: Caution): DraftDecisions {
  const accepted: AcceptedCaution = {
    id: caution.id,
    kind: caution.kind,
    reading: caution.reading ?? null,
    basis: caution.basis,
    ...acceptanceOf(decisions, caution),
  }
  return { ...decisions, accepted: [...decisions.accepted.filter(({ id }) => id !== caution.id), accepted] }
}

function acceptanceOf({ reading }: DraftDecisions, caution: Caution) {
  if (caution.kind !== 'words_missing') return { needsAcceptance: false }
  const role = proposedRole(reading.blocks[caution.blockIndex]?.text ?? '', caution)
  // Only a person says that nobody needs to accept the reading.
  return { role, needsAcceptance: true }
}

/** Says what the missing word is; of subject, object and speaker, whoever signs must accept the reading. */
export function withRole(decisions: DraftDecisions, id: string, role: MissingRole): DraftDecisions {
  const changed = { role, needsAcceptance: mustBeAccepted(role) }
  return {
    ...decisions,
    accepted: decisions.accepted.map((each) => (each.id === id ? { ...each, ...changed } : each)),
  }
}

/** Refuses a caution, accepted or not; it can be asked again. */
export function refuseCaution(decisions: DraftDecisions, id: string): DraftDecisions {
  const accepted = decisions.accepted.filter((caution) => caution.id !== id)
  return withRefused({ ...decisions, accepted }, id, true)
}

/** Changes a block's kind or disposition; never its words. */
export function changeBlock(
  decisions: DraftDecisions,
  index: number,
  change: Partial<Pick<Reading['blocks'][number], 'kind' | 'disposition'>>,
): DraftDecisions {
  const blocks = decisions.reading.blocks.map((block, at) => (at === index ? { ...block, ...change } : block))
  return { ...decisions, reading: { ...decisions.reading, blocks } }
}

/** What of the same kind is left to decide: breaks, blocks to set aside as the same, or cautions of one kind. */
export function leftOfKind(decisions: DraftDecisions, id: string): LeftOfKind {
  const { proposals, cautions } = undecided(decisions)
  const proposal = proposals.find((one) => one.id === id)
  const caution = cautions.find((one) => one.id === id)
  return {
    proposals: proposal ? proposals.filter((one) => sortOf(one) === sortOf(proposal)) : [],
    cautions: caution ? cautions.filter(({ kind }) => kind === caution.kind) : [],
  }
}

type LeftOfKind = ReturnType<typeof undecided>
const sortOf = (proposal: Proposal) => (proposal.kind === 'split' ? 'split' : proposal.blockKind)

/** Accepts the one with this id and all that is left of its kind. */
export function acceptKind(decisions: DraftDecisions, id: string): DraftDecisions {
  const { proposals, cautions } = leftOfKind(decisions, id)
  const ids = proposals.map((one) => one.id)
  return cautions.reduce(acceptCaution, ids.length > 0 ? acceptProposals(decisions, ids) : decisions)
}

/** Refuses the one with this id and all that is left of its kind. */
export function refuseKind(decisions: DraftDecisions, id: string): DraftDecisions {
  const { proposals, cautions } = leftOfKind(decisions, id)
  const without = proposals.reduce((now, one) => refuseProposal(now, one.id), decisions)
  return cautions.reduce((now, one) => refuseCaution(now, one.id), without)
}

/** What is left to decide. */
export function undecided({ reading, accepted }: DraftDecisions) {
  const done = new Set(accepted.map(({ id }) => id))
  return {
    proposals: reading.proposals.filter(({ refused }) => !refused),
    cautions: reading.cautions.filter(({ id, refused }) => !refused && !done.has(id)),
  }
}

/** What will be kept: the blocks as they stand and the accepted cautions with their place. */
export function finalImport({ reading, accepted }: DraftDecisions): FinalImport {
  const places = new Map(reading.cautions.map((caution) => [caution.id, caution]))
  return {
    blocks: reading.blocks.map(
      ({ text, kind, disposition, reason }): NewBlock => ({ text, kind, disposition, reason: reason ?? '' }),
    ),
    cautions: accepted.flatMap(({ id, role, ...caution }) => {
      const place = places.get(id)
      const basis = role && role !== 'other' ? `${caution.basis} (missing: the ${role})` : caution.basis
      const needsAcceptance = caution.needsAcceptance || (role !== undefined && mustBeAccepted(role))
      return place
        ? [
            {
              ...caution,
              needsAcceptance,
              basis,
              block: place.blockIndex,
              start: place.start,
              end: place.end,
            },
          ]
        : []
    }),
  }
}
