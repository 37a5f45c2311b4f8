/**
 * The mark of the publication: a column of text and, beside it, the margin that a proof hangs in. Drawn in the
 * colour of the words around it; the name always stands beside it.
 */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M4 7h15M4 13h15M4 19h11" stroke="currentColor" strokeWidth="2.6" fill="none" />
      <path d="M23 4v24" stroke="currentColor" strokeWidth="1.6" />
      <path className="mark-proof" d="M26.5 18.2h4v2.6h-4z" />
    </svg>
  )
}
