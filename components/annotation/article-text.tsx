import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import type { Block, Caution } from '@/lib/article/model'
import { BlockWords } from './block-words.client'
import styles from './workspace.module.css'

type Props = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly cautions: readonly Caution[]
}

/**
 * The text of a version as it is read: blocks by their kind, what was set aside folded where it stood. Every run
 * of the text is a leaf with `data-start` (UTF-16 code units), which is how selections find their way back.
 */
export function ArticleText({ text, blocks, cautions }: Props) {
  const show = (block: Block) => <OneBlock key={block.start} text={text} block={block} cautions={cautions} />
  return runsOf(blocks).map((run) => {
    const [first] = run
    if (first?.disposition !== 'set_aside') return run.map(show)
    return (
      <SetAside key={`aside-${first.start}`} blocks={run}>
        {run.map(show)}
      </SetAside>
    )
  })
}

/** Neighbours with the same disposition together. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last?.[0]?.disposition === block.disposition) last.push(block)
    else runs.push([block])
  }
  return runs
}

function SetAside({ blocks, children }: { blocks: readonly Block[]; children: ReactNode }) {
  const kinds = [...new Set(blocks.map(({ kind, reason }) => reason || KIND_WORDS[kind]))].join(', ')
  return (
    <Disclosure
      summary={`Set aside: ${kinds}`}
      className="my-3 border-s-2 border-rule ps-3 font-sans text-sm text-soft"
    >
      {children}
    </Disclosure>
  )
}

const KIND_WORDS: Readonly<Record<Block['kind'], string>> = {
  headline: 'headline',
  paragraph: 'paragraph',
  quote: 'quotation',
  caption: 'caption',
  list_item: 'list item',
  teaser: 'teaser for another article',
  chrome: 'part of the page around the article',
  gap: 'gap',
}

function OneBlock({ text, block, cautions }: { text: string; block: Block; cautions: readonly Caution[] }) {
  const { start, end } = block
  const here = cautions.filter((caution) => caution.start <= end && caution.end >= start)
  const words = <BlockWords words={text.slice(start, end)} start={start} cautions={here} />
  switch (block.kind) {
    case 'gap':
      return (
        <p className={`${styles.gap} my-6`}>
          <span aria-hidden="true">{text.slice(block.start, block.end)}</span>
          <span className="spoken">Words left out of this excerpt</span>
        </p>
      )
    case 'headline':
      return (
        <h2 data-block className="mt-6 mb-4 text-2xl leading-tight font-medium first:mt-0">
          {words}
        </h2>
      )
    case 'quote':
      return (
        <blockquote data-block className="my-4 border-s-2 border-edge ps-4">
          {words}
        </blockquote>
      )
    case 'list_item':
      return (
        <ul className="my-2 list-disc ps-6">
          <li data-block>{words}</li>
        </ul>
      )
    case 'caption':
      return (
        <p data-block className="my-3 font-sans text-sm text-soft">
          {words}
        </p>
      )
    default:
      return (
        <p data-block className="my-4">
          {words}
        </p>
      )
  }
}
