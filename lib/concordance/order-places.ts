import type { HitOrder } from './model'

type Sortable = {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly start: number
  readonly version: { readonly title: string; readonly date: string; readonly number: number }
}

/** Plain words: case and accents are folded already, and the alphabet of any language is its own. */
const collator = new Intl.Collator('en', { numeric: true })

/**
 * Places in the order that was asked for, in itself always by article, version (newest first) and place. An article
 * without a date comes last.
 */
export function orderPlaces<Place extends Sortable>(places: readonly Place[], order: HitOrder): Place[] {
  const keyed = places.map((place) => ({ place, key: keyOf(place, order) }))
  return keyed
    .sort((one, other) => collator.compare(one.key, other.key) || inText(one.place, other.place))
    .map(({ place }) => place)
}

function keyOf({ before, after, version }: Sortable, order: HitOrder): string {
  if (order === 'left') return before.join(' ')
  if (order === 'right') return after.join(' ')
  if (order === 'date') return version.date || '\uFFFF'
  return ''
}

const inText = (one: Sortable, other: Sortable) =>
  collator.compare(one.version.title, other.version.title) ||
  other.version.number - one.version.number ||
  one.start - other.start
