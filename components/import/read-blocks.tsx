import { bareStarts } from '@/lib/import/bare-text'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { isWithin, type Stretch } from './filter-blocks'
import { type Item, inReadingOrder } from './left-to-decide'
import { type BlockActs, ReadBlock } from './read-block.client'

type Props = {
  decisions: DraftDecisions
  /** What a filter shows; null is all. */
  stretches: readonly Stretch[] | null
  showsRefused: boolean
  current: string | null
  /** Where the blocks begin whose changes are open. */
  opened: ReadonlySet<number>
  acts: BlockActs
}

/** The blocks of the text in order, each with what is proposed for it. */
export function ReadBlocks({ decisions, stretches, showsRefused, current, opened, acts }: Props) {
  const { blocks } = decisions.reading
  const starts = bareStarts(blocks)
  const items = byBlock(decisions, showsRefused)
  const accepted = new Map(decisions.accepted.map((each) => [each.id, each]))
  return (
    <ol className="flex flex-col gap-1">
      {blocks.map((block, index) => {
        const start = starts[index] as number
        const own = items.get(index) ?? NONE
        if (!isWithin(stretches, start)) return null
        return (
          <ReadBlock
            key={start}
            block={block}
            index={index}
            start={start}
            lang={decisions.details.language?.value}
            isLast={index + 1 === blocks.length}
            items={own}
            accepted={own.map(({ it }) => accepted.get(it.id) ?? null)}
            current={own.some(({ it }) => it.id === current) ? current : null}
            isOpen={opened.has(start)}
            acts={acts}
          />
        )
      })}
    </ol>
  )
}

const NONE: readonly Item[] = []

function byBlock(decisions: DraftDecisions, showsRefused: boolean): ReadonlyMap<number, readonly Item[]> {
  const items = new Map<number, Item[]>()
  for (const item of inReadingOrder(decisions)) {
    if (item.it.refused && !showsRefused) continue
    const own = items.get(item.it.blockIndex)
    if (own) own.push(item)
    else items.set(item.it.blockIndex, [item])
  }
  return items
}
