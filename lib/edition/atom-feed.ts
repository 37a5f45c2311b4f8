import { latestPaths } from '@/lib/paths/reader'
import { LEDGER_WORDS } from './labels'
import type { PublicLedgerEntry, Snapshot } from './model'
import { isSample, sampleWords } from './sample'

const ENTRIES = 100
const SAMPLE = 'Sample data, not reviewed by a person.'

/**
 * The ledger as an Atom feed (RFC 4287), newest first. `origin` is the public address without a trailing slash;
 * without one the links stay relative, and never name a host that a visitor sent.
 */
export function atomFeed(snapshot: Snapshot, origin = ''): string {
  const entries = snapshot.ledger.slice(0, ENTRIES)
  const title = snapshot.site['site/name'] ?? 'Proviso'
  const subtitle = [sampleWords(snapshot), 'What changed between editions, and why.']
    .filter(Boolean)
    .join(' ')
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeXml(`${origin || 'urn:proviso'}:ledger`)}</id>
<title>${escapeXml(`${title}: ledger of changes`)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<updated>${snapshot.publishedAt}</updated>
<author><name>${escapeXml(title)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}/feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(origin + latestPaths.ledger())}"/>
${entries.map((entry) => entryXml(entry, snapshot, origin)).join('\n')}
</feed>
`
}

function entryXml(entry: PublicLedgerEntry, snapshot: Snapshot, origin: string): string {
  const statement = snapshot.statements.find(({ id }) => id === entry.statement)
  const key = `${entry.edition}-${entry.ordinal}`
  const kind = LEDGER_WORDS[entry.kind].split(':')[0] ?? entry.kind
  const approved = entry.approvedBy.length > 0 ? `Approved by: ${entry.approvedBy.join(', ')}.` : ''
  const text = [
    isSample(statement, snapshot) ? SAMPLE : '',
    entry.before && `Before: ${entry.before}`,
    entry.after && `${entry.before ? 'After: ' : ''}${entry.after}`,
    `Why: ${entry.reason}`,
    approved,
  ]
  const href = `${origin}/editions/${entry.edition}/ledger`
  return `<entry>
<id>${escapeXml(`${origin || 'urn:proviso'}:ledger:${key}`)}</id>
<title>${escapeXml(`Edition ${entry.edition}: ${kind}`)}</title>
<updated>${entry.at}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>
<content type="text">${escapeXml(text.filter(Boolean).join('\n'))}</content>
</entry>`
}

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as it may stand in XML, between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
