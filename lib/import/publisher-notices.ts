/** What a publisher says about its own text. The kinds are those of the archive. */
export type FoundNotice = {
  readonly kind: 'update' | 'correction' | 'retraction'
  /** The whole line as it stands. */
  readonly words: string
  /** Of the block that holds it. */
  readonly block: number
}

type Kind = FoundNotice['kind']
/** How a notice begins, by kind and language; only at the beginning of a block. A label is followed by a colon or a dash. */
const LABELS: Readonly<Record<Kind, readonly string[]>> = {
  retraction: [
    'retraction',
    'retracted',
    'withdrawn',
    'notice of withdrawal',
    'notice of retraction',
    'rétractation',
    'retractación',
    'retratação',
    'ritrattazione',
    'widerruf',
    'intrekking',
    'отзыв публикации',
    'відкликання',
  ],
  correction: [
    'correction',
    'corrections',
    'corrected',
    'clarification',
    'corrections and clarifications',
    'correction appended',
    'editor’s note',
    "editor's note",
    'editors’ note',
    "editors' note",
    'berichtigung',
    'korrektur',
    'richtigstellung',
    'anmerkung der redaktion',
    'rectificatif',
    'correctif',
    'précision',
    'note de la rédaction',
    'corrección',
    'rectificación',
    'fe de errores',
    'aclaración',
    'nota del editor',
    'nota de la redacción',
    'correção',
    'errata',
    'erramos',
    'rettifica',
    'correzione',
    'precisazione',
    'sprostowanie',
    'korekta',
    'rectificatie',
    'correctie',
    'rättelse',
    'rettelse',
    'düzeltme',
    'исправление',
    'уточнение',
    'поправка',
    'от редакции',
    'виправлення',
    'уточнення',
    'від редакції',
  ],
  update: [
    'update',
    'updates',
    'updated',
    'aktualisierung',
    'mise à jour',
    'actualización',
    'atualização',
    'aggiornamento',
    'aktualizacja',
    'uppdatering',
    'oppdatering',
    'güncelleme',
    'обновление',
    'обновлено',
    'оновлення',
    'оновлено',
  ],
}
/** Sentences that say so without a label, by their beginnings. */
const OPENINGS: readonly (readonly [Kind, RegExp])[] = [
  [
    'retraction',
    /^(?:this|the) (?:article|story|report|piece) (?:has been|was|is) (?:retracted|withdrawn|removed)\b/,
  ],
  [
    'correction',
    /^(?:this|the|an earlier version of this|a previous version of this) (?:article|story|report|piece|headline|version|post)(?: of this (?:article|story|report|piece))? (?:has been|was|were) (?:amended|corrected|clarified|changed to correct)\b/,
  ],
  [
    'correction',
    /^(?:an earlier|a previous|the original|an earlier online|an early) version of (?:this|the) (?:article|story|report|piece|post|headline) (?:incorrectly|wrongly|mistakenly|misstated|misspelled|misidentified|said|stated|gave|referred|misquoted|included)/,
  ],
  ['update', /^(?:this|the) (?:article|story|report|piece|post) (?:has been|was|is being) updated\b/],
  ['correction', /^in einer früheren (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)/],
  ['correction', /^(?:une|dans une) version (?:précédente|antérieure) de cet article/],
  ['correction', /^(?:una|en una) versión (?:anterior|previa) de este artículo/],
  [
    'correction',
    /^(?:uma|em uma|numa) versão anterior (?:deste|desta|do) (?:artigo|texto|reportagem|matéria)/,
  ],
  [
    'correction',
    /^(?:в )?(?:более ранней|предыдущей|первоначальной) версии (?:этой )?(?:статьи|материала|текста)/,
  ],
]
/** A time or a number between the label and its colon: "Update 3:15 pm:", "Correction, 4 March:", "UPDATE 2 —". */
const BETWEEN =
  /^[\s(,[]*(?:[\p{L}.]{1,12}[\s.,]*|[\d:.,/-]+[\s,.]*(?:st|nd|rd|th)?[\s,.]*){0,8}[)\]]?\s*[:—–]/u
const ALL_LABELS = (Object.entries(LABELS) as [Kind, readonly string[]][])
  .flatMap(([kind, labels]) => labels.map((label) => ({ kind, label })))
  // The longest first: “corrected” is no “correct” and “update” begins “updated”.
  .sort((one, other) => other.label.length - one.label.length)
const LONGEST = 1000
const BEFORE_COLON = 80

/**
 * The blocks that are a publisher's own note about its text: an update, a correction or clarification, a retraction.
 * Only where the beginning of the block says so; a report about somebody's correction begins otherwise.
 */
export function findNotices(blocks: readonly { readonly text: string }[]): FoundNotice[] {
  return blocks.flatMap(({ text }, block) => {
    const kind = noticeKind(text)
    return kind ? [{ kind, words: text.slice(0, LONGEST), block }] : []
  })
}

/** The kind of notice that a block is, or null. */
export function noticeKind(text: string): Kind | null {
  const plain = text.replace(/^[\s*•()[\]_–—-]+/u, '').toLowerCase()
  const opening = OPENINGS.find(([, pattern]) => pattern.test(plain))
  if (opening) return opening[0]
  const labelled = ALL_LABELS.find(({ label }) => plain.startsWith(label))
  if (!labelled) return null
  const rest = plain.slice(labelled.label.length, labelled.label.length + BEFORE_COLON)
  const isNamed = BETWEEN.test(rest)
  return isNamed && /\p{L}/u.test(plain.slice(labelled.label.length)) && hasWords(plain)
    ? labelled.kind
    : null
}

/** A bare time stamp ("Updated: 3 March 2026, 14:05") says when, not what: it has no sentence behind its colon. */
function hasWords(plain: string): boolean {
  const said = plain.slice(plain.search(/[:—–](?!\d)/u) + 1)
  return (said.match(/\p{L}{3,}/gu) ?? []).length >= 4
}
