import { KIND_WORDS } from '@/components/suspect/words'
import type { Change, ChangeClass } from '@/lib/changes/model'

export type ChangeTag = { readonly words: string; readonly attention: boolean }

const CLASS_WORDS: Readonly<Record<Exclude<ChangeClass, 'meaning' | 'added' | 'removed'>, string>> = {
  moved: 'moved',
  breaks: 'paragraphs broken otherwise',
  time_stamp: 'time of the page',
  cosmetic: 'cosmetic',
}

/** What a change amounts to, in tags: what its words mean by each kind of it, and what came or went by how much. */
export function changeTags(change: Change): ChangeTag[] {
  return change.classes.flatMap((one) => {
    if (one === 'meaning') return meaningTags(change)
    if (one === 'added' || one === 'removed') return { words: cameOrWent(change, one), attention: false }
    return { words: CLASS_WORDS[one], attention: false }
  })
}

/** Each kind once, weightiest first; words that no kind explains are wording, where they became others. */
function meaningTags({ differences }: Change): ChangeTag[] {
  const kinds = differences.flatMap(({ kinds, before, after }) => {
    const named = kinds.filter((kind) => kind !== 'other')
    if (named.length > 0) return named
    return before === '' || after === '' ? [] : (['other'] as const)
  })
  return [...new Set(kinds)]
    .sort((one, other) => Number(one === 'other') - Number(other === 'other'))
    .map((kind) => ({ words: KIND_WORDS[kind], attention: true }))
}

function cameOrWent({ before, after }: Change, how: 'added' | 'removed'): string {
  const what = before.length === 0 || after.length === 0 ? 'paragraph' : 'words'
  return `${what} ${how === 'added' ? 'put in' : 'taken out'}`
}
