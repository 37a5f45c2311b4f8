const SLASHES = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/
/** `/2010/politics/08/13/`: a section stands between year and month. */
const PARTED = /\/((?:19|20)\d\d)\/[a-z_-]{2,40}\/(\d{1,2})\/(\d{1,2})(?=\/)/i
const JOINED = /[/_-]((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?=[/_.-]|$)/

/** `/2013/jun/06/` */
const NAMED = /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d{1,2})(?=\/)/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that an address carries (`/2025/11/29/`, `-20251129.html`) as `YYYY-MM-DD`, or null. */
export function addressDay(address: string): string | null {
  const path = address
    .slice(0, 2000)
    .replace(/^[a-z]+:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
  const match = SLASHES.exec(path) ?? PARTED.exec(path) ?? NAMED.exec(path) ?? JOINED.exec(path)
  const [, year = '', named = '', day = ''] = match ?? []
  const month = /\d/.test(named) ? named : String(1 + MONTHS.indexOf(named.toLowerCase()))
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
