import type { RecordField } from '@/components/plan/record-fields'
import { RecordForm } from '@/components/plan/record-form.client'
import { Disclosure } from '@/components/ui/disclosure'
import { proposeAlignmentAction } from '@/lib/provision/actions'
import { ALIGNMENT_KINDS, type AlignmentKind, type ProvisionDesk } from '@/lib/provision/model'
import { AlignmentList } from './alignment-list'
import { ProposeAlignments } from './propose-alignments.client'

type Props = { desk: ProvisionDesk; wordsOf: ReadonlyMap<string, string> }

/** How this text stands to the earlier ones: the machine proposes, a person decides. */
export function Alignments({ desk, wordsOf }: Props) {
  return (
    <section aria-labelledby="alignments" className="max-w-4xl">
      <h2 id="alignments" className="reading border-b border-ink pb-1 text-xl font-medium">
        Against the other texts
      </h2>
      <p className="mt-1 mb-3 text-sm text-soft">
        What became of each provision. The machine compares our own sentences and proposes; readers see a
        proposal marked as one until somebody has confirmed it.
      </p>
      <ProposeAlignments planVersionId={desk.planVersionId} />
      {desk.alignments.length === 0 && (
        <p className="py-3 text-soft">Nothing is aligned with this text yet.</p>
      )}
      <AlignmentList alignments={desk.alignments} wordsOf={wordsOf} />
      {desk.others.length > 0 && (
        <Disclosure summary="Propose one by hand" className="mt-3">
          <RecordForm
            fields={handFields(desk)}
            action={proposeAlignmentAction}
            fixed={{ planVersionId: desk.planVersionId }}
            submit="Propose it"
            done="Proposed. A second person confirms it."
          />
        </Disclosure>
      )}
    </section>
  )
}

function handFields({ others, provisions, seenWhole }: ProvisionDesk): RecordField[] {
  const kinds = (Object.keys(ALIGNMENT_KINDS) as AlignmentKind[]).filter(
    (kind) => seenWhole || kind !== 'dropped',
  )
  return [
    {
      name: 'fromId',
      label: 'From',
      hint: 'None for what is new in this text.',
      kind: 'optional-choice',
      choices: others.map(({ id, number, planVersion }) => ({
        value: id,
        words: `${planVersion}: ${number}`,
      })),
    },
    {
      name: 'toId',
      label: 'To, in this text',
      hint: seenWhole
        ? 'None for what was dropped.'
        : 'Nothing is called dropped: the text was not seen whole.',
      kind: 'optional-choice',
      choices: provisions.map(({ id, number }) => ({ value: id, words: number })),
    },
    {
      name: 'kind',
      label: 'What became of it',
      kind: 'choice',
      choices: kinds.map((value) => ({ value, words: ALIGNMENT_KINDS[value] })),
    },
    { name: 'reason', label: 'Why', kind: 'lines', required: true },
  ]
}
