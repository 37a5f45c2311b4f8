'use client'

import type { ReactNode } from 'react'
import { MergeChoice } from '@/components/form/merge-choice.client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import type { Span } from '@/lib/anchoring/model'
import { FIELD_LABELS, fieldWords, type NameOf } from '@/lib/annotation/field-words'
import { mergedWays, type ThreeWays } from '@/lib/annotation/overtaken'
import { dateAndTime } from '@/lib/text/date-and-time'
import { isSame } from '@/lib/text/merge-fields'
import { sideNames, whoseWords } from './met-words'
import { QuotedHere } from './quoted-here.client'
import { short } from './refusal-words'
import type { Overtaken } from './store'
import { useGoTo } from './use-go-to.client'
import { useFullNames } from './use-names.client'
import { BEARINGS } from './words'
import { useSetting, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/**
 * A change of mine that met somebody else's: which annotation, who did what and when, and both sides. Closed without a
 * decision it waits behind a button in the bar.
 */
export function OvertakenDialog() {
  const met = useWorkspace(({ overtaken }) => overtaken[0])
  const deciding = useWorkspace((state) => state.deciding)
  const store = useWorkspaceStore()
  const later = () => {
    store.getState().decide(false)
    store.getState().warn('Nothing is saved yet. What you wanted waits behind “to decide”.')
  }
  return (
    <Dialog
      open={met !== undefined && deciding}
      title={met ? `${met.by} changed this annotation ${met.way === 'do' ? 'meanwhile' : 'since'}` : ''}
      onClose={later}
    >
      {met && <Met key={met.change.kind + met.change.id} met={met} onLater={later} />}
    </Dialog>
  )
}

/** What waits for a decision while nobody looks at it. */
export function ToDecide() {
  const count = useWorkspace(({ overtaken, deciding }) => (deciding ? 0 : overtaken.length))
  const store = useWorkspaceStore()
  if (count === 0) return null
  return <Button onClick={() => store.getState().decide(true)}>{count} to decide</Button>
}

function Met({ met, onLater }: { met: Overtaken; onLater: () => void }) {
  const { change, way, seen, now, ways, by, did, at, decide } = met
  const store = useWorkspaceStore()
  const go = useGoTo()
  const nameOf = useFullNames()
  const annotation = now ?? seen
  const visit = () => {
    const there = store.getState().annotations.find(({ id }) => id === change.id)
    onLater()
    if (there) go.toPassage(there)
  }
  const when = at ? ` (${dateAndTime(new Date(at))})` : ''
  return (
    <div className="flex flex-col gap-3 text-[0.9375rem]">
      {annotation && (
        <div>
          <QuotedHere words={annotation.words} spans={annotation.spans} short />
          <Button className="mt-3" onClick={visit}>
            Go to it
          </Button>
        </div>
      )}
      <p>
        {by} {did || theirDeed(met)}
        {when}. {WANTED[way]} Nothing is saved yet.
      </p>
      {ways ? (
        <Fields ways={ways} way={way} by={by} nameOf={nameOf} decide={decide} />
      ) : (
        <Sides met={met} by={by} onDecide={decide} />
      )}
    </div>
  )
}

const WANTED: Readonly<Record<Overtaken['way'], string>> = {
  do: 'You wanted something else.',
  undo: 'You wanted to take your change back.',
  redo: 'You wanted to do your change again.',
}

type FieldsProps = {
  ways: ThreeWays
  way: Overtaken['way']
  by: string
  nameOf: NameOf
  decide: Overtaken['decide']
}

function Fields({ ways, way, by, nameOf, decide }: FieldsProps) {
  const names = sideNames(way, by, false)
  return (
    <MergeChoice
      title="Both sides"
      merge={mergedWays(ways)}
      mine={ways.mine}
      theirs={ways.theirs}
      whose={whoseWords(by)}
      names={names}
      between={names.between === null ? null : { name: names.between, fields: ways.base }}
      labelOf={(field) => FIELD_LABELS[field]}
      wordsOf={(fields, field) => fieldWords(fields, field, nameOf)}
      pending={false}
      onChoose={decide}
      onTakeTheirs={() => decide('theirs')}
    />
  )
}

type SidesProps = { met: Overtaken; by: string; onDecide: Overtaken['decide'] }

/** What cannot go together: a passage, a bearing, a deletion. */
function Sides({ met, by, onDecide }: SidesProps) {
  const { version } = useSetting()
  const names = sideNames(met.way, by, !met.now)
  const between = names.between === null ? null : betweenWords(met, version.text)
  return (
    <>
      <dl className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {between !== null && (
          <Side name={names.between} wide>
            {between}
          </Side>
        )}
        <Side name={names.mine}>{myWords(met, version.text)}</Side>
        <Side name={names.theirs}>{theirWords(met)}</Side>
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => onDecide('mine')}>
          {names.take}
        </Button>
        <Button onClick={() => onDecide('theirs')}>{names.leave}</Button>
      </div>
    </>
  )
}

type SideProps = { name: string | null; wide?: boolean; children: ReactNode }

function Side({ name, wide = false, children }: SideProps) {
  return (
    <div className={`min-w-0 ${wide ? 'col-span-full' : ''}`}>
      <dt className="text-sm text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function theirDeed({ change, now }: Overtaken): string {
  if (!now) return 'deleted it'
  if (change.kind === 'passage') return 'took other words for it'
  if (change.kind === 'deleted') return 'changed it'
  return bearingThere(change, now) ? 'changed how it bears on the statement' : 'took it off the statement'
}

const bearingThere = (change: Overtaken['change'], now: Overtaken['now']) =>
  'revisionId' in change
    ? now?.uses.find(({ revisionId }) => revisionId === change.revisionId)?.bearing
    : undefined

function theirWords({ change, now }: Overtaken): string {
  if (!now) return 'deleted'
  if (change.kind === 'passage') return `“${now.words.join(' … ')}”`
  if (change.kind === 'deleted') return 'stays'
  const bearing = bearingThere(change, now)
  return bearing ? BEARINGS[bearing].word : 'not attached'
}

const quoteOf = (spans: readonly Span[], text: string) =>
  `“${short(spans.map(({ start, end }) => text.slice(start, end)).join(' … '))}”`

/** What a change that is taken back had made of it. */
function betweenWords({ change }: Overtaken, text: string): string | null {
  if (change.kind === 'passage') return quoteOf(change.before, text)
  return change.kind === 'bearing' ? BEARINGS[change.before].word : null
}

function myWords({ change, way }: Overtaken, text: string): string {
  switch (change.kind) {
    case 'passage':
      return quoteOf(change.after, text)
    case 'bearing':
      return BEARINGS[change.after].word
    case 'attached':
      return BEARINGS[change.bearing].word
    case 'detached':
      return 'not attached'
    case 'deleted':
      return way === 'undo' ? 'not there yet' : 'deleted'
    case 'fields':
      return (Object.keys(change.after) as (keyof typeof FIELD_LABELS)[])
        .filter((field) => !isSame(change.before[field], change.after[field]))
        .map((field) => FIELD_LABELS[field])
        .join(', ')
    default:
      return 'back again'
  }
}
