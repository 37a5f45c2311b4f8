import type { PublicAlignment, PublicPoint, PublicStatement } from '@/lib/edition/model'
import { When } from './inferred'
import { type LaterText, type LaterTie, laterTexts } from './point-later'
import { signers } from './proof-voice'
import { StatementGroup } from './statement-group'
import type { View } from './view'
import { PLAN_VERSIONS } from './wording'
import { laterWords as words } from './words/point'

type Props = { view: View; point: PublicPoint; statements: readonly PublicStatement[] }

/** What became of the provision in texts that followed; what nobody saw is said not to have been seen. */
export function LaterTexts({ view, point, statements }: Props) {
  const texts = laterTexts(view.snapshot, point.slug, statements)
  if (texts.length === 0) return null
  const told = texts.filter(({ blank }) => blank === null)
  return (
    <section className="treaty later-texts" aria-labelledby="later-heading">
      <h2 id="later-heading">{words.title}</h2>
      <p className="facts">{words.lead}</p>
      {told.map((text) => (
        <Told key={text.version.slug} view={view} text={text} />
      ))}
      <Blank view={view} texts={texts} blank="not_seen" />
      <Blank view={view} texts={texts} blank="not_compared" />
    </section>
  )
}

function Told({ view, text: { version, ties, statements } }: { view: View; text: LaterText }) {
  return (
    <div className="later-text">
      <h3>
        <a href={view.paths.version(version.slug)}>{version.title}</a>
      </h3>
      <p className="facts">
        {PLAN_VERSIONS[version.versionKind]} · <When date={version.date} short />
      </p>
      {ties.map((tie) => (
        <Tie key={tie.alignment.id} view={view} tie={tie} />
      ))}
      <StatementGroup view={view} statements={statements} />
    </div>
  )
}

function Tie({ view, tie: { alignment, provision, statements } }: { view: View; tie: LaterTie }) {
  return (
    <>
      <p className="tie" data-proposed={alignment.proposed || undefined}>
        <b>{words.kind[alignment.alignmentKind]}</b>
        {provision && words.provision(provision.number)} · {whoSaysSo(alignment)}
      </p>
      <StatementGroup view={view} statements={statements} />
    </>
  )
}

function whoSaysSo({ proposed, byMachine, confirmedBy, confirmedAt }: PublicAlignment): string {
  if (proposed) return byMachine ? words.byMachine : words.proposed
  return words.confirmed + signers(confirmedBy, confirmedAt)
}

type BlankProps = { view: View; texts: readonly LaterText[]; blank: 'not_seen' | 'not_compared' }

function Blank({ view, texts, blank }: BlankProps) {
  const here = texts.filter((text) => text.blank === blank)
  if (here.length === 0) return null
  return (
    <div className="unseen">
      <p>{words.blank[blank](here.length)}</p>
      <ul>
        {here.map(({ version }) => (
          <li key={version.slug}>
            <a href={view.paths.version(version.slug)}>{version.title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
