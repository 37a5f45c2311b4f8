import type { PublicSpan } from '@/lib/edition/model'
import type { DocumentProof, PageDocument } from '@/lib/syndication/model'
import { quotationOf } from '@/lib/syndication/quotation'
import { articleLine, escapeMarkdown } from './markdown-text'
import { cautionWords, voiceWords } from './proof-voice'
import { BEARINGS, dayOf, listed, minuteOf, originWords } from './wording'
import { markdownWords as words } from './words/page-markdown'

/** A passage as Markdown: whose words it is, the words in their context, and how we have them. */
export function proofMarkdown(document: PageDocument, proof: DocumentProof): string {
  if (proof.takenDown) {
    const { at, words: why } = proof.takenDown
    return `*${words.gone(words.passage, at && dayOf(at), why && escapeMarkdown(why))}*`
  }
  const article = document.articles.find(({ slug }) => slug === proof.article)
  const particulars = [
    BEARINGS[proof.bearing],
    words.voice([voiceWords({ ...proof, chain: '' }), proof.chain].filter(Boolean).join(', ')),
    words.origin(originWords(proof.origin)),
    words.version(proof.version),
    words.captured(minuteOf(proof.capturedAt)),
    words.positions(listed(proof.spans.map(({ start, end }) => words.from(start, end)))),
    words.signedBy(listed(proof.signedBy) || words.nobody),
  ]
  return [
    voiceLine(proof),
    '',
    `> ${proof.spans.map(span).join(` ${words.cut} `)}`,
    '',
    ...proof.cautions.map((one) => `- ${escapeMarkdown(words.caution(cautionWords(one)))}`),
    ...(article ? [`- ${articleLine(article)}`] : []),
    `- ${escapeMarkdown(particulars.join(' · '))}`,
  ].join('\n')
}

/** The words relied on stand out; one line, so that a quotation stays one block. */
function span({ before, exact, after }: PublicSpan): string {
  const line = (text: string) => escapeMarkdown(text.replace(/\s+/g, ' '))
  return `${line(before)}**${line(exact)}**${line(after)}`
}

function voiceLine(proof: DocumentProof): string {
  const quoted = quotationOf(proof)
  if (!quoted) return words.articleSays
  const named = [quoted.name ?? words.theDocument, quoted.office].filter(Boolean).join(', ')
  return escapeMarkdown(
    quoted.kind === 'speech' ? words.speech(named) : words.document(quoted.name ?? words.theDocument),
  )
}
