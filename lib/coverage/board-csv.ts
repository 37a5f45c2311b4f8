import { type Board, cellWords, factsOn } from './board'
import { type BoardView, linesOf } from './board-view'

/** What a spreadsheet would take for a formula begins like this; also behind white space, which some of them drop. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/

/**
 * One cell of a CSV file: always in quotes, and what would be computed has an apostrophe before it, which makes it
 * text. After RFC 4180 and OWASP's page on CSV injection.
 */
export function csvCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** The board as a table for a spreadsheet, in the order and choice of the view: cells in words, lines ended by CRLF. */
export function boardCsv(board: Board, view: BoardView): string {
  const { rows, columns } = linesOf(board, view)
  const facts = factsOn(board)
  const heads = columns.map((column) => {
    const article = board.articles[column]
    return `${article?.title} (version ${article?.version})`
  })
  const lines = rows.map((row) => [
    board.subjects[row]?.title ?? '',
    board.subjects[row]?.kind ?? '',
    ...columns.map((column) => cellWords(facts(row, column))),
  ])
  return [['subject', 'kind', ...heads], ...lines]
    .map((line) => `${line.map(csvCell).join(',')}\r\n`)
    .join('')
}
