import { dayOf } from './wording'

export type ListedEdition = { readonly number: number; readonly publishedAt: string }

/** Every edition there is, newest first; each stays readable. */
export function EditionsPage({ editions }: { editions: readonly ListedEdition[] }) {
  const [latest] = editions
  return (
    <div className="reader">
      <a href="#page" className="skip-link">
        Skip to the page
      </a>
      <header className="masthead">
        <a href="/" className="wordmark">
          Proviso
        </a>
      </header>
      <main id="page" tabIndex={-1}>
        <header className="page-head">
          <h1>Editions</h1>
          <div className="page-lead">
            <p>
              An edition does not change once it is published. Each one stays readable at its own address.
            </p>
          </div>
        </header>
        {editions.length === 0 && <p className="absent">No edition has been published yet.</p>}
        <ol className="editions" reversed>
          {editions.map(({ number, publishedAt }) => (
            <li key={number}>
              <span className="numeral" aria-hidden="true">
                {number}
              </span>
              <a href={`/editions/${number}`}>Edition {number}</a>
              <span className="basis">
                {dayOf(publishedAt)}
                {number === latest?.number && ', the latest'}
              </span>
            </li>
          ))}
        </ol>
      </main>
    </div>
  )
}
