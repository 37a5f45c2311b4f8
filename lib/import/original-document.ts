import { escaped } from './safe-original'

/** Our own few rules; a page of others brings none. Nothing in them loads anything. */
const STYLE = `
:root{color-scheme:light dark;--paper:#fbf8f1;--ink:#1d1a16;--soft:#47423a;--rule:#d3cabb;--mark:#f3e6bd;--accent:#0d5750}
@media (prefers-color-scheme:dark){:root{--paper:#111722;--ink:#ece7db;--soft:#c5c1b7;--rule:#333e4f;--mark:#463b1c;--accent:#86cfc3}}
body{margin:0;padding:.75rem 1rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,h6{font-size:1.15rem;line-height:1.25;margin:1rem 0 .4rem;font-weight:600}h1{font-size:1.4rem}
p,ul,ol,dl,blockquote,figure,table{margin:.5rem 0}ul,ol{padding-inline-start:1.4rem}
blockquote,figure{margin-inline:0;padding-inline-start:.8rem;border-inline-start:2px solid var(--rule)}
table{border-collapse:collapse;max-width:100%}td,th{border:1px solid var(--rule);padding:.15rem .4rem;vertical-align:top;text-align:start}
nav,header,footer,aside,figcaption,small,.note,.picture::before{font:.8125rem/1.4 system-ui,sans-serif;color:var(--soft)}
.picture::before{content:"[picture without a description]"}.picture[data-alt]:not([data-alt=""])::before{content:"[picture: " attr(data-alt) "]"}
.link{text-decoration:underline dotted;text-decoration-color:var(--soft);text-underline-offset:.15em}
.text,pre{white-space:pre-wrap;font:inherit;margin:0}pre{font:.8125rem/1.5 ui-monospace,monospace}
.space{background:repeating-linear-gradient(90deg,var(--rule) 0 2px,transparent 2px 5px)}
.here{scroll-margin-top:25vh}.here:target{background:var(--mark);outline:2px solid var(--accent);outline-offset:2px}
.words,.lost{scroll-margin-top:25vh}.lost:target::after{content:"Near here: these words do not stand in the original as they were read, or stand in it more than once.";display:block;margin:.3rem 0;padding:.3rem .5rem;border:1px solid var(--accent);font:.8125rem/1.4 system-ui,sans-serif}
.back{font:.8125rem/1 system-ui,sans-serif;padding:.2rem .3rem;color:var(--accent);text-decoration:none}.back:hover,.back:focus{text-decoration:underline}
.note{border-bottom:1px solid var(--rule);padding-bottom:.5rem}
`

/** A whole document for a frame: a safe body under a line that says what it is. `note` is text. */
export function originalDocument(note: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>The original</title><style>${STYLE}</style></head><body><p class="note">${escaped(note)}</p><main dir="auto">${body}</main></body></html>`
}

/** The first characters of a source as they came, and the way to more. Counts are UTF-16 code units. */
export function sourceBody(source: string, shown: number): string {
  const all = source.length
  const rest = `Shown: ${shown.toLocaleString('en')} of ${all.toLocaleString('en')} characters.`
  const more =
    shown < all ? `<p class="note">${rest} <a href="?as=source&amp;shown=${shown * 4}">Show more</a></p>` : ''
  return `<pre>${escaped(source.slice(0, shown))}</pre>${more}`
}
