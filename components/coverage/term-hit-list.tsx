import type { TermHits } from '@/lib/coverage/term-hits'
import { deskPaths } from '@/lib/paths/desk'

/** Terms that stand in a text, each with its first places. */
export function TermHitList({ hits, article }: { hits: readonly TermHits[]; article: string }) {
  if (hits.length === 0) return null
  return (
    <dl aria-label="Read this first" className="border-s-2 border-attention ps-3 text-sm">
      {hits.map(({ term, count, first }) => (
        <div key={term} className="mb-2">
          <dt className="font-medium">
            {term}{' '}
            <span className="tabular font-normal text-soft">{count === 1 ? 'once' : `${count} times`}</span>
          </dt>
          {first.map(({ before, words, after }, at) => (
            <dd key={at} className="reading text-soft">
              … {before}
              <mark className="bg-mark text-ink">{words}</mark>
              {after} …
            </dd>
          ))}
        </div>
      ))}
      <dd>
        <a href={deskPaths.workspace(article)} target="_blank" rel="noopener">
          Read them in the article<span className="spoken"> (opens in a new tab)</span>
        </a>
      </dd>
    </dl>
  )
}
