import type { BrowserContext } from '@playwright/test'

/**
 * Notes everything a browser complains about: errors on its console, errors nobody caught, and each time the
 * content policy stopped something.
 */
export async function watchForMishaps(context: BrowserContext, mishaps: string[]): Promise<void> {
  context.on('weberror', (error) => mishaps.push(`error nobody caught: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') mishaps.push(`console: ${message.text()} (${message.location().url})`)
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
