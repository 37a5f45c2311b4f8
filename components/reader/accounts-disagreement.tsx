import { Fragment } from 'react'
import type { PublicDisagreement } from '@/lib/edition/model'
import { FiguresTable } from './accounts-figures'
import { AccountSide } from './accounts-side'
import type { View } from './view'
import { accountWords as words } from './words/accounts'

type Props = {
  view: View
  disagreement: PublicDisagreement
  /** For each statement the disagreement that shows it in full. */
  first: ReadonlyMap<string, string>
}

/** One question on top, its answers beside one another; between them nothing but facts of place and time. */
export function Disagreement({ view, disagreement, first }: Props) {
  const { slug, title, sides, disagreementKind } = disagreement
  const { question, note } = disagreement.words
  const between = sides.length === 2 && note !== undefined
  return (
    <section className="disagreement" id={slug} aria-labelledby={`${slug}-heading`}>
      <p className="kicker">{words.kinds[disagreementKind]}</p>
      <h3 id={`${slug}-heading`}>{question ?? title}</h3>
      {question && <p className="basis">{title}</p>}
      {note && !between && <p className="facts-only">{note}</p>}
      {disagreementKind === 'same_figure' && <FiguresTable view={view} sides={sides} />}
      <div className="account-sides" data-sides={sides.length} data-between={between || undefined}>
        {sides.map((id, index) => (
          <Fragment key={id}>
            {between && index === 1 && <p className="facts-only">{note}</p>}
            <AccountSide view={view} id={id} number={index + 1} here={first.get(id) === slug} />
          </Fragment>
        ))}
      </div>
    </section>
  )
}
