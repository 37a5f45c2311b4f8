import type { Route } from 'next'
import Link from 'next/link'
import { ASKED_NOTHING, type Asked } from '@/lib/concordance/model'
import { searchAddress } from './hit-pages'

const EXAMPLES = [
  ['"security guarantees"', 'these words together; quotation marks may be left away'],
  ['Ukrain*', 'every word that begins so; a * by itself stands for no word'],
  [
    'Ukraine NEAR/5 land',
    'one with at most five words between it and the other, in either order; NEAR/1 for any one word between',
  ],
] as const

/** How to search, while nothing is looked for. */
export function FirstSteps() {
  return (
    <dl className="flex flex-col gap-3 border-y border-rule py-6">
      {EXAMPLES.map(([q, what]) => (
        <div key={q} className="flex flex-wrap gap-x-4">
          <dt className="min-w-52">
            <Link href={searchAddress({ ...ASKED_NOTHING, q }) as Route} className="font-mono text-sm">
              {q}
            </Link>
          </dt>
          <dd className="text-soft">{what}</dd>
        </div>
      ))}
      <div>
        <dt className="spoken">Always</dt>
        <dd className="text-soft">
          Case and accents do not count; a sign beside a figure does, as in $300 or 5 %. A match stays inside
          its paragraph unless you ask otherwise.
        </dd>
      </div>
    </dl>
  )
}

/** Wider searches, when one found nothing. */
export function WiderSearches({ asked }: { asked: Asked }) {
  const wider: readonly (readonly [string, Asked])[] = [
    ['in all articles', { ...asked, article: '', page: 1 }],
    ['in all versions', { ...asked, versions: 'all', page: 1 }],
    ['annotated or not, shown and set aside', { ...asked, marked: 'any', blocks: 'any', page: 1 }],
    ['over paragraphs and gaps', { ...asked, across: true, page: 1 }],
    ['also longer words', { ...asked, q: withBeginnings(asked.q), page: 1 }],
  ]
  const others = wider.filter(([, one]) => searchAddress(one) !== searchAddress({ ...asked, page: 1 }))
  return (
    <ul className="inline-flex flex-wrap justify-center gap-x-4">
      {others.map(([words, one]) => (
        <li key={words}>
          <Link href={searchAddress(one) as Route}>{words}</Link>
        </li>
      ))}
    </ul>
  )
}

const withBeginnings = (q: string) =>
  q.includes('*') || /near/i.test(q) ? q : q.replace(/[\p{L}\p{N}]{2,}/gu, '$&*')
