import type { Route } from 'next'
import Link from 'next/link'
import { TARGET_KINDS, type TargetKind } from '@/lib/annotation/model'
import type { EntryLine } from '@/lib/codebook/model'
import { deskPaths } from '@/lib/paths/desk'

const KIND_WORDS: Readonly<Record<TargetKind, string>> = {
  point: 'Points',
  concession: 'Concessions',
  person: 'People',
  party: 'Parties',
  event: 'Events',
}

/** Every target with its rule, by kind. */
export function CodebookTable({ lines }: { lines: readonly EntryLine[] }) {
  return (
    <div className="flex flex-col gap-8">
      {TARGET_KINDS.map((kind) => {
        const own = lines.filter(({ target }) => target.kind === kind)
        if (own.length === 0) return null
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`} className="reading mb-1 text-xl">
              {KIND_WORDS[kind]}
            </h2>
            <ul className="border-t border-rule">
              {own.map((line) => (
                <Line key={line.target.id} line={line} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Line({ line: { target, useWhen, good, bad, annotations } }: { line: EntryLine }) {
  return (
    <li className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_12rem]">
      <p>
        <Link
          href={deskPaths.codebookEntry(target.kind, target.slug) as Route}
          className="pointer-coarse:inline-block pointer-coarse:py-2.5"
        >
          {target.number === null ? '' : `${target.number} `}
          {target.title}
        </Link>
      </p>
      <p className={useWhen ? 'line-clamp-2' : 'text-soft'}>{useWhen || 'no rule yet'}</p>
      <p className="tabular text-sm text-soft md:text-end">
        {good} good, {bad} bad, {annotations} {annotations === 1 ? 'annotation' : 'annotations'}
      </p>
    </li>
  )
}
