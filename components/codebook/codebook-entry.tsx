import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Quoted } from '@/components/annotation/quoted'
import { Tag } from '@/components/ui/tag'
import { VOICES } from '@/lib/annotation/model'
import { type Entry, type Example, STATE_WORDS } from '@/lib/codebook/model'
import { deskPaths } from '@/lib/paths/desk'

type Props = {
  entry: Entry
  /** What can be done with an example, where something can. */
  doWith?: (example: Example) => ReactNode
}

/** What the codebook says of one target: when to use it, when not, and real passages for both. */
export function CodebookEntry({ entry: { rule, examples }, doWith }: Props) {
  return (
    <div className="flex flex-col gap-3">
      {rule ? (
        <dl className="reading flex flex-col gap-2">
          <RuleLine name="Use it" words={rule.useWhen} />
          {rule.notWhen && <RuleLine name="Do not use it" words={rule.notWhen} />}
        </dl>
      ) : (
        <p className="text-soft">Nobody has written yet when to use it.</p>
      )}
      {examples.length > 0 && (
        <ul aria-label="Examples" className="flex flex-col gap-3">
          {examples.map((example) => (
            <li key={example.id}>
              <OneExample example={example} />
              {doWith?.(example)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function RuleLine({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt className="font-sans text-sm font-medium">{name}</dt>
      <dd className="whitespace-pre-line">{words}</dd>
    </div>
  )
}

const KINDS = {
  good: { mark: '✓', words: 'Good example' },
  bad: { mark: '✗', words: 'Bad example' },
} as const

function OneExample({ example: { kind, because, by, state, annotation } }: { example: Example }) {
  const { article, version, publicId, voice, words } = annotation
  return (
    <>
      <p className="mb-1 flex flex-wrap items-baseline gap-x-2 text-sm">
        <span aria-hidden="true" className="font-mono">
          {KINDS[kind].mark}
        </span>
        <span className="font-medium">{KINDS[kind].words}</span>
        {state !== 'stands' && <Tag tone="attention">{STATE_WORDS[state]}</Tag>}
      </p>
      <Quoted words={words} />
      {because && (
        <p className="mt-1 text-sm">
          {kind === 'bad' ? 'Because: ' : ''}
          {because}
        </p>
      )}
      <p className="mt-1 text-sm text-soft">
        {VOICES[voice]},{' '}
        <Link href={deskPaths.workspaceAt(article.slug, version, publicId) as Route}>{article.title}</Link>,
        picked by {by}
      </p>
    </>
  )
}
