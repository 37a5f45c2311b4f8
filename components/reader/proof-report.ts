/**
 * Where to report an error in a sentence: a mail whose subject names it, or the configured page with its id.
 * Null when no address is configured.
 */
export function reportHref(corrections: string | null, statement: string, edition: number): string | null {
  if (!corrections) return null
  if (corrections.includes('@') && !corrections.includes('://')) {
    const subject = `Error in sentence ${statement}, edition ${edition}`
    return `mailto:${corrections}?subject=${encodeURIComponent(subject)}`
  }
  const page = new URL(corrections)
  page.searchParams.set('statement', statement)
  page.searchParams.set('edition', String(edition))
  return page.href
}
