'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { type ReactNode, useMemo } from 'react'
import { fullDate, fullInstant } from '@/components/statement/full-date'
import { Note } from '@/components/ui/note'
import { deskPaths } from '@/lib/paths/desk'
import type { PassageSight, SuspectPassage } from '@/lib/placement/model'
import { isAlike, likeliestPlace } from '@/lib/placement/words-now'
import { Candidates } from './candidates'
import type { Choice, Chosen } from './choice'
import { comparedWords } from './compared-words'
import { DecideBar, type Deciding } from './decide-bar.client'
import { Decisions } from './decisions'
import { Differences } from './differences'
import { RestsOn } from './rests-on'
import { SideBySide } from './side-by-side'
import {
  currentNumber,
  decisionWords,
  fitWords,
  latestByPerson,
  noticeName,
  surroundingsWords,
  whyWords,
} from './words'

type Props = Deciding & {
  choice: Choice | null
  onChoose: (choice: Choice) => void
  /** The text to select in, while it is open. */
  children?: ReactNode
}

/** A passage that waits for a person: why, what it was and is, where it might be, and what rests on it. */
export function SuspectCard({ choice, onChoose, children, ...deciding }: Props) {
  const { passage, chosen } = deciding
  // What comes nearest is looked at beside the old words, and taken only when somebody chooses it.
  const near = likeliestPlace(passage)
  const shown = chosen ?? (near && isAlike(near) ? near : null)
  const compared = useMemo(
    () => comparedWords(passage.old.words, shown?.words ?? passage.old.words),
    [passage.old.words, shown?.words],
  )
  return (
    <article
      id={passage.publicId}
      aria-labelledby={`why-${passage.publicId}`}
      className="flex max-w-5xl scroll-mt-14 flex-col gap-6 border-t-2 border-ink pt-5 focus-visible:outline-offset-4"
    >
      <Head passage={passage} />
      <div className="flex flex-col gap-3">
        <SideBySide passage={passage} shown={shown} isChosen={chosen !== null} compared={compared} />
        {shown && <Named old={passage.old} chosen={shown} differences={compared.differences} />}
      </div>
      <DecideBar {...deciding} />
      {children}
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
        <Candidates
          passage={passage}
          choice={choice}
          onChoose={(index) => onChoose({ from: 'candidate', index })}
        />
        <RestsOn restsOn={passage.restsOn} />
      </div>
      <Decisions history={passage.history} />
    </article>
  )
}

function Head({ passage }: { passage: SuspectPassage }) {
  const { publicId, article, articleSlug, old, why } = passage
  const now = currentNumber(passage)
  return (
    <header className="flex flex-col gap-2">
      <h2 id={`why-${publicId}`} className="text-xl font-medium">
        {whyWords(passage)}
      </h2>
      <p className="text-sm text-soft">
        {article} ·{' '}
        <Link href={deskPaths.workspaceAt(articleSlug, old.number, publicId) as Route}>
          as marked in version {old.number}
        </Link>
        {now !== null && now !== old.number && (
          <>
            {' '}
            ·{' '}
            <Link href={deskPaths.workspaceAt(articleSlug, now, publicId) as Route}>
              version {now}, the current one
            </Link>{' '}
            ·{' '}
            <Link href={deskPaths.articleChanges(articleSlug, now, old.number)}>
              what changed between the two
            </Link>
          </>
        )}
      </p>
      {/* The first is the reason itself where nothing else is. */}
      {passage.notices.slice(why === 'publisher-notice' ? 1 : 0).map(({ kind, words, at }) => (
        <Note
          key={`${at}-${words}`}
          tone="attention"
          title={`The publisher added ${noticeName(kind)}, seen on ${fullDate(at.slice(0, 10))}.`}
        >
          {words}
        </Note>
      ))}
      <Latest passage={passage} />
    </header>
  )
}

/** What a person said of it last, where that still counts: a new decision takes its place. */
function Latest({ passage }: { passage: SuspectPassage }) {
  const latest = latestByPerson(passage)
  if (!latest || passage.why === 'gone') return null
  return (
    <Note title={`Decided: ${decisionWords(latest)}.`}>
      <p>
        By {latest.by}, {fullInstant(latest.at)}. A new decision takes its place; the history keeps both.
      </p>
    </Note>
  )
}

type NamedProps = {
  old: PassageSight
  chosen: Chosen
  differences: Parameters<typeof Differences>[0]['differences']
}

function Named({ old, chosen, differences }: NamedProps) {
  return (
    <div className="flex flex-col gap-1">
      {chosen.sameWords || differences.length === 0 ? (
        <p>The words are the same. {surroundingsWords(old, chosen)}</p>
      ) : (
        <Differences differences={differences} className="border-s-2 border-attention ps-3" />
      )}
      {(!chosen.sameWords || !chosen.score) && (
        <p className="text-sm text-soft">{chosen.score ? fitWords(chosen.score) : 'selected in the text'}</p>
      )}
    </div>
  )
}
