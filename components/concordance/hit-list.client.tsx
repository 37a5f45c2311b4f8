'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { type Status, StatusLine } from '@/components/ui/status-line.client'
import type { Asked, Concordance, Hit } from '@/lib/concordance/model'
import { deskPaths } from '@/lib/paths/desk'
import { formatDate } from '@/lib/text/edtf'
import { AnnotateHits, places } from './annotate-hits.client'
import { SEARCH_BOX } from './concordance-form.client'
import { HitLine } from './hit-line.client'
import { HitPages, pageAddress, searchAddress } from './hit-pages'
import type { AboutSubject } from './order-about'
import {
  allOrNone,
  elsewhere,
  freeTicked,
  leftOut,
  NO_TICKS,
  rangeOf,
  type Ticks,
  ticked,
  tickedOf,
  withAll,
  without,
} from './ticks'
import { useConcordanceKeys } from './use-concordance-keys.client'
import { useTakeBack } from './use-take-back.client'
import { outcomeWords, refusedLines, tickedWords, togetherWords } from './words'

type Props = {
  asked: Asked
  found: Concordance
  subjects: readonly AboutSubject[]
  /** What can be taken back that was made before this page was loaded. */
  together: { readonly count: number; readonly ago: string } | null
}

/** The places found, to go through, tick and annotate. Ticks stay while pages, orders and searches change. */
export function HitList({ asked, found, subjects, together }: Props) {
  const { hits, page, pages } = found
  const router = useRouter()
  const [ticks, setTicks] = useState<Ticks>(NO_TICKS)
  const [wanted, setWanted] = useState<readonly Hit[] | null>(null)
  const [status, setStatus] = useState<Status | null>(null)
  const [left, setLeft] = useState<readonly string[]>([])
  const list = useRef<HTMLOListElement>(null)
  const last = useRef(0)
  const latest = useRef({ hits, ticks })
  latest.current = { hits, ticks }

  const onTick = useCallback((index: number, extend: boolean) => {
    const { hits, ticks } = latest.current
    const range = rangeOf(hits, last.current, index)
    if (extend) {
      setTicks((now) => freeTicked(now, range))
      const now = freeTicked(ticks, range)
      setStatus({ words: tickedWords(tickedOf(now, range), leftOut(now, range)) })
    } else setTicks((now) => ticked(now, hits[index] as Hit))
    last.current = index
  }, [])
  const { keep, takeBack } = useTakeBack({
    hits,
    onSay: (words) => setStatus({ words }),
    onGone: (again) => setTicks((now) => withAll(now, again)),
  })
  const offered = together && { words: togetherWords(together), undo: takeBack }
  const box = (index: number) => list.current?.querySelector<HTMLElement>(`[data-hit="${index}"]`)
  const address = searchAddress(asked)
  // Who searched with the keyboard goes on in what was found, unless more is typed by then.
  useEffect(() => {
    const field = document.activeElement
    if (field?.id !== SEARCH_BOX || (field as HTMLInputElement).value !== askedWords(address)) return
    list.current?.querySelector<HTMLElement>('[data-hit]')?.focus({ preventScroll: true })
  }, [address])
  const at = () => Number(document.activeElement?.getAttribute('data-hit') ?? -1)
  const move = (by: number) => {
    const next = Math.max(0, Math.min(hits.length - 1, at() < 0 ? 0 : at() + by))
    box(next)?.focus()
    box(next)?.scrollIntoView({ block: 'nearest' })
  }
  const turn = (to: number) => {
    if (to >= 1 && to <= pages) router.push(pageAddress(asked, to) as Route)
  }
  const annotate = () => {
    const here = hits[at()]
    const chosen = ticks.size > 0 ? [...ticks.values()] : here ? [here] : []
    if (chosen.length > 0) setWanted(chosen)
    else setStatus({ words: 'Tick some lines first: x ticks one, a all of the page.' })
  }
  useConcordanceKeys({
    next: () => move(1),
    previous: () => move(-1),
    tick: () => hits[at()] && onTick(at(), false),
    'tick-range': () => hits[at()] && onTick(at(), true),
    'tick-all': () => {
      const next = allOrNone(ticks, hits)
      setTicks(next)
      const gave = next.size > ticks.size || ticks.size === 0
      setStatus(gave ? { words: tickedWords(tickedOf(next, hits), leftOut(next, hits)) } : null)
    },
    annotate,
    open: () => {
      const hit = hits[at()]
      if (hit) router.push(placeAddress(hit) as Route)
    },
    'next-page': () => turn(page + 1),
    'previous-page': () => turn(page - 1),
    undo: takeBack,
  })

  return (
    <section aria-label="Places" className="flex flex-col gap-2">
      <div
        className={`sticky top-0 z-10 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 bg-paper py-1.5 ${hits.length + ticks.size > 0 ? 'border-b border-rule' : ''}`}
      >
        <StatusLine status={status ?? offered} className="min-w-0 flex-1 basis-60" />
        {ticks.size > 0 && (
          <div className="flex flex-wrap items-center gap-2">
            <p className="text-sm">{tickWords(ticks.size, elsewhere(ticks, hits))}</p>
            <Button onClick={() => setTicks(NO_TICKS)}>Take the ticks away</Button>
            <Button variant="primary" onClick={annotate}>
              Annotate {places(ticks.size)}
            </Button>
          </div>
        )}
      </div>
      {left.length > 0 && (
        <ul className="border-s-4 border-attention bg-attention-wash px-3.5 py-2 text-sm">
          {left.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <ol ref={list}>
        {hits.map((hit, index) => {
          const grouped = asked.order === 'text' || asked.order === 'date'
          const first = grouped && !isSameText(hit, hits[index - 1])
          return [
            first && <TextHeading key={`${hit.key} heading`} hit={hit} />,
            <HitLine
              key={hit.key}
              hit={hit}
              index={index}
              ticked={ticks.has(hit.key)}
              named={!grouped}
              onTick={onTick}
            />,
          ]
        })}
      </ol>
      <HitPages asked={asked} found={found} />
      <AnnotateHits
        open={wanted !== null}
        hits={wanted ?? []}
        subjects={subjects}
        onClose={() => setWanted(null)}
        onDone={(done) => {
          const made = done.made.flatMap(({ hits }) => hits)
          keep(done.made)
          setTicks((now) =>
            without(
              now,
              made.map(({ key }) => key),
            ),
          )
          setLeft(refusedLines(done.refused, wanted ?? []))
          const words = outcomeWords({ made, refused: done.refused })
          setStatus(done.made.length > 0 ? { words, undo: takeBack } : { words, tone: 'problem' })
          router.refresh()
        }}
      />
    </section>
  )
}

const askedWords = (address: string) => new URLSearchParams(address.split('?')[1]).get('q') ?? ''

const isSameText = (hit: Hit, other: Hit | undefined) => hit.versionId === other?.versionId

const placeAddress = ({ article, version, marks }: Hit) =>
  marks[0]
    ? deskPaths.workspaceAt(article.slug, marks[0].version, marks[0].publicId)
    : `${deskPaths.workspace(article.slug)}?version=${version}`

function TextHeading({ hit }: { hit: Hit }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 bg-raised px-2 pt-3 pb-1">
      <h2 className="reading text-lg font-medium">
        <Link href={`${deskPaths.workspace(hit.article.slug)}?version=${hit.version}` as Route}>
          {hit.article.title}
        </Link>
      </h2>
      <p className="text-sm text-soft">
        {hit.article.date && `${formatDate(hit.article.date)}, `}
        version {hit.version}
        {hit.current ? '' : ', no longer current'}
      </p>
    </li>
  )
}

const tickWords = (all: number, other: number) =>
  `${all} ticked${other > 0 ? `, ${other} of them not on this page` : ''}`
