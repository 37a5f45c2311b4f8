import type { SpokenElsewhere } from '@/lib/coverage/spoken-elsewhere'
import { SentenceState } from './sentence-state'
import { goneStatement, placeLink, statementHref, subjectLink, type View } from './view'
import { blankWords as words } from './words/concessions'

type Props = { view: View; elsewhere: readonly SpokenElsewhere[] }

/** In a cell: the headings under which the party speaks of it, each leading to its first sentence there. */
export function SpokenUnder({ view, elsewhere }: Props) {
  return (
    <p className="spoken-under">
      {words.speaksUnder}
      {elsewhere.map(({ place, statements }, index) => {
        const link = placeLink(view, place, statements[0]!.id)
        return link ? (
          <span key={place.slug}>
            {index > 0 && '; '}
            <a href={link.href}>{link.title}</a> {words.sentences(statements.length)}
          </span>
        ) : null
      })}
    </p>
  )
}

/** On a page: the same, with every sentence. */
export function SpokenSentences({ view, elsewhere }: Props) {
  return elsewhere.map(({ place, statements }) => {
    const link = subjectLink(view, place)
    if (!link) return null
    return (
      <div key={`${place.kind} ${place.slug}`} className="spoken-elsewhere">
        <p className="facts">
          {place.kind === 'concession' ? words.underConcession : words.underAccounts}
          <a href={link.href}>{link.title}</a>
          {words.colon}
        </p>
        <ul>
          {statements.map((statement) => (
            <li key={statement.id}>
              {goneStatement(view, statement) ? (
                words.gone
              ) : (
                <a href={placeLink(view, place, statement.id)?.href ?? statementHref(view, statement)}>
                  {statement.wording}
                </a>
              )}
              <SentenceState view={view} statement={statement} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
