import { compareTexts } from '@/lib/changes/compare-texts'
import { changesWords } from '@/lib/changes/in-words'
import type { Paragraph } from '@/lib/changes/model'
import type { CaptureMethod, VersionCause } from './model'

/** How a text came here, and what is shown of it. */
export type Captured = {
  readonly rawSha256: string
  readonly method: CaptureMethod
  readonly paragraphs: readonly Paragraph[]
}

/** Why the next version of an article differs, and on what that rests. A person may say otherwise. */
export type ProposedCause = { readonly cause: VersionCause; readonly because: string }

/** By hand, in which a part is easily left behind; the other ways bring the page whole. */
const BY_HAND: ReadonlySet<CaptureMethod> = new Set(['pasted', 'seed'])

/**
 * Says that it was the publisher only where nothing else explains the difference: readers are told of such an edit. A
 * repair is the same bytes read otherwise, which only a person can tell from any other reading.
 */
export function proposeCause(
  before: Captured & { readonly excerpted: boolean },
  now: Captured,
): ProposedCause {
  if (before.excerpted)
    return { cause: 'fuller_capture', because: 'only excerpts were held of the version before' }
  if (before.rawSha256 === now.rawSha256)
    return { cause: 're_extraction', because: 'the bytes are the same, so only our reading of them differs' }
  const found = compareTexts(before.paragraphs, now.paragraphs)
  if (!changesWords(found))
    return {
      cause: 're_extraction',
      because: 'the words of the article are the same; only what surrounds them differs',
    }
  const onlyMore = found.changes.every(({ classes }) =>
    classes.every((one) => one === 'added' || one === 'cosmetic' || one === 'breaks' || one === 'time_stamp'),
  )
  if (onlyMore && BY_HAND.has(before.method) && !BY_HAND.has(now.method))
    return {
      cause: 'fuller_capture',
      because: 'all that was held stands, and there is more of it than was put in by hand',
    }
  return { cause: 'publisher_edit', because: 'the page has other bytes and other words' }
}
