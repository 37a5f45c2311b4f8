/** Why a form did not do what was pressed, beside its buttons. It stays in the form while empty: see StatusLine. */
export function RefusalLine({ words }: { words: string }) {
  return (
    <p role="status" className={words ? 'w-full text-sm text-problem' : 'spoken'}>
      {words}
    </p>
  )
}
