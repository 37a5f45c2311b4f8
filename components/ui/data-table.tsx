import type { ReactNode } from 'react'
import styles from './data-table.module.css'

export type Column<Row> = {
  readonly key: string
  readonly heading: ReactNode
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'start' | 'end'
  /** Tells a row from its neighbours; read out with each of its cells. */
  readonly rowHeading?: boolean
}

type Props<Row> = {
  /** What the table holds; read out, and shown when `showCaption` is set. */
  caption: string
  showCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Where there is no room for it, each row is set as a heading with its facts under it. */
  stacks?: boolean
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode
}

const side = (align: 'start' | 'end' = 'start') => (align === 'end' ? 'text-end tabular' : 'text-start')

/** A table that scrolls inside its own region where the page is narrow. */
export function DataTable<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
  stacks = false,
  empty,
}: Props<Row>) {
  if (rows.length === 0 && empty) return empty
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={`scrolls ${stacks ? styles.stacks : ''}`} aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-[0.9375rem] leading-snug">
        <caption className={showCaption ? 'pb-2 text-start text-sm text-soft' : 'spoken'}>{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-sm">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`px-2 py-1.5 align-bottom font-semibold first:ps-0 last:pe-0 ${side(column.align)}`}
              >
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-rule align-top hover:bg-raised">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const look = `px-2 py-2 first:ps-0 last:pe-0 max-sm:min-w-28 ${side(column.align)}`
  if (!column.rowHeading) {
    const label = typeof column.heading === 'string' ? column.heading : undefined
    return (
      <td className={look} data-label={label}>
        {column.cell(row)}
      </td>
    )
  }
  return (
    <th scope="row" className={`${look} font-medium max-sm:min-w-56`}>
      {column.cell(row)}
    </th>
  )
}
