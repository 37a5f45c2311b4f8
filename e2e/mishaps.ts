import type { BrowserContext } from '@playwright/test'

/** A page whose session has ended may ask for its stream once more before it knows. */
const STREAM_REFUSED = /\b401\b.*\/api\/desk\/events/

/**
 * Notes everything a browser complains about: errors on its console, errors nobody caught, and each time the
 * content policy stopped something.
 */
export async function watchForMishaps(context: BrowserContext, mishaps: string[]): Promise<void> {
  context.on('weberror', (error) => mishaps.push(`error nobody caught: ${error.error().message}`))
  context.on('console', (message) => {
    const said = `console: ${message.text()} (${message.location().url})`
    if (message.type() === 'error' && !STREAM_REFUSED.test(said)) mishaps.push(said)
  })
  await context.exposeFunction('provisoStopped', (what: string) => mishaps.push(`content policy: ${what}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const tell = (window as unknown as { provisoStopped: (what: string) => void }).provisoStopped
      tell(`${violatedDirective} stopped ${blockedURI} ${sample}`)
    })
  })
}

/** Takes out the complaints that the journey provoked, and fails when there were none. */
export function expected(mishaps: string[], what: RegExp): void {
  const others = mishaps.filter((mishap) => !what.test(mishap))
  if (others.length === mishaps.length) throw new Error(`No browser complained about ${what}`)
  mishaps.splice(0, mishaps.length, ...others)
}
