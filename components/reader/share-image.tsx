import type { ReactElement } from 'react'
import type { PublicArticle } from '@/lib/edition/model'
import type { DocumentProof, DocumentStatement, PageDocument } from '@/lib/syndication/model'
import { quotationOf } from '@/lib/syndication/quotation'
import { noticeLine } from '@/lib/syndication/sentence-notice'
import { isCovered, sharePassage } from '@/lib/syndication/share-passage'
import { shareSizes } from './share-sizes'
import { dayOf } from './wording'
import { imageWords as words } from './words/share-image'

export const IMAGE_SIZE = { width: 1200, height: 630 } as const

// Drawn without style sheets: the colours are those of the reader's pages in daylight.
const INK = '#1d1c1a'
const SOFT = '#5b5852'
const PAPER = '#fbf9f4'
const RULE = '#d9d4c8'
const MARK = '#f3ecd2'

/** A page as a picture: its title or first sentence, and a passage with its source. */
export function ShareImage({ document }: { document: PageDocument }): ReactElement {
  const { statement, proof } = sharePassage(document)
  const covered = isCovered(document.title) ? document.title : document.publication
  const sentence = statement?.wording ?? covered
  const title = sentence === document.title ? '' : titleOf(document, covered)
  const notice = statement ? noticeWords(statement) : ''
  const passage = proof?.spans[0]?.exact ?? ''
  const sizes = shareSizes({ sentence, passage, titled: title !== '' })
  const knowledge = isCovered(document.knowledge ?? '') ? document.knowledge : ''
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '48px 64px 40px',
        background: PAPER,
        color: INK,
        fontFamily: 'Newsreader, Newsreader Extended',
        fontSize: 26,
        lineHeight: 1.35,
      }}
    >
      <Row left={document.publication} right={editionWords(document)} strong />
      <div style={{ display: 'flex', height: 2, background: INK, marginTop: 14, marginBottom: 30 }} />
      {title && <div style={{ display: 'flex', fontSize: 30, color: SOFT, marginBottom: 14 }}>{title}</div>}
      {notice && (
        <div style={{ display: 'flex', fontSize: 34, fontWeight: 600, marginBottom: 14 }}>{notice}</div>
      )}
      {sentence && (
        <div style={{ display: 'flex', fontSize: sizes.sentence, lineHeight: 1.22 }}>{sentence}</div>
      )}
      {!statement && knowledge && (
        <div style={{ display: 'flex', fontSize: 30, color: SOFT, marginTop: 24 }}>{knowledge}</div>
      )}
      {proof && <Passage document={document} proof={proof} size={sizes.passage} />}
      <div style={{ display: 'flex', flexGrow: 1 }} />
      <div style={{ display: 'flex', height: 1, background: RULE, marginBottom: 12 }} />
      <Row left={footWords(statement, proof)} right={document.warning ?? ''} />
    </div>
  )
}

/** What stands below it is what a draft says: a picture is passed on without its page. */
const titleOf = ({ records: { point } }: PageDocument, title: string) =>
  point && isCovered(point.title) ? words.ofDraft(point.number, point.title) : title

const editionWords = ({ edition }: PageDocument) =>
  edition.superseded ? words.superseded : words.edition(edition.number, dayOf(edition.publishedAt))

/** Every notice on the sentence, or where they do not fit that there are some. */
function noticeWords({ notices }: DocumentStatement): string {
  const all = notices.map(noticeLine).join(' ')
  return isCovered(all) && all.length <= MOST_NOTICE ? all : words.notice
}
const MOST_NOTICE = 240

/** What a reader must know before they share it, or else what the sentence rests on. */
function footWords(statement: DocumentStatement | null, proof: DocumentProof | null): string {
  if (!statement) return ''
  if (statement.support.disputes > 0) return words.disputed
  return proof ? '' : statement.support.words
}

function Row({ left, right, strong = false }: { left: string; right: string; strong?: boolean }) {
  return (
    <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 32 }}>
      <div style={{ display: 'flex', fontSize: strong ? 32 : 22, fontWeight: strong ? 600 : 400 }}>
        {left}
      </div>
      <div style={{ display: 'flex', fontSize: 22, color: SOFT }}>{right}</div>
    </div>
  )
}

function Passage({ document, proof, size }: { document: PageDocument; proof: DocumentProof; size: number }) {
  const article = document.articles.find(({ slug }) => slug === proof.article)
  const exact = proof.spans[0]?.exact ?? ''
  const voice = voiceOf(proof)
  const source = sourceOf(article)
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        marginTop: 28,
        marginBottom: 20,
        paddingLeft: 24,
        borderLeft: `3px solid ${INK}`,
      }}
    >
      <div style={{ display: 'flex', fontSize: 22, color: SOFT }}>{isCovered(voice) ? voice : ''}</div>
      <div
        style={{
          display: 'flex',
          fontSize: size,
          lineHeight: 1.34,
          alignSelf: 'flex-start',
          background: MARK,
          padding: '2px 6px',
          marginTop: 4,
          marginBottom: 6,
          marginLeft: -6,
        }}
      >
        {exact}
      </div>
      <div style={{ display: 'flex', fontSize: 22, color: SOFT }}>{isCovered(source) ? source : ''}</div>
    </div>
  )
}

function voiceOf(proof: DocumentProof): string {
  const quoted = quotationOf(proof)
  if (!quoted) return words.articleSays
  if (quoted.kind === 'document') return words.document(quoted.name)
  return words.speech([quoted.name, quoted.office].filter(Boolean).join(', '))
}

function sourceOf(article: PublicArticle | undefined): string {
  const told = (
    value: { readonly method: string } | null | undefined,
    text: string | undefined,
    none: string,
  ) => (value && text ? (value.method === 'inferred' ? words.inferred(text) : text) : none)
  const { publishedBy, published } = article ?? {}
  return words.source(
    told(publishedBy, publishedBy?.value, words.noOutlet),
    told(published, published?.words, words.noDate),
  )
}
