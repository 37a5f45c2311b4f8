import { findNotices } from '@/lib/import/publisher-notices'
import { sameWords } from '@/lib/meaning/cosmetic'
import type { ProposedNotice } from './model'

type Text = {
  readonly text: string
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
}

/** What the publisher says about its text in it, set-aside blocks too, and whether its headline is another now. */
export function noticesIn(version: Text, before: Text | null): ProposedNotice[] {
  const blocks = version.blocks.map(({ start, end }) => ({ text: version.text.slice(start, end) }))
  const found = findNotices(blocks).map(({ kind, words }) => ({
    kind,
    words,
    because: 'a line of the text begins so',
  }))
  const [old, now] = [before && headline(before), headline(version)]
  return old && now && !sameWords(old, now)
    ? [
        ...found,
        {
          kind: 'headline_changed',
          words: `“${old}” became “${now}”`,
          because: 'the version before had another',
        },
      ]
    : found
}

function headline({ text, blocks }: Text): string | null {
  const block = blocks.find(({ kind }) => kind === 'headline')
  return block ? text.slice(block.start, block.end) : null
}
