const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** A moment in full, in universal time: "21 November 2026 at 19:40 UTC". */
export function instantInWords(instant: Date | string): string {
  return `${FORMAT.format(new Date(instant))} UTC`
}
