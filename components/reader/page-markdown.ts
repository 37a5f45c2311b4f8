import type { PublicLedgerEntry, PublicReference } from '@/lib/edition/model'
import type { DocumentStatement, GoneStatement, PageDocument } from '@/lib/syndication/model'
import { isGone } from '@/lib/syndication/page-document'
import { articleLine, dateWords, escapeMarkdown } from './markdown-text'
import { proofMarkdown } from './proof-markdown'
import { recordsMarkdown } from './records-markdown'
import {
  BEARINGS,
  dayOf,
  HOW_READ,
  LEDGER_KINDS,
  languageName,
  listed,
  NOTICES,
  originWords,
  RESPONSES,
  stanceWords,
} from './wording'
import { markdownWords as words } from './words/page-markdown'

/** A page as Markdown: the same sentences, proofs, references and notices, in the same order. */
export function pageMarkdown(document: PageDocument): string {
  const byId = new Map(document.statements.map((one) => [one.id, one]))
  const { edition } = document
  const parts = [
    `# ${escapeMarkdown(document.title)}`,
    document.warning && `**${document.warning}**`,
    words.edition(document.publication, edition.number, dayOf(edition.publishedAt)),
    edition.superseded && words.superseded(edition.latest),
    document.knowledge && escapeMarkdown(document.knowledge),
    words.address(document.url),
    ...document.sections.flatMap(({ title, words: furniture, statements }) => [
      title !== document.title && `## ${escapeMarkdown(title)}`,
      // Furniture is written by us and may hold headings and lists of its own.
      ...furniture,
      ...statements.flatMap((id) => {
        const statement = byId.get(id)
        return statement ? sentence(document, statement) : []
      }),
    ]),
    ...recordsMarkdown(document),
    ...group(words.articles, document.articles.map(articleLine)),
    ...group(words.changes, document.ledger.map(change)),
    ...group(
      words.notices,
      document.notices.map((one) =>
        words.notice(NOTICES[one.kind], dayOf(one.at), escapeMarkdown(words.about(one.about, one.words))),
      ),
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const group = (title: string, items: readonly string[]) =>
  items.length > 0 ? [`## ${title}`, items.map((item) => `- ${item}`).join('\n')] : []

function sentence(document: PageDocument, statement: DocumentStatement | GoneStatement): string[] {
  if (isGone(statement)) {
    const { at, words: why } = statement.takenDown
    return [`*${words.gone(words.sentence, at && dayOf(at), why && escapeMarkdown(why))}*`]
  }
  return [
    `**${escapeMarkdown(statement.wording)}**`,
    facts(statement)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    ...statement.proofs.map((proof) => proofMarkdown(document, proof)),
    ...statement.references.map(reference),
  ]
}

function facts(statement: DocumentStatement): string[] {
  const { names, stance, stanceBasis, speaker, asOf, allegation, support, notices, approvedBy } = statement
  const lines = [
    ...notices.map((one) => words.notice(NOTICES[one.kind], dayOf(one.at), one.words)),
    names.party && stance && words.position(names.party, stanceWords(stance, stanceBasis)),
    speaker && words.spokenBy([speaker.name, speaker.office].filter(Boolean).join(', ')),
    asOf && words.asOf(dateWords(asOf)),
    allegation &&
      words.response(
        names.about ?? '',
        [RESPONSES[allegation.response], allegation.note].filter(Boolean).join('. '),
      ),
    support.words && words.support(support.words),
    words.approvedBy(listed(approvedBy) || words.nobody),
  ]
  return [...lines.flatMap((line) => (line ? escapeMarkdown(line) : [])), words.cite(statement.url)]
}

function reference(one: PublicReference): string {
  const { outlet, date, title, titleKind, url, language, howRead, seenToSay, locator, checkedBy } = one
  const named = titleKind === 'headline' ? `“${title}”` : words.notHeadline(title)
  return [
    `${words.elsewhere(escapeMarkdown(outlet), dateWords(date))}${title && `: ${escapeMarkdown(named)}`}`,
    `- <${url}>`,
    seenToSay && `- ${escapeMarkdown(words.seenToSay(seenToSay))}`,
    locator && `- ${escapeMarkdown(words.locator(locator))}`,
    `- ${[languageName(language), HOW_READ[howRead], words.origin(originWords(one.origin)), BEARINGS[one.bearing], words.checkedBy(listed(checkedBy) || words.nobody)].join(' · ')}`,
  ]
    .filter(Boolean)
    .join('\n')
}

function change({ edition, at, kind, before, after, reason, approvedBy }: PublicLedgerEntry): string {
  const parts = [
    before && words.before(before),
    after && words.after(after),
    !before && !after && words.gone(words.entry, null, null),
    reason && words.why(reason),
    approvedBy.length > 0 && words.approvedBy(listed(approvedBy)),
  ]
  const head = words.change(edition, dayOf(at), LEDGER_KINDS[kind])
  return [head, ...parts.flatMap((part) => (part ? escapeMarkdown(part) : []))].join('\n  - ')
}
