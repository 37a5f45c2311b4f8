import type { View } from './view'
import { searchWords } from './words/search'

type Props = { view: View; typed?: string; large?: boolean }

/** A plain form: it works without scripts. A static copy has nobody to ask, and no form. */
export function SearchForm({ view, typed = '', large = false }: Props) {
  if (view.searchAt === null) return null
  return (
    <search className="search" data-large={large || undefined}>
      <form action={view.searchAt} method="get">
        <input
          type="search"
          name="q"
          defaultValue={typed}
          maxLength={200}
          placeholder={searchWords.short}
          aria-label={searchWords.field}
        />
        <button type="submit">{searchWords.submit}</button>
      </form>
    </search>
  )
}
