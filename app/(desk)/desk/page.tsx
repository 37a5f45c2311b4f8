import { QueueStepper } from '@/components/queue/queue-keys.client'
import { type QueueItem, QueueKeys, QueueSection } from '@/components/queue/queue-section'
import { secondLooks } from '@/components/queue/second-looks'
import { SHORT_WHY } from '@/components/suspect/words'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { type Editor, isAdmin } from '@/lib/auth/model'
import { requireEditor } from '@/lib/auth/session'
import { findingDesk } from '@/lib/coverage/queries'
import { figureDesk } from '@/lib/figure/queries'
import { viewFurniture } from '@/lib/furniture/model'
import { furnitureList } from '@/lib/furniture/queries'
import { openDrafts } from '@/lib/import-draft/queries'
import { deskPaths } from '@/lib/paths/desk'
import { suspectQueue } from '@/lib/placement/queries'
import { planOutline } from '@/lib/plan/queries'
import { alignmentsWaiting, provisionsWaiting, readingsWaiting } from '@/lib/provision/queries'
import { reviewStream } from '@/lib/review/queries'
import { statementList } from '@/lib/statement/queries'

export const metadata = { title: 'Queue' }
export const dynamic = 'force-dynamic'

export default async function QueuePage() {
  const actor = await requireEditor()
  const sections = await waitingFor(actor)
  const nothing = sections.every(({ items }) => items.length === 0)
  return (
    <>
      <PageHeading
        title="Queue"
        lead="What needs a person, most useful first."
        actions={!nothing && <QueueKeys />}
      />
      {nothing && (
        <EmptyState title="Nothing waits for you">
          Read an article and annotate it, or write a statement. What others submit for review appears here.
        </EmptyState>
      )}
      {sections.map((section) => (
        <QueueSection key={section.title} {...section} />
      ))}
      <QueueStepper />
    </>
  )
}

async function waitingFor(actor: Editor) {
  const [suspect, { toReview }, furniture, drafts, looks, approved, imports] = await Promise.all([
    suspectQueue(actor),
    reviewStream(actor),
    furnitureList(actor),
    statementList(actor, { mine: true, state: 'draft' }),
    recordsWaiting(actor),
    isAdmin(actor) ? statementList(actor, { state: 'approved' }) : [],
    isAdmin(actor) ? openDrafts(actor) : [],
  ])
  return [
    {
      title: 'Suspect evidence',
      lead: 'The article changed, and somebody says where each passage stands now.',
      items: suspect.map(
        (item): QueueItem => ({
          key: item.annotationId,
          href: deskPaths.suspectPassage(item.publicId),
          words: `“${shortened(item.old.words.join(' … '))}”`,
          why: `${item.article}: ${SHORT_WHY[item.why]}`,
        }),
      ),
    },
    {
      title: 'To review',
      lead: 'Sign the fits and approve, or ask for changes.',
      items: toReview.map(
        (item): QueueItem => ({
          key: item.revisionId,
          href: `${deskPaths.review()}#${item.publicId}`,
          words: item.fields.wording,
          why: `submitted by ${item.submittedBy}`,
        }),
      ),
    },
    {
      title: 'Second looks',
      lead: 'Provisions, readings, figures, silences and alignments that one more person has to look at.',
      items: looks,
    },
    {
      title: 'Words to sign',
      lead: 'Titles, with what stands beside them, and other furniture that a second person has not seen.',
      items: furniture
        .map((entry) => viewFurniture(entry, actor.id))
        .filter(({ state }) => state === 'to-sign')
        .map(
          (item): QueueItem => ({
            key: item.key,
            href: deskPaths.review(),
            words: item.text,
            why:
              item.text === item.history[1]?.text ? `${item.key}: what stands beside it changed` : item.key,
          }),
        ),
    },
    {
      title: 'Ready for the next edition',
      lead: 'Approved and not published.',
      items: approved.map(
        (item): QueueItem => ({
          key: item.id,
          href: deskPaths.nextEdition(),
          words: item.wording,
          why: item.home.title,
        }),
      ),
    },
    {
      title: 'Imports to confirm',
      lead: 'Read and waiting for your decisions.',
      items: imports.map(
        (item): QueueItem => ({
          key: item.id,
          href: deskPaths.importDraft(item.id),
          words: item.name,
          why: `${item.words.toLocaleString('en')} words`,
        }),
      ),
    },
    {
      title: 'Your drafts',
      lead: 'Written and not submitted.',
      items: drafts.map(
        (item): QueueItem => ({
          key: item.id,
          href: deskPaths.statement(item.publicId),
          words: item.wording || 'No wording yet',
          why: item.home.title,
        }),
      ),
    },
  ]
}

async function recordsWaiting(actor: Editor) {
  const [provisions, readings, alignments, figures, findings, plan] = await Promise.all([
    provisionsWaiting(actor),
    readingsWaiting(actor),
    alignmentsWaiting(actor),
    figureDesk(actor),
    findingDesk(actor),
    planOutline(actor),
  ])
  return secondLooks({ provisions, readings, alignments, figures, findings, plan })
}

const SHORT = 80
const shortened = (words: string) => (words.length > SHORT ? `${words.slice(0, SHORT)}…` : words)
