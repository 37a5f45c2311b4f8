const FORM = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** "21 November 2026 at 20:15 UTC": the same words on server and browser, wherever each is. */
export function dateAndTime(time: Date): string {
  return `${FORM.format(time)} UTC`
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "21 November 2026", by UTC: the same words wherever it is asked. */
export function dayInWords(time: Date): string {
  return DAY.format(time)
}
