import { When } from './inferred'
import { goneStatement, statementHref, statementOf, type View } from './view'
import { accountWords } from './words/accounts'

const words = accountWords.figures

/** Figures that the sides give, taken apart: what each measures, whose it is, and as of when. */
export function FiguresTable({ view, sides }: { view: View; sides: readonly string[] }) {
  const rows = (view.snapshot.figures ?? []).flatMap((figure) => {
    const statement = sides.includes(figure.statement) ? statementOf(view, figure.statement) : undefined
    return statement && !goneStatement(view, statement) ? [{ figure, statement }] : []
  })
  if (rows.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: the section around it has the heading
    <div className="scrolls figure-table" role="region" aria-label={words.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.amount}</th>
            <th scope="col">{words.measures}</th>
            <th scope="col">{words.whose}</th>
            <th scope="col">{words.asOf}</th>
            <th scope="col">{words.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, statement }) => (
            <tr key={figure.id}>
              <th scope="row">
                {figure.amount} {figure.unit}
              </th>
              <td data-label={words.measures}>{figure.measures}</td>
              <td data-label={words.whose}>{figure.whose}</td>
              <td data-label={words.asOf}>
                {figure.asOf ? <When date={figure.asOf} short /> : words.noDate}
              </td>
              <td data-label={words.sentence}>
                <a href={statementHref(view, statement) ?? '#'}>{words.toSentence}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
