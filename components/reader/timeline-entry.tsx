import type { ReactNode } from 'react'
import { isExpectation } from '@/lib/coverage/expectation'
import type { PublicEvent, PublicPlanVersion, PublicReference } from '@/lib/edition/model'
import { ShortDetail, When } from './inferred'
import { PartyGlyph } from './party-glyph'
import { StatementGroup } from './statement-group'
import type { TimelineMark } from './timeline-marks'
import { articleTitle, goneStatement, statementHref, statementsAt, type View } from './view'
import { CAPTURE_METHODS, CAPTURE_OUTCOMES, minuteOf, PLAN_VERSIONS, safeUrl } from './wording'
import { timelineWords as words } from './words/timeline'

type Props = { view: View; mark: TimelineMark; number: number | undefined }

/** One entry of the list: when, by which clock, and what. */
export function TimelineEntry({ view, mark, number }: Props) {
  return (
    <li className="entry" id={mark.key} data-lane={mark.lane} data-of={mark.of.join(' ')}>
      <p className="when">
        <span className="clock">{mark.what === 'sentence' ? words.standing : words.lanes[mark.lane]}</span>{' '}
        <MarkDate mark={mark} />
      </p>
      <div className="what">
        <What view={view} mark={mark} number={number} />
      </div>
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
  if (mark.what === 'event') return <Happening view={view} event={mark.event} number={number} />
  if (mark.what === 'text') return <Text view={view} text={mark.text} number={number} />
  if (mark.what === 'source') return <Source reference={mark.reference} carries={mark.carries} />
  if (mark.what === 'sentence') {
    const { statement } = mark
    const party = view.snapshot.parties.find(({ slug }) => slug === statement.party)
    return (
      <>
        <p className="told">
          <a href={statementHref(view, statement) ?? view.paths.front()}>{statement.wording}</a>
        </p>
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

function Title({ number, children }: { number: number | undefined; children: ReactNode }) {
  return (
    <h4>
      {number !== undefined && <span className="entry-number">{number}</span>} {children}
    </h4>
  )
}

/** Sentences at home at an event in full; those that stand elsewhere are led to. */
function Happening({ view, event, number }: { view: View; event: PublicEvent; number: number | undefined }) {
  const all = statementsAt(view, event)
  const isHome = ({ home }: (typeof all)[number]) => home.kind === event.kind && home.slug === event.slug
  return (
    <>
      <Title number={number}>{event.title}</Title>
      <StatementGroup view={view} statements={all.filter(isHome)} />
      {all
        .filter((statement) => !isHome(statement))
        .map((statement) => (
          <p className="told" key={statement.id}>
            {goneStatement(view, statement) ? (
              words.gone
            ) : (
              <a href={statementHref(view, statement) ?? view.paths.front()}>{statement.wording}</a>
            )}
          </p>
        ))}
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
  const name = titleKind === 'headline' ? <span lang={language}>{title}</span> : title
  return (
    <>
      <p className="told">
        <b>{outlet}</b>
        {titleKind !== 'headline' && <span className="basis"> {words.headlineNotSeen}</span>}{' '}
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
