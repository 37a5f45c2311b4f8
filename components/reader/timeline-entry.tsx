import { Fragment, type ReactNode } from 'react'
import { isExpectation } from '@/lib/coverage/expectation'
import type { PublicEvent, PublicPlanVersion, PublicReference, PublicStatement } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { PartyGlyph } from './party-glyph'
import { SentenceState } from './sentence-state'
import { StatementGroup } from './statement-group'
import type { TimelineMark } from './timeline-marks'
import type { Told } from './timeline-told'
import { articleTitle, goneStatement, statementHref, statementsAt, type View } from './view'
import { CAPTURE_METHODS, CAPTURE_OUTCOMES, minuteOf, PLAN_VERSIONS, safeUrl } from './wording'
import { referenceWords } from './words/proof'
import { timelineWords as words } from './words/timeline'

type Props = { view: View; mark: TimelineMark; number: number | undefined }
type EntryProps = { view: View; marks: readonly TimelineMark[]; number: number | undefined }

/** One entry of the list: when, by which clock, and what; what came on one day stands beneath one date. */
export function TimelineEntry({ view, marks, number }: EntryProps) {
  const mark = marks[0]!
  const alone = marks.length === 1
  return (
    <li
      className="entry"
      data-lane={mark.lane}
      {...(alone ? { id: mark.key, 'data-of': mark.of.join(' ') } : { 'data-holds': '' })}
    >
      <p className="when">
        <span className="clock">{mark.what === 'sentence' ? words.standing : words.lanes[mark.lane]}</span>{' '}
        <MarkDate mark={mark} />
      </p>
      {alone ? (
        <div className="what">
          <What view={view} mark={mark} number={number} />
        </div>
      ) : (
        <ul className="what">
          {marks.map((one) => (
            <li key={one.key} id={one.key} data-of={one.of.join(' ')}>
              <What view={view} mark={one} number={undefined} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function MarkDate({ mark }: { mark: TimelineMark }) {
  if (mark.what === 'capture') return <time dateTime={mark.capture.at}>{minuteOf(mark.capture.at)}</time>
  if (mark.what === 'event' && !mark.date?.edtf && mark.event.dateWords) {
    return (
      <span className="source-date">
        {words.inSourcesWords} <q>{mark.event.dateWords}</q>
      </span>
    )
  }
  return <When date={mark.date} short={mark.what !== 'event' && mark.what !== 'text'} />
}

function What({ view, mark, number }: Props): ReactNode {
  if (mark.what === 'event')
    return <Happening view={view} event={mark.event} told={mark.told} number={number} />
  if (mark.what === 'text') return <Text view={view} text={mark.text} number={number} />
  if (mark.what === 'source') return <Source reference={mark.reference} carries={mark.carries} />
  if (mark.what === 'sentence') return <Standing view={view} statement={mark.statement} />
  if (mark.what === 'article') {
    return (
      <>
        <p className="told">
          <a href={view.paths.article(mark.article.slug)}>{articleTitle(view, mark.article)}</a>
        </p>
        <p className="facts">
          <ShortDetail detail={mark.article.publishedBy} absent={words.noOutlet} /> · {words.article}
        </p>
      </>
    )
  }
  const { article, capture } = mark
  return (
    <>
      <p className="told">
        {words.copyOf} <a href={view.paths.article(article.slug)}>{articleTitle(view, article)}</a>
      </p>
      <p className="facts">
        {[
          CAPTURE_METHODS[capture.method],
          CAPTURE_OUTCOMES[capture.outcome],
          capture.version === null ? words.noVersion : words.version(capture.version),
        ].join(' · ')}
      </p>
    </>
  )
}

/** A sentence that stands elsewhere, led to, with the party that it is of. */
function Standing({ view, statement }: { view: View; statement: PublicStatement }) {
  const party = view.snapshot.parties.find(({ slug }) => slug === statement.party)
  return (
    <>
      <p className="told">
        <a href={statementHref(view, statement)}>{statement.wording}</a>
      </p>
      <SentenceState view={view} statement={statement} />
      {party && (
        <p className="facts">
          <PartyGlyph party={party} />
          {party.title}
          {isExpectation(statement) && words.expected}
        </p>
      )}
    </>
  )
}

function Title({ number, children }: { number: number | undefined; children: ReactNode }) {
  return (
    <h4>
      {number !== undefined && <span className="entry-number">{number}</span>} {children}
    </h4>
  )
}

type HappeningProps = { view: View; event: PublicEvent; told: Told; number: number | undefined }

/** Sentences at home at an event in full; those that stand elsewhere are led to, and the texts that came of it. */
function Happening({ view, event, told, number }: HappeningProps) {
  const all = statementsAt(view, event)
  const isHome = ({ home }: (typeof all)[number]) => home.kind === event.kind && home.slug === event.slug
  return (
    <>
      <Title number={number}>{event.title}</Title>
      <StatementGroup view={view} statements={all.filter(isHome)} />
      {all
        .filter((statement) => !isHome(statement))
        .map((statement) => (
          <Fragment key={statement.id}>
            <p className="told">
              {goneStatement(view, statement) ? (
                words.gone
              ) : (
                <a href={statementHref(view, statement) ?? view.paths.front()}>{statement.wording}</a>
              )}
            </p>
            <SentenceState view={view} statement={statement} />
          </Fragment>
        ))}
      {told.texts.map((text) => (
        <p className="facts its-text" key={text.slug}>
          {words.itsText} <a href={view.paths.version(text.slug)}>{text.title}</a>,{' '}
          {PLAN_VERSIONS[text.versionKind]}
        </p>
      ))}
      {told.also.length > 0 && (
        <div className="also">
          <p className="facts">{words.also}</p>
          <ul>
            {told.also.map((statement) => (
              <li key={statement.id} id={`said-${statement.id}`}>
                <Standing view={view} statement={statement} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Text({ view, text, number }: { view: View; text: PublicPlanVersion; number: number | undefined }) {
  return (
    <>
      <Title number={number}>
        <a href={view.paths.version(text.slug)}>{text.title}</a>
      </Title>
      <p className="facts">
        {PLAN_VERSIONS[text.versionKind]} · {words.textOfThePlan}
      </p>
    </>
  )
}

function Source({ reference, carries }: { reference: PublicReference; carries: number }) {
  const { outlet, title, titleKind, url, language } = reference
  const href = safeUrl(url)
  const name = titleKind === 'description' ? title : <span lang={language}>{title}</span>
  return (
    <>
      <p className="told">
        <b>{outlet}</b>
        {title && titleKind !== 'headline' && (
          <span className="basis"> · {referenceWords.noHeadline[titleKind].trim()}</span>
        )}{' '}
        {href ? (
          <a href={href} rel="noopener external">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p className="facts">
        {words.source} · {words.carries(carries)}
      </p>
    </>
  )
}
