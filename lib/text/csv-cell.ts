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
