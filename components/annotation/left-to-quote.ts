import type { RightsPolicy } from '@/lib/article/model'

/** How many words of an article readers may still be shown: plain ones, and with officials' direct speech. */
export type Quotable = {
  readonly rights: RightsPolicy
  readonly left: { readonly plain: number; readonly total: number }
  readonly whole: number
}

/** Of an article's words a quarter may be shown: see lib/edition/exposure. */
const SHARE = { plain: 4, total: 2 } as const

/**
 * What a passage would take of what may still be shown of its article, in words, and whether that is too much. The
 * direct speech of officials has a share of its own.
 */
export function leftToQuote(
  { rights, left, whole }: Quotable,
  words: number,
  officialSpeech: boolean,
): { readonly words: string; readonly over: boolean } {
  const passage = `this passage: ${words === 1 ? '1 word' : `${words} words`}`
  if (rights === 'full') return { words: `${passage}; the whole text may be shown`, over: false }
  if (rights === 'link_only') return { words: `${passage}; link only, no words may be shown`, over: true }
  const share = officialSpeech ? 'total' : 'plain'
  const most = Math.floor(whole / SHARE[share])
  const percent = most === 0 ? 0 : Math.round((100 * left[share]) / most)
  const speech = officialSpeech ? ' with officials’ speech' : ''
  const over = words > left[share]
  return {
    words: `${passage}; left to quote${speech}: ${left[share]} (${percent} %)${over ? '. It is more than readers may be shown' : ''}`,
    over,
  }
}
