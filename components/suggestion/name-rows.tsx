import type { RecordField } from '@/components/plan/record-fields'
import { RecordForm } from '@/components/plan/record-form.client'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { OnThisPage } from '@/components/ui/on-this-page'
import { setAliasesAction } from '@/lib/plan/actions'
import type { NamedForFinding } from '@/lib/plan/model'

const KINDS = [
  ['point', 'Points'],
  ['concession', 'Concessions'],
  ['person', 'People'],
  ['party', 'Parties'],
  ['event', 'Events'],
] as const

const NAMES: readonly RecordField[] = [
  {
    name: 'words',
    label: 'Other names',
    hint: 'Separated by commas, each form by itself. A word that ends in * stands for every word that begins so: Зеленськ*.',
    kind: 'list',
  },
]

/** Everything that passages may concern, by kind, with its names. */
export function NameRows({ subjects }: { subjects: readonly NamedForFinding[] }) {
  const kinds = KINDS.filter(([kind]) => subjects.some((one) => one.kind === kind))
  if (kinds.length === 0)
    return (
      <EmptyState title="Nothing to name yet">
        Points, concessions, people, parties and events are made under Plan and People.
      </EmptyState>
    )
  return (
    <>
      <OnThisPage parts={kinds} />
      <div className="flex flex-col gap-10">
        {kinds.map(([kind, words]) => (
          <section key={kind} aria-labelledby={kind} className="max-w-4xl">
            <h2 id={kind} className="reading scroll-mt-6 border-b border-ink pb-1 text-xl font-medium">
              {words}
            </h2>
            <ul>
              {subjects
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <NameRow key={one.id} subject={one} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function NameRow({ subject: { id, title, number, spellings, aliases } }: { subject: NamedForFinding }) {
  const shown = number === undefined ? title : `${number} ${title}`
  return (
    <li className="border-b border-rule py-2.5">
      <p className="reading text-lg">{shown}</p>
      {spellings.length > 0 && <p className="text-sm text-soft">Entered with it: {spellings.join(', ')}</p>}
      <p className="text-sm text-soft">
        {aliases.length > 0 ? `Also: ${aliases.join(', ')}` : 'No other names.'}
      </p>
      <Disclosure
        className="mt-1 text-sm"
        summary={
          <>
            Change<span className="spoken"> the names of {shown}</span>
          </>
        }
      >
        <RecordForm
          fields={NAMES}
          action={setAliasesAction}
          fixed={{ subjectId: id }}
          standing={{ words: aliases }}
          submit="Save the names"
          done="Saved. Texts are looked through with them from now on."
        />
      </Disclosure>
    </li>
  )
}
