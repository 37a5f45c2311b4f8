import { db } from '@/lib/db/client'
import {
  createProvision,
  proposeAlignment,
  proposeAlignments,
  retireAlignment,
} from '@/lib/provision/commands'
import { createProvisionSchema, proposeAlignmentSchema } from '@/lib/provision/schema'
import { type Garden, known, must } from './garden'
import { provisionKey, type StoryAlignment, type StoryProvision } from './story-model'

/** The numbered provisions of the texts of which provisions were seen. */
export async function plantProvisions(garden: Garden): Promise<void> {
  for (const provision of garden.story.provisions)
    garden.provisions.set(provisionKey(provision), await ensureProvision(garden, provision))
}

async function ensureProvision(garden: Garden, provision: StoryProvision): Promise<string> {
  const { planVersion, number, ordinal, point } = provision
  const planVersionId = known(garden.subjects, `plan_version/${planVersion}`)
  const standing = await db.provision.findFirst({
    where: { planVersionId, number },
    // One that a person took back stays so, unless they entered another.
    orderBy: { retiredAt: { sort: 'desc', nulls: 'first' } },
    select: { id: true },
  })
  if (standing) return standing.id
  const pointId = point && known(garden.subjects, `point/${point}`)
  const input = createProvisionSchema.parse({ planVersionId, number, ordinal, pointId })
  return (await must(provisionKey(provision), createProvision(garden.writer, input))).provisionId
}

/**
 * What became of provisions in other texts: the machine proposes first, as at the desk; what it sees otherwise than
 * the story, or finds beside it, is taken back, and what it does not see is proposed by the demo writer.
 */
export async function plantAlignments(garden: Garden): Promise<void> {
  const texts = new Set(garden.story.alignments.map(({ planVersion }) => planVersion))
  for (const text of texts) {
    const planVersionId = known(garden.subjects, `plan_version/${text}`)
    const ours = garden.story.alignments.filter(({ planVersion }) => planVersion === text)
    await must(text, proposeAlignments(garden.writer, { planVersionId }))
    await takeBackOthers(garden, planVersionId, ours)
    for (const alignment of ours) await ensureAlignment(garden, planVersionId, alignment)
  }
}

async function takeBackOthers(
  garden: Garden,
  planVersionId: string,
  ours: readonly StoryAlignment[],
): Promise<void> {
  const proposals = await db.alignment.findMany({
    where: {
      planVersionId,
      retiredAt: null,
      createdById: garden.writer.id,
      // What a person confirmed stays.
      OR: [{ confirmedAt: null }, { confirmedById: garden.signer.id }],
    },
    select: { id: true, fromId: true, toId: true, kind: true },
  })
  const isOurs = (proposal: (typeof proposals)[number]) =>
    ours.some((alignment) => {
      const { fromId, toId } = endsOf(garden, alignment)
      return proposal.fromId === fromId && proposal.toId === toId && proposal.kind === alignment.kind
    })
  for (const proposal of proposals.filter((one) => !isOurs(one)))
    await must('alignment', retireAlignment(garden.signer, { alignmentId: proposal.id }))
}

async function ensureAlignment(
  garden: Garden,
  planVersionId: string,
  alignment: StoryAlignment,
): Promise<void> {
  const ends = endsOf(garden, alignment)
  const standing = await db.alignment.findFirst({
    where: { planVersionId, ...ends, OR: [{ retiredAt: null }, { kind: alignment.kind }] },
    select: { id: true },
  })
  if (standing) return
  const { kind, reason } = alignment
  const input = proposeAlignmentSchema.parse({ planVersionId, ...ends, kind, reason })
  await must(`${alignment.from} → ${alignment.to}`, proposeAlignment(garden.writer, input))
}

/** The provisions that an alignment ties, by id. */
export function endsOf({ provisions }: Garden, { from, to }: StoryAlignment) {
  return { fromId: from && known(provisions, from), toId: to && known(provisions, to) }
}
