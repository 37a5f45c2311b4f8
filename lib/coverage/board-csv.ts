import { csvCell } from '@/lib/text/csv-cell'
import { type Board, cellWords, factsOn } from './board'
import { type BoardView, linesOf } from './board-view'

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
