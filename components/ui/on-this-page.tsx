/** Links to the sections of a long screen, so that nobody has to tab through one to get to the next. */
export function OnThisPage({ parts }: { parts: readonly (readonly [id: string, words: string])[] }) {
  return (
    <nav aria-label="On this page" className="mb-6 text-sm print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {parts.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1.5">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
