import type { PublicNameStyle } from './model'

export const STYLE_WORDS: Readonly<Record<PublicNameStyle, string>> = {
  second_editor: 'As “second editor”, without a name',
  initials: 'By initials',
  byline: 'By full name',
}

/** The name readers see of somebody who signed or approved. */
export function publicName(name: string, style: PublicNameStyle): string {
  if (style === 'byline') return name
  if (style === 'initials') return initials(name)
  return 'second editor'
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter(Boolean)
  return words.map((word) => `${Array.from(word)[0]?.toUpperCase()}.`).join(' ') || 'second editor'
}
