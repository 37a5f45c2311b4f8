/** An annotation that others made or changed, shown a moment ago and not looked at since. */
export type News = { readonly what: 'new' | 'changed'; readonly by: string }

export type ShownNews = {
  /** By id, in the order in which they are told. */
  readonly news: ReadonlyMap<string, News>
  /** How many are no longer there. */
  readonly gone: number
  readonly words: string
}

/**
 * What a reader is told once held updates are shown: "3 updates by Bea: 2 new, 1 changed." `held` are the ids that were
 * held, each with who changed it last; `before` and `now` those that stood before and stand since.
 */
export function shownNews(
  held: ReadonlyMap<string, string>,
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): ShownNews {
  const all = [...held].map(([id, by]) => ({ id, by, what: whatOf(before.has(id), now.has(id)) }))
  const told = all.filter(({ what }) => what !== 'nothing')
  const count = (wanted: string) => told.filter(({ what }) => what === wanted).length
  const parts = (['new', 'changed', 'deleted'] as const).flatMap((what) =>
    count(what) > 0 ? [`${count(what)} ${what}`] : [],
  )
  const by = [...new Set(told.map((one) => one.by))].filter(Boolean)
  const names = by.length > 0 ? ` by ${by.join(', ')}` : ''
  const updates = told.length === 1 ? '1 update' : `${told.length} updates`
  const news = told.flatMap(({ id, what, by }) =>
    what === 'new' || what === 'changed' ? [[id, { what, by }] as const] : [],
  )
  return {
    news: new Map(news),
    gone: count('deleted'),
    words: told.length === 0 ? '' : `${updates}${names}: ${parts.join(', ')}.`,
  }
}

function whatOf(stood: boolean, stands: boolean): 'new' | 'changed' | 'deleted' | 'nothing' {
  if (stands) return stood ? 'changed' : 'new'
  return stood ? 'deleted' : 'nothing'
}
