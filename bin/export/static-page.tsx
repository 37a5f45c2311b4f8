import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { relativeLink } from './site-files'

/** No answer carries headers from a file, so the page says itself what it may load: its own files and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

type Shell = {
  readonly file: string
  readonly title: string
  readonly description?: string | undefined
  /** It is not to be found by search engines: sample data, or an edition that was superseded. */
  readonly hidden: boolean
  readonly script: string
  readonly children: ReactNode
}

/** One page of a static copy, as a whole document. */
export function staticPage({ file, title, description, hidden, script, children }: Shell): string {
  const to = (name: string) => relativeLink(file, name)
  const page = (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: no framework is there to make one */}
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {hidden && <meta name="robots" content="noindex" />}
        <link rel="icon" href={to('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={to('reader.css')} />
        <script src={to(script)} defer />
      </head>
      <body>{children}</body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}\n`
}
