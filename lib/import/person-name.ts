const PARTICLE = '(?:de|da|van|von|der|den|la|le|bin|al|di|del|du)'
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}"
const NAME = new RegExp(`^${NAME_WORD}(?: (?:${PARTICLE} )?${NAME_WORD}){1,3}$`, 'u')
const NOT_A_PERSON =
  /\b(?:staff|news|desk|editors?|reporters?|team|agency|admin|press|media|online|correspondent|writers?)\b/i

/** The people a byline names, or null when any part of it is not plainly a name: a wrong one is worse. */
export function personNames(byline: string): string | null {
  const names = byline
    .slice(0, 200)
    .split(/,| and | & /)
    .map((name) => name.trim())
    .filter(Boolean)
  const plain = names.length > 0 && names.every((name) => NAME.test(name) && !NOT_A_PERSON.test(name))
  return plain ? joinNames(names) : null
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
