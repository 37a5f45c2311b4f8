import type { Unreadable } from './model'
import type { Metadata } from './read-metadata'

const ITS_OWN: ReadonlySet<string> = new Set(['error-page', 'asks-for-script'])

/**
 * Why a page could not be used, with what it says of its article. An error page or a wall of scripts speaks of itself; a
 * teaser and an empty page of their article.
 */
export function withSaid(
  refused: Unreadable,
  { headline, details, addresses }: Pick<Metadata, 'headline' | 'details' | 'addresses'>,
): Unreadable {
  if (ITS_OWN.has(refused.code)) return refused
  const said = { details: headline ? { ...details, title: headline } : details, addresses }
  const isNothing = Object.values(said.details).every((one) => !one) && addresses.length === 0
  return isNothing ? refused : { ...refused, said }
}
