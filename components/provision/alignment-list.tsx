import { QueueStepper } from '@/components/queue/queue-keys.client'
import { Disclosure } from '@/components/ui/disclosure'
import { Key } from '@/components/ui/key'
import { Tag } from '@/components/ui/tag'
import { ALIGNMENT_KINDS, type DeskAlignment, type ProvisionEnd } from '@/lib/provision/model'
import { AlignmentCard } from './alignment-card.client'
import { ComparedWords } from './compared-words'

type Props = {
  alignments: readonly DeskAlignment[]
  /** What our sentences say of each provision, by its id. */
  wordsOf: ReadonlyMap<string, string>
}

/** What became of the provisions of other texts in this one: what waits first, what was taken back folded away. */
export function AlignmentList({ alignments, wordsOf }: Props) {
  const waiting = alignments.filter(({ state }) => state === 'waiting')
  const done = alignments.filter(({ state }) => state === 'done')
  const retired = alignments.filter(({ state }) => state === 'retired')
  return (
    <>
      {waiting.length > 0 && (
        <p className="mt-3 text-sm text-soft">
          {waiting.length === 1 ? 'One waits' : `${waiting.length} wait`} for a person. <Key>j</Key>{' '}
          <Key>k</Key> next and previous, <Key>c</Key> confirms, <Key>x</Key> takes back.
        </p>
      )}
      {[...waiting, ...done].map((alignment) => (
        <AlignmentCard
          key={alignment.id}
          alignmentId={alignment.id}
          name={nameOf(alignment)}
          state={alignment}
          byMachine={alignment.byMachine}
        >
          <Alignment alignment={alignment} wordsOf={wordsOf} />
        </AlignmentCard>
      ))}
      {retired.length > 0 && (
        <Disclosure className="mt-3" summary={`${retired.length} taken back`}>
          {retired.map((alignment) => (
            <div key={alignment.id} className="border-t border-rule py-3">
              <Alignment alignment={alignment} wordsOf={wordsOf} />
            </div>
          ))}
        </Disclosure>
      )}
      <QueueStepper />
    </>
  )
}

function Alignment({ alignment, wordsOf }: { alignment: DeskAlignment } & Pick<Props, 'wordsOf'>) {
  const { from, to, reason, byMachine } = alignment
  return (
    <>
      <h3 className="flex flex-wrap items-baseline gap-x-3 font-medium">
        {nameOf(alignment)} {byMachine && <Tag tone="inferred">proposed by the machine</Tag>}
      </h3>
      <p className="mb-2 text-sm text-soft">{reason}</p>
      <ComparedWords before={side(from, wordsOf, 'no provision')} after={side(to, wordsOf, 'not there')} />
    </>
  )
}

function side(end: ProvisionEnd | null, wordsOf: Props['wordsOf'], none: string) {
  if (!end) return { heading: none, words: null }
  return { heading: `${end.planVersion}, provision ${end.number}`, words: wordsOf.get(end.id) ?? '' }
}

/** "7 → 3: moved: the same under another number". */
function nameOf({ from, to, kind }: DeskAlignment): string {
  return `${from?.number ?? 'nothing'} → ${to?.number ?? 'nothing'}: ${ALIGNMENT_KINDS[kind]}`
}
