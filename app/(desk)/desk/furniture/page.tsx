import { FurnitureRow } from '@/components/plan/furniture-row'
import { RecordForm } from '@/components/plan/record-form.client'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/field'
import { OnThisPage } from '@/components/ui/on-this-page'
import { PageHeading } from '@/components/ui/page-heading'
import { TextInput } from '@/components/ui/text-input'
import { previewAddresses } from '@/lib/auth/preview-token'
import { requireEditor } from '@/lib/auth/session'
import type { FactLine } from '@/lib/edition/model'
import { titleFacts } from '@/lib/edition/queries'
import { writeFurnitureAction } from '@/lib/furniture/actions'
import { type FurnitureView, viewFurniture } from '@/lib/furniture/model'
import { furnitureList } from '@/lib/furniture/queries'
import { deskPaths } from '@/lib/paths/desk'

export const metadata = { title: 'Furniture' }
export const dynamic = 'force-dynamic'

const GROUPS = [
  ['to-sign', 'Waiting for you to see', 'Others wrote these. Read them, then say that you have.'],
  [
    'own-words',
    'Yours, waiting for a second person',
    'Somebody else has to see them before they are published.',
  ],
  ['seen', 'Seen by a second person', 'These can go into an edition, or are in one.'],
] as const

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function FurniturePage({ searchParams }: Props) {
  const actor = await requireEditor()
  const { q } = await searchParams
  const query = (typeof q === 'string' ? q : '').slice(0, 200)
  const all = (await furnitureList(actor)).map((entry) => viewFurniture(entry, actor.id))
  const views = all.filter((view) => speaksOf(view, query))
  const waiting = views.filter(({ state }) => state !== 'seen').map(({ revisionId }) => revisionId)
  const previews = await previewAddresses(actor, 'furniture', waiting)
  const facts = await titleFacts(actor)
  return (
    <>
      <PageHeading
        title="Furniture"
        lead="Every public word that is no statement: titles, notes, questions, the pages about and method."
      />
      <OnThisPage
        parts={[
          ...GROUPS.filter(([state]) => views.some((view) => view.state === state)).map(
            ([state, title]) => [state, title] as const,
          ),
          ['new-piece', 'A new piece'],
        ]}
      />
      <div className="flex flex-col gap-10">
        {all.length > 0 && (
          <search>
            <form action={deskPaths.furniture()} className="flex items-end gap-3">
              <Field label="Key or words" className="w-72">
                <TextInput type="search" name="q" defaultValue={query} />
              </Field>
              <Button type="submit">Show</Button>
            </form>
          </search>
        )}
        {views.length === 0 && (
          <EmptyState title={query ? 'No words fit.' : 'No words yet'}>
            Titles are written when a subject is made.
          </EmptyState>
        )}
        {GROUPS.map(([state, title, lead]) => (
          <Group
            key={state}
            id={state}
            title={title}
            lead={lead}
            views={views.filter((view) => view.state === state)}
            previews={previews}
            facts={facts}
          />
        ))}
        <div id="new-piece" className="scroll-mt-6">
          <Disclosure summary="Write a new piece">
            <RecordForm
              fields={[
                {
                  name: 'key',
                  label: 'Key',
                  hint: 'Such as site/knowledge. Words of a subject are kept with the subject.',
                  kind: 'line',
                  required: true,
                },
                { name: 'text', label: 'Words', kind: 'lines', required: true, styled: true },
              ]}
              action={writeFurnitureAction}
              submit="Write it"
              done="Written. A second person has to see it."
            />
          </Disclosure>
        </div>
      </div>
    </>
  )
}

/** The key or the newest words have every word that was asked for. */
function speaksOf({ key, text }: FurnitureView, query: string): boolean {
  const own = `${key} ${text}`.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => own.includes(word))
}

type GroupProps = {
  id: string
  title: string
  lead: string
  views: readonly FurnitureView[]
  previews: ReadonlyMap<string, string>
  facts: ReadonlyMap<string, readonly FactLine[]>
}

function Group({ id, title, lead, views, previews, facts }: GroupProps) {
  if (views.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 id={id} className="reading scroll-mt-6 border-b border-ink pb-1 text-xl font-medium">
        {title} <span className="text-base text-soft">({views.length})</span>
      </h2>
      <p className="mt-1 text-sm text-soft">{lead}</p>
      <ul>
        {views.map((view) => (
          <FurnitureRow
            key={view.key}
            view={view}
            preview={previews.get(view.revisionId)}
            facts={view.state === 'seen' ? [] : facts.get(view.revisionId)}
          />
        ))}
      </ul>
    </section>
  )
}
