import Link from 'next/link'
import type { ReactNode } from 'react'
import { SecondLook } from '@/components/form/second-look.client'
import { DeskSection } from '@/components/plan/desk-section'
import type { Choice, RecordField } from '@/components/plan/record-fields'
import { RecordForm } from '@/components/plan/record-form.client'
import { Disclosure } from '@/components/ui/disclosure'
import { deskPaths } from '@/lib/paths/desk'
import { checkProvisionAction, createProvisionAction, retireProvisionAction } from '@/lib/provision/actions'
import type { DeskProvision, ProvisionDesk } from '@/lib/provision/model'
import { restsOnWords } from '@/lib/provision/rests-on'
import { ReadingList } from './reading-list'

type Props = {
  desk: ProvisionDesk
  points: readonly Choice[]
  /** Where the page of each point can be seen as readers would have it: readings stand there. */
  previews: ReadonlyMap<string, string>
  /** The provision whose reading form is open, with the form. */
  reading: { readonly provisionId: string; readonly form: ReactNode } | null
}

/** The provisions of one text: what we say each says, and what publications print for it. */
export function ProvisionRows({ desk, points, previews, reading }: Props) {
  const standing = desk.provisions.filter(({ state }) => state !== 'retired')
  const retired = desk.provisions.filter(({ state }) => state === 'retired')
  const next = Math.max(0, ...standing.map(({ ordinal }) => ordinal)) + 1
  return (
    <DeskSection
      id="provisions"
      title="Provisions"
      lead="What a provision says is told by a statement of ours. A reading is what one publication prints for it. A second person looks at each before readers see it."
      add="Add a provision"
      empty="No provision of this text is entered yet."
      form={
        <RecordForm
          fields={provisionFields(points)}
          action={createProvisionAction}
          fixed={{ planVersionId: desk.planVersionId }}
          start={{ ordinal: next }}
          submit="Add the provision"
          done="Added. A second person has to look."
        />
      }
    >
      {[
        ...standing.map((provision) => (
          <ProvisionRow
            key={provision.id}
            desk={desk}
            provision={provision}
            preview={previews.get(provision.pointId ?? '')}
          >
            {reading?.provisionId === provision.id && reading.form}
          </ProvisionRow>
        )),
        ...(retired.length > 0 ? [<TakenBack key="taken-back" provisions={retired} />] : []),
      ]}
    </DeskSection>
  )
}

const provisionFields = (points: readonly Choice[]): RecordField[] => [
  { name: 'number', label: 'Number as printed', hint: 'Such as 7 or 12a.', kind: 'line', required: true },
  { name: 'ordinal', label: 'Place in the order', kind: 'number', required: true },
  {
    name: 'pointId',
    label: 'Point of the plan that it is about',
    hint: 'None when it has no counterpart among the points.',
    kind: 'optional-choice',
    choices: points,
  },
]

/** What a provision without a point of its own is tied to, by alignments that nobody took back. */
function alignedWith({ alignments }: ProvisionDesk, provisionId: string): string {
  const ties = alignments.filter(({ to, state }) => to?.id === provisionId && state !== 'retired')
  const ends = ties.flatMap(({ from, state }) =>
    from ? `provision ${from.number} of ${from.planVersion}${state === 'waiting' ? ' (proposed)' : ''}` : [],
  )
  if (ends.length > 0) return `aligned with ${ends.join('; ')}`
  return ties.length > 0 ? 'new in this text' : ''
}

const NOBODY = 'nobody: it was published before a second person had to look'

const problemsOf = (rested: string) => ({
  'in-use': `${rested ? `Resting on it: ${rested}. Take those back first.` : 'Something rested on it just now.'} Nothing was changed.`,
})

type RowProps = {
  desk: ProvisionDesk
  provision: DeskProvision
  preview: string | undefined
  children: ReactNode
}

function ProvisionRow({ desk, provision, preview, children }: RowProps) {
  const { id, number, point, pointId, sentences, readings } = provision
  const rested = restsOnWords(provision.restsOn)
  return (
    <li
      id={`provision-${number}`}
      className="grid scroll-mt-6 grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 border-b border-rule py-3"
    >
      <h3 className="reading text-xl tabular">
        <span className="spoken">Provision </span>
        {number}
      </h3>
      <div className="min-w-0">
        {sentences.map(({ publicId, wording }) => (
          <p key={publicId}>
            <Link href={deskPaths.statement(publicId)} className="reading text-lg">
              {wording || 'A sentence without words yet'}
            </Link>
          </p>
        ))}
        {sentences.length === 0 && <p className="text-soft">No sentence tells it yet.</p>}
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <span className="text-soft">
            {point ? `point ${point.number} of the plan` : alignedWith(desk, id) || 'tied to no point'}
          </span>
          <Link
            href={deskPaths.newStatementAbout({
              about: desk.planVersionId,
              provision: id,
              ...(pointId && { shown: pointId }),
            })}
          >
            Write {sentences.length === 0 ? 'the sentence' : 'a further sentence'}
            <span className="spoken"> that tells provision {number}</span>
          </Link>
          <Link href={deskPaths.addReading(desk.slug, number)}>
            Add a reading<span className="spoken"> of provision {number}</span>
          </Link>
          {preview && (
            <a href={preview} target="_blank" rel="noopener">
              See its point as readers would<span className="spoken"> (provision {number})</span>
            </a>
          )}
        </p>
        <SecondLook
          state={{ ...provision, lookedAtBy: provision.lookedAtBy ?? NOBODY }}
          name={`provision ${number}`}
          input={{ provisionId: id }}
          check={checkProvisionAction}
          checkWords="I have looked: its number, place and point are right"
          verbs={{ made: 'Entered', looked: 'checked' }}
          retire={retireProvisionAction}
          retireLead="Readers no longer see it from the next edition on."
          problems={problemsOf(rested)}
          restedOn={rested}
        />
        <ReadingList number={number} readings={readings} />
        {children}
      </div>
    </li>
  )
}

function TakenBack({ provisions }: { provisions: readonly DeskProvision[] }) {
  const count = provisions.length
  return (
    <li className="py-3">
      <Disclosure
        className="text-sm"
        summary={count === 1 ? 'One provision taken back' : `${count} provisions taken back`}
      >
        <ul>
          {provisions.map(({ id, number, point, by }) => (
            <li key={id}>
              Provision {number}, {point ? `point ${point.number}` : 'tied to no point'}, entered by {by}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  )
}
