import { formatDate } from '@/lib/text/edtf'

type Known = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly publishedBy: string | null
  /** EDTF. */
  readonly publishedDate: string | null
}
export type ArticleOption = Pick<Known, 'id' | 'slug' | 'title'>

/**
 * Articles by names that tell them apart in a list: the title, where several bear it with outlet and date, and where
 * these are alike or unknown with the end of the address here.
 */
export function toldApart(articles: readonly Known[]): ArticleOption[] {
  const titles = counted(articles.map(({ title }) => title))
  const longer = articles.map((one) => (titles.get(one.title) === 1 ? one.title : withFacts(one)))
  const names = counted(longer)
  return articles.map(({ id, slug }, at) => {
    const name = longer[at] as string
    return { id, slug, title: names.get(name) === 1 ? name : `${name} (${slug})` }
  })
}

function withFacts({ title, publishedBy, publishedDate }: Known): string {
  const facts = [publishedBy, publishedDate && formatDate(publishedDate)].filter(Boolean)
  return facts.length > 0 ? `${title} — ${facts.join(', ')}` : title
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
