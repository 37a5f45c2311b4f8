import { createAnnotation } from '@/lib/annotation/commands'
import type { CreateInput } from '@/lib/annotation/schema'
import type { Admin, Editor } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { claimHash, claimOf } from '@/lib/evidence/hashes'
import type { LoadedRevision } from '@/lib/evidence/model'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { checkHashNow, fitHashNow } from '@/lib/evidence/signatures'
import { createPerson } from '@/lib/people/commands'
import { createPlan, createPlanVersion, createPoint, createSection } from '@/lib/plan/commands'
import { createReference } from '@/lib/reference/commands'
import { addEvidence, addReferenceUse, createStatement } from '@/lib/statement/commands'
import type { Bearing, RevisionFields } from '@/lib/statement/model'
import { type ApproveRevision, approveRevision } from './approve-revision'
import { importArticle } from './import-article'
import { submitRevision } from './submit-revision'

const SENTENCES = [
  'The draft says that Ukraine will write neutrality into its constitution.',
  'A spokesman said on Tuesday that the draft says nothing of the kind.',
  'Officials met twice in the spring to talk about it.',
  'The ministry answered that [ ] had never seen such a text.',
]

/** For database tests: a desk with an author, two reviewers, one point, one article and one reference. */
export async function testDesk() {
  const admin = await testActor('admin', 'Ada Admin')
  const author = await testActor('editor', 'Anna Author')
  const second = await testActor('editor', 'Boris Second')
  const third = await testActor('editor', 'Clara Third')
  const plan = await value(createPlan(admin, { slug: 'plan', title: 'The plan' }))
  const section = await value(
    createSection(admin, { planId: plan.subjectId, ordinal: 1, slug: 'one', title: 'One' }),
  )
  const point = (number: number) =>
    value(
      createPoint(admin, {
        planId: plan.subjectId,
        sectionId: section.subjectId,
        number,
        slug: `p${number}`,
        title: `Point ${number}`,
      }),
    )
  const version = await value(
    createPlanVersion(admin, {
      planId: plan.subjectId,
      ordinal: 1,
      versionKind: 'draft',
      author: '',
      date: '2026-01-10',
      dateBasis: 'stated in the text',
      extentSeen: 'all of it',
      slug: 'second-draft',
      title: 'Second draft',
    }),
  )
  const person = await value(
    createPerson(admin, { slug: 'named-person', title: 'A Named Person', aliases: [] }),
  )
  const article = await value(
    importArticle(admin, {
      method: 'pasted',
      raw: new TextEncoder().encode(SENTENCES.join('\n\n')),
      workingTitle: 'An article of our own',
      details: { published_date: { value: '2025-11-20', method: 'typed' } },
      rights: { policy: 'excerpt' },
      blocks: SENTENCES.map((text) => ({ text, kind: 'paragraph', disposition: 'shown' })),
    }),
  )
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: article.versionId } })
  const reference = await value(
    createReference(author, {
      outlet: 'The Agency',
      title: 'What the draft says',
      titleKind: 'headline',
      howRead: 'original',
      quality: 'A',
    }),
  )
  return {
    admin,
    author,
    second,
    third,
    points: [(await point(1)).subjectId, (await point(2)).subjectId] as const,
    planVersionId: version.subjectId,
    personId: person.subjectId,
    article,
    text,
    referenceId: reference.referenceId,
  }
}
export type TestDesk = Awaited<ReturnType<typeof testDesk>> & { admin: Admin; author: Editor }

/** An annotation of the sentence with this number (from 0), as the desk's author makes it. */
export async function annotate(
  desk: TestDesk,
  sentence: number,
  more: Partial<CreateInput> = {},
): Promise<string> {
  const exact = SENTENCES[sentence] ?? ''
  const start = desk.text.indexOf(exact)
  const spans = [{ start, end: start + exact.length }]
  const made = await value(
    createAnnotation(desk.author, {
      versionId: desk.article.versionId,
      spans,
      voice: 'outlet_words',
      ...more,
    }),
  )
  return made.id
}

type Draft = {
  fields?: Partial<RevisionFields>
  evidence?: readonly { readonly annotationId: string; readonly bearing: Bearing }[]
  reference?: { readonly bearing: Bearing; readonly seenToSay: string }
  subjectId?: string
  provisionId?: string
}

/** A draft of the author with this evidence. */
export async function draftOf(desk: TestDesk, draft: Draft = {}) {
  const made = await value(
    createStatement(desk.author, {
      subjectId: draft.subjectId ?? desk.points[0],
      kind: 'detail',
      provisionId: draft.provisionId ?? null,
      draft: { wording: 'The draft would write neutrality into the constitution.', ...draft.fields },
    }),
  )
  for (const item of draft.evidence ?? []) {
    await value(addEvidence(desk.author, { revisionId: made.revisionId, ...item }))
  }
  if (draft.reference) {
    const use = { revisionId: made.revisionId, referenceId: desk.referenceId, ...draft.reference }
    await value(addReferenceUse(desk.author, use))
  }
  return made
}

/** A revision in review: one supporting passage unless told otherwise. */
export async function submitted(desk: TestDesk, draft: Draft = {}) {
  const evidence = draft.evidence ?? [{ annotationId: await annotate(desk, 0), bearing: 'supports' as const }]
  const made = await draftOf(desk, { ...draft, evidence })
  await value(submitRevision(desk.author, made))
  return made
}

/** What a reviewer who has seen everything sends, for every passage and reference that supports. */
export function seenBy(revision: LoadedRevision): ApproveRevision {
  const supports = ({ bearing }: { bearing: Bearing }) => bearing === 'supports'
  return {
    revisionId: revision.revisionId,
    claimHash: claimHash(claimOf(revision)),
    sign: revision.passages.filter(supports).map((passage) => ({
      evidenceId: passage.id,
      fitHash: fitHashNow(revision, passage),
      acceptedReadings: false,
    })),
    check: revision.references.filter(supports).map((reference) => ({
      referenceUseId: reference.id,
      fitHash: checkHashNow(revision, reference),
    })),
  }
}

/** An approved revision. */
export async function approved(desk: TestDesk, draft: Draft = {}) {
  const made = await submitted(desk, draft)
  await value(approveRevision(desk.second, seenBy(await loadRevisionForGate(db, made.revisionId))))
  return made
}

type Settled<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false }

/** The value of a result that must be ok. */
export async function value<Value>(result: Promise<Settled<Value>>): Promise<Value> {
  const settled = await result
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled)}`)
  return settled.value
}
