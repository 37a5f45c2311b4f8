import type { PublicAlignment, PublicProvision, PublicStatement } from '@/lib/edition/model'
import { ReadingGroups } from './point-readings'
import { StatementGroup } from './statement-group'
import { alignmentsOf, provisionAt } from './version-rows'
import { AlignmentKindWords } from './versions-entry'
import type { View } from './view'
import { dayOf, listed } from './wording'
import { versionsWords, versionWords as words } from './words/versions'

type Props = { view: View; provision: PublicProvision; statements: readonly PublicStatement[] }

/** A provision: what is told of it, on which point, who printed what for it, and what it is aligned with. */
export function Provision({ view, provision, statements }: Props) {
  const point = view.snapshot.points.find(({ slug }) => slug === provision.point)
  return (
    <div className="provision" id={`provision-${provision.ordinal}`}>
      <h3>{words.provision(provision.number)}</h3>
      {point && (
        <p className="facts">
          {words.onPoint} <a href={view.paths.point(point)}>{words.pointLink(point.number, point.title)}</a>
        </p>
      )}
      <StatementGroup view={view} statements={statements} none={versionsWords.noSentence} />
      <PrintedReadings view={view} provision={provision} />
      <Alignments view={view} provision={provision} />
    </div>
  )
}

/** Folded away: the page of a whole text has very many. */
function PrintedReadings({ view, provision: { key, number } }: { view: View; provision: PublicProvision }) {
  const readings = (view.snapshot.readings ?? []).filter(({ provision }) => provision === key)
  if (readings.length === 0) return null
  return (
    <details className="readings">
      <summary>{words.readings(number, readings.length)}</summary>
      <ReadingGroups view={view} readings={readings} />
    </details>
  )
}

function Alignments({ view, provision: { key } }: { view: View; provision: PublicProvision }) {
  const all = alignmentsOf(view).filter(({ from, to }) => from === key || to === key)
  if (all.length === 0) return null
  return (
    <ul className="aligned-with">
      {all.map((alignment) => (
        <li key={alignment.id}>
          <Aligned view={view} alignment={alignment} here={key} />
        </li>
      ))}
    </ul>
  )
}

/** One thread, told from the end that the page is about. */
export function Aligned({ view, alignment, here }: { view: View; alignment: PublicAlignment; here: string }) {
  const { from, to, planVersion } = alignment
  const there = from === here ? to : from
  const provision = provisionAt(view, there)
  const slug = provision?.planVersion ?? (from === here ? planVersion : null)
  const text = view.snapshot.planVersions.find((one) => one.slug === slug)
  return (
    <>
      {text && (
        <>
          {from === here ? words.alignedTo : words.alignedFrom}{' '}
          <a href={`${view.paths.version(text.slug)}${provision ? `#provision-${provision.ordinal}` : ''}`}>
            {text.title}
            {provision && `, ${versionsWords.number(provision.number)}`}
          </a>
          {': '}
        </>
      )}
      <AlignmentKindWords alignment={alignment} />
      <Confirmation alignment={alignment} />
    </>
  )
}

function Confirmation({ alignment: { proposed, confirmedBy, confirmedAt } }: { alignment: PublicAlignment }) {
  if (proposed || confirmedBy.length === 0) return null
  const names = listed(confirmedBy)
  return (
    <span className="basis">
      {' · '}
      {confirmedAt ? words.confirmed(names, dayOf(confirmedAt)) : words.confirmedUndated(names)}
    </span>
  )
}
