import type { PublicFigure, PublicStatement } from '@/lib/edition/model'
import { statementAnchor } from '@/lib/paths/reader'
import { When } from './inferred'
import { goneStatement, type View } from './view'
import { figureWords as words } from './words/point'

/** The numbers that sentences give, taken apart: of what, whose, as of when. */
export function Figures({ view, statements }: { view: View; statements: readonly PublicStatement[] }) {
  const shown = new Set(statements.filter((one) => !goneStatement(view, one)).map(({ id }) => id))
  const figures = (view.snapshot.figures ?? []).filter(({ statement }) => shown.has(statement))
  if (figures.length === 0) return null
  return (
    <section className="figures" aria-labelledby="figures-heading">
      <h2 id="figures-heading">{words.title}</h2>
      <ul>
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} />
        ))}
      </ul>
    </section>
  )
}

function Figure({ figure: { amount, unit, measures, whose, asOf, statement } }: { figure: PublicFigure }) {
  const number = [amount, unit].filter(Boolean).join(' ')
  return (
    <li>
      <b className="amount">{number}</b> <span>{measures}</span>
      <p className="facts">
        {whose && `${words.whose}${whose} · `}
        {asOf && (
          <>
            {words.asOf}
            <When date={asOf} short /> ·{' '}
          </>
        )}
        <a href={`#${statementAnchor(statement)}`} aria-label={words.sentenceName(number)}>
          {words.sentence}
        </a>
      </p>
    </li>
  )
}
