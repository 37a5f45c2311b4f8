import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Block, BlockKind, Proposal } from '@/lib/import/model'
import { changeBlock, refuseCaution } from '@/lib/import-draft/decide'
import type { AcceptedCaution, DraftDecisions } from '@/lib/import-draft/model'
import { blockBarId } from './bar-ids'
import { BLOCK_KIND_WORDS } from './block-words'
import { ByHand } from './by-hand.client'
import { type Item, inReadingOrder } from './left-to-decide'
import { CautionBar, NotedCaution, ProposalBar } from './proposal-bar'

type Props = {
  decisions: DraftDecisions
  change: (decisions: DraftDecisions) => void
  current: string | null
  lookAt: (id: string) => void
  accept: (item: Item) => void
  refuse: (item: Item) => void
}

/** The blocks of the text in order, each with what is proposed for it. */
export function ReadBlocks(props: Props) {
  const { decisions, change, current } = props
  const { blocks, proposals } = decisions.reading
  const items = inReadingOrder(decisions)
  return (
    <ol className="flex flex-col gap-2">
      {blocks.map((block, index) => (
        <li
          key={`${index}:${block.text.slice(0, 24)}`}
          className={`border-s-2 ps-4 ${block.disposition === 'shown' ? 'border-rule' : 'border-dashed border-edge'}`}
        >
          <BlockBar
            block={block}
            number={index + 1}
            change={(part) => change(changeBlock(decisions, index, part))}
            byHand={<ByHand decisions={decisions} index={index} change={change} />}
          />
          <p className={`reading text-lg leading-relaxed ${look(block)}`}>
            <Marked
              block={block}
              proposals={proposals.filter((each) => each.blockIndex === index)}
              current={current}
            />
          </p>
          {items
            .filter(({ it }) => it.blockIndex === index)
            .map((item, at, all) => (
              <ItemBar
                key={item.it.id}
                {...props}
                item={item}
                text={block.text}
                sameReason={at > 0 && reasonOf(all[at - 1]) === reasonOf(item)}
              />
            ))}
        </li>
      ))}
    </ol>
  )
}

function look({ kind, disposition }: Block): string {
  if (disposition === 'set_aside') return 'text-soft text-base'
  return kind === 'headline' ? 'text-2xl font-medium leading-tight' : ''
}

const reasonOf = (item: Item | undefined) => (item?.what === 'proposal' ? item.it.reason : item?.it.basis)

type ItemProps = Props & { item: Item; text: string; sameReason: boolean }

function ItemBar({ item, text, sameReason, ...props }: ItemProps) {
  const { decisions, change, current, lookAt } = props
  const decide = {
    current: current === item.it.id,
    sameReason,
    lookAt: () => lookAt(item.it.id),
    accept: () => props.accept(item),
    refuse: () => props.refuse(item),
  }
  if (item.what === 'proposal') return <ProposalBar proposal={item.it} text={text} {...decide} />
  const accepted = decisions.accepted.find(({ id }) => id === item.it.id)
  if (!accepted) return <CautionBar caution={item.it} text={text} {...decide} />
  return (
    <NotedCaution
      caution={item.it}
      accepted={accepted}
      text={text}
      put={(part) => change(withCaution(decisions, accepted.id, part))}
      takeBack={() => change(refuseCaution(decisions, accepted.id))}
    />
  )
}

const withCaution = (decisions: DraftDecisions, id: string, part: Partial<AcceptedCaution>) => ({
  ...decisions,
  accepted: decisions.accepted.map((each) => (each.id === id ? { ...each, ...part } : each)),
})

type BlockChange = Partial<Pick<Block, 'kind' | 'disposition'>>

/** What kind of block this is; opens to change it. */
function BlockBar({
  block,
  number,
  change,
  byHand,
}: {
  block: Block
  number: number
  change: (part: BlockChange) => void
  byHand: ReactNode
}) {
  const shown = block.disposition === 'shown'
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 text-xs text-soft">
      <details id={blockBarId(number - 1)} className="group open:pb-3">
        <summary className="inline-flex min-h-6 list-none items-center gap-1.5 hover:text-ink hover:underline [&::-webkit-details-marker]:hidden">
          <span aria-hidden="true" className="group-open:rotate-90">
            ›
          </span>
          {`${shown ? '' : 'set aside: '}${BLOCK_KIND_WORDS[block.kind]}`}
          <span className="spoken">, block {number}</span>
        </summary>
        <div className="mt-1 flex flex-wrap items-end gap-2">
          <Field label={`Kind of block ${number}`}>
            <Select value={block.kind} onChange={({ target }) => change({ kind: target.value as BlockKind })}>
              {Object.entries(BLOCK_KIND_WORDS).map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
          <Button onClick={() => change({ disposition: shown ? 'set_aside' : 'shown' })}>
            {shown ? 'Set aside' : 'Show'}
          </Button>
        </div>
        {byHand}
      </details>
      {block.reason && <span>{block.reason}</span>}
    </div>
  )
}

type MarkedProps = { block: Block; proposals: readonly Proposal[]; current: string | null }

/** The words, with a mark where a break is proposed. */
function Marked({ block, proposals, current }: MarkedProps) {
  const cuts = proposals
    .flatMap((proposal) => (proposal.kind === 'split' ? [proposal] : []))
    .sort((a, b) => a.at - b.at)
  return (
    <>
      {block.text.slice(0, cuts[0]?.at)}
      {cuts.map(({ id, at }, index) => (
        <span key={id}>
          <span
            className={`mx-0.5 rounded-sm px-1 font-sans text-sm ${id === current ? 'bg-attention text-paper' : 'bg-mark'}`}
          >
            ¶?
          </span>
          {block.text.slice(at, cuts[index + 1]?.at)}
        </span>
      ))}
    </>
  )
}
