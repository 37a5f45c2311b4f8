import { notFound } from 'next/navigation'
import { AskReview } from '@/components/inbox/ask-review.client'
import { LivePreview } from '@/components/preview/live-preview'
import { CoAuthors } from '@/components/statement/co-authors.client'
import { EvidencePanel } from '@/components/statement/evidence-panel.client'
import { GateLine, GatePanel } from '@/components/statement/gate-panel'
import { FocusAfterStart } from '@/components/statement/new-statement.client'
import { NextDraft } from '@/components/statement/next-draft.client'
import { PlaceForm } from '@/components/statement/place-form.client'
import { ReferencesPanel } from '@/components/statement/references-panel.client'
import { RevisionFacts } from '@/components/statement/revision-facts'
import { StatementDesk } from '@/components/statement/statement-desk.client'
import { StatementHistory } from '@/components/statement/statement-history'
import { PageThreads } from '@/components/thread/thread-list.client'
import { Note } from '@/components/ui/note'
import { PageHeading } from '@/components/ui/page-heading'
import type { Editor } from '@/lib/auth/model'
import { previewToken } from '@/lib/auth/preview-token'
import { requireEditor } from '@/lib/auth/session'
import { reviewersOf } from '@/lib/inbox/queries'
import { deskPaths } from '@/lib/paths/desk'
import { partyList, personList } from '@/lib/people/queries'
import { subjectOptions } from '@/lib/plan/queries'
import { provisionOptions } from '@/lib/provision/queries'
import { referenceList } from '@/lib/reference/queries'
import { revisionForDesk } from '@/lib/review/queries'
import { STATE_WORDS } from '@/lib/statement/lifecycle'
import { CHANGE_REASONS, type RevisionHead, type StatementView } from '@/lib/statement/model'
import { canAddCoAuthor, canEditDraft } from '@/lib/statement/policy'
import { coAuthorOptions, statementView } from '@/lib/statement/queries'
import { colleagueOptions, threadsOf } from '@/lib/thread/queries'

export const metadata = { title: 'Statement' }
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ publicId: string }>
  searchParams: Promise<{ revision?: string | string[] }>
}

export default async function StatementPage({ params, searchParams }: Props) {
  const actor = await requireEditor()
  const [{ publicId }, { revision: wanted }] = await Promise.all([params, searchParams])
  const statement = await statementView(actor, publicId)
  const [newest] = statement?.revisions ?? []
  const revision = statement?.revisions.find(({ number }) => String(number) === wanted) ?? newest
  if (!statement || !newest || !revision) notFound()
  const authors = { ownerId: statement.ownerId, contributorIds: revision.contributorIds }
  const isDraft = revision.state === 'draft'
  const { rowVersion } = await revisionForDesk(actor, revision.id)
  const previewed = { what: 'statement', id: revision.id, version: rowVersion } as const
  return (
    <>
      <PageHeading
        title={`Statement: ${statement.home.title}`}
        lead={`Revision ${revision.number}, ${STATE_WORDS[revision.state]}. Owner: ${statement.owner}. Written by ${revision.writers.join(', ')}.`}
      />
      <FocusAfterStart publicId={publicId} />
      {isDraft && <SentBack statement={statement} revision={revision} />}
      {isDraft && canEditDraft(actor, authors) ? (
        <Draft actor={actor} statement={statement} revision={revision} />
      ) : (
        <Reading actor={actor} statement={statement} revision={revision} isNewest={revision === newest} />
      )}
      <PageThreads
        threads={await threadsOf(actor, { of: 'statement', id: statement.id })}
        colleagues={await colleagueOptions(actor)}
        about={{ kind: 'statement', id: statement.id }}
      />
      <LivePreview href={deskPaths.preview(await previewToken(actor, previewed))} of={statement.home.title} />
      <StatementHistory statement={statement} current={revision.id} />
    </>
  )
}

/** Why the wording before this draft was sent back, where its authors see it first. */
function SentBack({ statement, revision }: { statement: StatementView; revision: RevisionHead }) {
  const before = statement.revisions.find(({ number }) => number === revision.number - 1)
  const last = before?.events.at(-1)
  if (last?.kind !== 'changes_requested' || !last.reason) return null
  return (
    <Note tone="attention" title={`${last.by} asked for changes.`} className="mb-6">
      {CHANGE_REASONS[last.reason]}
      {last.note && <p>“{last.note}”</p>}
    </Note>
  )
}

type Part = { actor: Editor; statement: StatementView; revision: RevisionHead }

async function Draft({ actor, statement, revision }: Part) {
  const [desk, subjects, provisions, people, parties, references, editors] = await Promise.all([
    revisionForDesk(actor, revision.id),
    subjectOptions(actor),
    provisionOptions(actor),
    personList(actor),
    partyList(actor),
    referenceList(actor),
    coAuthorOptions(actor),
  ])
  const { id, home, kind, ordinal, shownAt, provisionId } = statement
  const place = {
    subjectId: home.id,
    kind,
    ordinal,
    shownAt: shownAt.map((subject) => subject.id),
    provisionId,
  }
  const others = editors.filter((editor) => !revision.contributorIds.includes(editor.id))
  return (
    <StatementDesk
      key={revision.id}
      desk={desk}
      choices={{ people, parties }}
      place={
        <PlaceForm
          key={JSON.stringify(place)}
          statementId={id}
          place={place}
          home={home.title}
          subjects={subjects}
          provisions={provisions}
        />
      }
      aside={<CoAuthors revisionId={revision.id} others={others} />}
    >
      <EvidencePanel revisionId={revision.id} passages={desk.passages} takes="all" />
      <ReferencesPanel revisionId={revision.id} references={desk.references} known={references} takes="all" />
    </StatementDesk>
  )
}

async function Reading({ actor, statement, revision, isNewest }: Part & { isNewest: boolean }) {
  const desk = await revisionForDesk(actor, revision.id)
  const authors = { ownerId: statement.ownerId, contributorIds: revision.contributorIds }
  const mayAdd = isNewest && TAKES_SUPPORT.includes(revision.state) && canEditDraft(actor, authors)
  const stage = revision.state === 'draft' ? 'submit' : 'publish'
  const takes = mayAdd ? 'support' : 'none'
  const [references, editors] = await Promise.all([
    mayAdd ? referenceList(actor) : [],
    revision.state === 'draft' && canAddCoAuthor(actor, authors) ? coAuthorOptions(actor) : [],
  ])
  return (
    <div className="grid gap-x-8 gap-y-10 lg:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)_17rem]">
      <div className="flex min-w-0 flex-col gap-4">
        {revision.state === 'draft' && (
          <Note title="You can read this draft, not write it.">
            It belongs to {statement.owner}, who can take you in as co-author.
          </Note>
        )}
        <RevisionFacts desk={desk}>
          <GateLine state={STATE_WORDS[revision.state]} findings={desk.findings} stage={stage} />
        </RevisionFacts>
      </div>
      <div className="min-w-0">
        <EvidencePanel revisionId={revision.id} passages={desk.passages} takes={takes} />
        <ReferencesPanel
          revisionId={revision.id}
          references={desk.references}
          known={references}
          takes={takes}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-6 lg:col-span-2 xl:sticky xl:top-6 xl:col-span-1 xl:self-start">
        <GatePanel findings={desk.findings} stage={stage}>
          {isNewest && revision.state === 'in_review' && (
            <AskReview revisionId={revision.id} reviewers={await reviewersOf(actor, revision.id)} />
          )}
          {isNewest && revision.state !== 'draft' && <NextDraft statementId={statement.id} />}
        </GatePanel>
        <CoAuthors
          revisionId={revision.id}
          others={editors.filter((editor) => !revision.contributorIds.includes(editor.id))}
        />
      </div>
    </div>
  )
}

const TAKES_SUPPORT: readonly string[] = ['in_review', 'approved', 'published']
