import type { ReactNode } from 'react'

type Line = { readonly id: string; readonly heading: ReactNode }

type Props = {
  /** What the table holds; read out. */
  caption: string
  corner: string
  columns: readonly Line[]
  rows: readonly Line[]
  cell: (row: string, column: string) => ReactNode
}

/** A quiet table with every cell visible. Its first column stays while the rest scrolls on a narrow screen. */
export function Matrix({ caption, corner, columns, rows, cell }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scrolls" aria-label={caption} tabIndex={0}>
      <table className="border-collapse text-sm leading-snug">
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr className="border-b border-ink">
            <th scope="col" className={`${FIRST} py-1.5 align-bottom font-semibold`}>
              {corner}
            </th>
            {columns.map(({ id, heading }) => (
              <th
                key={id}
                scope="col"
                className="w-32 min-w-28 max-w-40 px-2 py-1.5 text-start align-bottom font-semibold break-words hyphens-auto"
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-b border-rule align-middle">
              <th scope="row" className={`${FIRST} py-1 font-medium`}>
                {row.heading}
              </th>
              {columns.map((column) => (
                <td key={column.id} className="border-s border-rule px-1 py-0">
                  {cell(row.id, column.id)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const FIRST = 'sticky start-0 z-10 w-56 min-w-32 max-w-56 bg-paper pe-2 text-start'
