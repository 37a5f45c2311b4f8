'use client'

import { type KeyboardEvent, memo } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Block, BlockKind } from '@/lib/import/model'
import type { AcceptedCaution, DraftDecisions } from '@/lib/import-draft/model'
import { blockId } from './bar-ids'
import { BLOCK_KIND_SIGNS, BLOCK_KIND_WORDS } from './block-words'
import { ByHand } from './by-hand.client'
import type { Item } from './left-to-decide'
import { MarkedText } from './marked-text'
import { CautionBar, NotedCaution, ProposalBar, RefusedBar } from './proposal-bar'

type BlockChange = Partial<Pick<Block, 'kind' | 'disposition'>>

/** What can be done at a block. The same object for as long as the screen stands, so that only what changes is drawn. */
export type BlockActs = {
  readonly changeBlock: (index: number, part: BlockChange) => void
  readonly byHand: (change: (decisions: DraftDecisions) => DraftDecisions) => void
  readonly toggle: (start: number) => void
  readonly showOriginal: (start: number) => void
  readonly lookAt: (id: string) => void
  readonly accept: (item: Item) => void
  readonly refuse: (item: Item) => void
  readonly askAgain: (id: string) => void
  readonly putCaution: (id: string, part: Partial<AcceptedCaution>) => void
  readonly takeBack: (id: string, start: number) => void
  /** To what is to be decided next, from a field of what was corrected. */
  readonly onward: () => void
}

type Props = {
  block: Block
  index: number
  /** Where it begins in the bare text. */
  start: number
  isLast: boolean
  /** The article's language, where it is known. */
  lang: string | undefined
  items: readonly Item[]
  /** For each item how it was accepted, where it was. */
  accepted: readonly (AcceptedCaution | null)[]
  current: string | null
  isOpen: boolean
  acts: BlockActs
}

/** One block: what it is in the margin, its words, and what is proposed for them. */
export const ReadBlock = memo(function ReadBlock(props: Props) {
  const { block, start, items, current, isOpen, acts } = props
  const isShown = block.disposition === 'shown'
  return (
    <li
      id={blockId(start)}
      data-block={start}
      tabIndex={-1}
      className={`relative scroll-mt-28 scroll-mb-3 border-s-2 ps-2 py-1 focus:bg-wash [contain-intrinsic-block-size:auto_6rem] [content-visibility:auto] ${isShown ? 'border-transparent' : 'border-dashed border-edge bg-raised'}`}
    >
      <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 pointer-coarse:grid-cols-[2.75rem_minmax(0,1fr)]">
        <KindButton {...props} />
        <div className="min-w-0">
          <SaysWhat block={block} toggle={() => acts.changeBlock(props.index, SHOWN)} />
          <p
            dir="auto"
            lang={props.lang}
            className={`reading leading-relaxed ${look(block, items.length === 0 && !isOpen)}`}
          >
            <MarkedText text={block.text} items={items} current={current} />
          </p>
        </div>
      </div>
      {isOpen && <BlockChanges {...props} />}
      {items.map((item, at) => (
        <ItemBar key={item.it.id} {...props} item={item} at={at} />
      ))}
    </li>
  )
}, isSame)

const SHOWN = { disposition: 'shown' } as const

function isSame(before: Props, now: Props): boolean {
  return (Object.keys(now) as (keyof Props)[]).every((key) => {
    const [one, other] = [before[key], now[key]]
    if (!Array.isArray(one) || !Array.isArray(other)) return one === other
    if (one.length !== other.length) return false
    return one.every((each, at) => (key === 'items' ? each.it === other[at].it : each === other[at]))
  })
}

function look({ kind, disposition }: Block, isFolded: boolean): string {
  if (disposition === 'set_aside') return `text-soft ${isFolded ? 'line-clamp-3' : ''}`
  if (kind === 'headline') return 'text-2xl font-medium leading-tight'
  return kind === 'quote' ? 'text-lg border-s border-edge ps-3' : 'text-lg'
}

/** The sign of its kind, which opens what can be changed. */
function KindButton({ block, index, start, isOpen, acts }: Props) {
  const { kind, disposition } = block
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      title={`${BLOCK_KIND_WORDS[kind]}: change it`}
      onClick={() => acts.toggle(start)}
      className="min-h-7 self-start rounded-sm text-center text-soft hover:bg-sunk hover:text-ink"
    >
      <span aria-hidden="true">{BLOCK_KIND_SIGNS[kind]}</span>
      <span className="spoken">
        {`${disposition === 'shown' ? '' : 'set aside: '}${BLOCK_KIND_WORDS[kind]}, block ${index + 1}`}
      </span>
    </button>
  )
}

/** Their sign and their look say it. */
const PLAIN: ReadonlySet<BlockKind> = new Set(['paragraph', 'headline', 'list_item'])

/** What is not plain says what it is, and why it is so where that was said. */
function SaysWhat({ block, toggle }: { block: Block; toggle: () => void }) {
  const { kind, disposition, reason } = block
  const isShown = disposition === 'shown'
  if (isShown && PLAIN.has(kind) && !reason) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-xs text-soft">
      <p className="min-w-0 flex-1">
        <span className="font-semibold">
          {isShown ? BLOCK_KIND_WORDS[kind] : `set aside: ${BLOCK_KIND_WORDS[kind]}`}
        </span>
        {reason && <span> · {reason}</span>}
      </p>
      {!isShown && (
        <Button className="pointer-fine:min-h-7! px-2.5! py-0.5!" onClick={toggle}>
          Show
        </Button>
      )}
    </div>
  )
}

/** Its kind, its place, a break, a join and a caution by hand. */
function BlockChanges({ block, index, start, isLast, acts }: Props) {
  const isShown = block.disposition === 'shown'
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    acts.toggle(start)
    acts.onward()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key of the fields in it, from whichever it comes
    <div onKeyDown={leave} className="my-2 ms-9 flex flex-col gap-2 border-s border-rule ps-3">
      <div className="flex flex-wrap items-end gap-2">
        <Field label={`Kind of block ${index + 1}`}>
          <Select
            value={block.kind}
            onChange={({ target }) => acts.changeBlock(index, { kind: target.value as BlockKind })}
          >
            {Object.entries(BLOCK_KIND_WORDS).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        {isShown && (
          <Button onClick={() => acts.changeBlock(index, { disposition: 'set_aside' })}>Set aside</Button>
        )}
        <Button onClick={() => acts.showOriginal(start)}>Show in the original</Button>
      </div>
      <ByHand text={block.text} index={index} isLast={isLast} change={acts.byHand} />
    </div>
  )
}

const reasonOf = (item: Item | undefined) => (item?.what === 'proposal' ? item.it.reason : item?.it.basis)

function ItemBar({
  item,
  at,
  items,
  accepted,
  block,
  start,
  current,
  acts,
}: Props & { item: Item; at: number }) {
  const { id } = item.it
  const decide = {
    current: current === id,
    sameReason: at > 0 && reasonOf(items[at - 1]) === reasonOf(item),
    lookAt: () => acts.lookAt(id),
    accept: () => acts.accept(item),
    refuse: () => acts.refuse(item),
  }
  if (item.it.refused) return <RefusedBar item={item} text={block.text} askAgain={() => acts.askAgain(id)} />
  if (item.what === 'proposal') return <ProposalBar proposal={item.it} text={block.text} {...decide} />
  const noted = accepted[at]
  if (!noted) return <CautionBar caution={item.it} text={block.text} {...decide} />
  return (
    <NotedCaution
      caution={item.it}
      accepted={noted}
      text={block.text}
      put={(part) => acts.putCaution(id, part)}
      takeBack={() => acts.takeBack(id, start)}
      onward={acts.onward}
    />
  )
}
