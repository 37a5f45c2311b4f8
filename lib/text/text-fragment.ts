/** The words of one passage as they stand in their block: what is before and after them lies in the same block. */
export type FragmentWords = { readonly before: string; readonly exact: string; readonly after: string }

/** Up to this many words are named in full; of longer passages only both ends, so that addresses stay short. */
const WHOLE = 10
const EDGE = 5
/** So many neighbouring words tell one occurrence from another. */
const NEIGHBOURS = 3

/**
 * The part of an address that makes a browser find a passage on its page: `#:~:text=…`, one directive for each run
 * of words (`prefix-,start,end,-suffix`). Empty when there are no words. A browser that does not find them shows the
 * page from its top.
 */
export function textFragment(passage: readonly FragmentWords[]): string {
  const directives = passage.flatMap((words) => directive(words) ?? [])
  return directives.length > 0 ? `#:~:${directives.map((one) => `text=${one}`).join('&')}` : ''
}

function directive({ before, exact, after }: FragmentWords): string | null {
  // A start or an end may not cross from one block into the next; only what lies between them may.
  const lines = exact.split(/\n+/).filter((line) => line.trim())
  const first = wordsOf(lines[0] ?? '')
  const last = wordsOf(lines.at(-1) ?? '')
  if (first.length === 0) return null
  const whole = lines.length === 1 && first.length <= WHOLE
  const start = whole ? first : first.slice(0, EDGE)
  const end = whole ? [] : last.slice(-EDGE)
  const prefix = wordsOf(lastLine(before)).slice(-NEIGHBOURS)
  const suffix = wordsOf(firstLine(after)).slice(0, NEIGHBOURS)
  return [
    prefix.length > 0 && `${encoded(prefix)}-`,
    encoded(start),
    end.length > 0 && encoded(end),
    suffix.length > 0 && `-${encoded(suffix)}`,
  ]
    .filter(Boolean)
    .join(',')
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)
const lastLine = (text: string) => text.split('\n').at(-1) ?? ''
const firstLine = (text: string) => text.split('\n')[0] ?? ''

/** `-` would be read as the mark of a prefix or suffix; `,` and `&` are encoded already. */
const encoded = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
