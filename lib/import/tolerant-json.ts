/**
 * JSON as pages write it. A first reading is strict; where that fails, what often breaks it is mended
 * (comments, CDATA, line breaks in strings, commas before a closing bracket) and it is read once more.
 * Nothing is ever evaluated. Returns null for what stays broken.
 */
export function tolerantJson(text: string): unknown {
  return parsed(text) ?? parsed(mended(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** One pass over the characters, which knows only whether it stands in a string; a comma waits for what follows. */
function mended(text: string): string {
  const source = text.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, ' ')
  const out: string[] = []
  let inString = false
  let comma = ''
  for (let at = 0; at < source.length; at += 1) {
    const mark = source[at] ?? ''
    if (inString) {
      if (mark === '\\') at += 1
      out.push(mark === '\\' ? escaped(source[at] ?? '') : mark < ' ' ? ' ' : mark)
      inString = mark !== '"'
      continue
    }
    const end = commentEnd(source, at)
    if (end > at) at = end
    else if (mark === ',') comma = mark
    else if (mark > ' ') {
      out.push(mark === ']' || mark === '}' ? '' : comma, mark === ';' ? '' : mark)
      comma = ''
      inString = mark === '"'
    }
  }
  return out.join('')
}

const escaped = (next: string) => (/["\\/bfnrtu]/.test(next) ? `\\${next}` : next)

/** The last code unit of a comment that begins here, or `at` where none does. */
function commentEnd(source: string, at: number): number {
  if (source[at] !== '/') return at
  const open = source.slice(at, at + 2)
  if (open !== '/*' && open !== '//') return at
  const end = open === '/*' ? source.indexOf('*/', at + 2) + 1 : source.indexOf('\n', at + 2)
  return end > at ? end : source.length
}
