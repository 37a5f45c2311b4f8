import type { ReactNode } from 'react'
import type { PublicPlanVersion } from '@/lib/edition/model'
import { When } from './inferred'
import { PageHead } from './page-head'
import { StatementGroup } from './statement-group'
import { Aligned, Provision } from './version-provision'
import { alignmentsOf, provisionsOf, sentencesFor, textsOf } from './version-rows'
import { statementsAt, type View } from './view'
import { PLAN_VERSIONS } from './wording'
import { versionsWords, versionWords as words } from './words/versions'

/** One text of the plan: what it is, how much of it was seen, its provisions, and what they are aligned with. */
export function VersionPage({ view, version }: { view: View; version: PublicPlanVersion }) {
  const provisions = provisionsOf(view, version.slug)
  const described = version.versionKind === 'described_only'
  const keys = new Set(provisions.map(({ key }) => key))
  const whole = statementsAt(view, version).filter(({ provision }) => !provision || !keys.has(provision))
  return (
    <>
      <PageHead kicker={<a href={view.paths.versions()}>{words.kicker}</a>} title={version.title}>
        {described && <p>{words.describedOnly[provisions.length > 0 ? 'some' : 'none']}</p>}
        {version.words.note && <p>{version.words.note}</p>}
      </PageHead>
      <Facts version={version} />
      <section className="treaty" aria-labelledby="whole-heading">
        <h2 id="whole-heading">{words.whole}</h2>
        <StatementGroup view={view} statements={whole} none={words.noStatements} />
      </section>
      <section className="treaty provisions" aria-labelledby="provisions-heading">
        <h2 id="provisions-heading">{described ? words.provisionsDescribed : words.provisions}</h2>
        {provisions.some(({ number }) => number.startsWith('(')) && (
          <p className="facts">{versionsWords.bracketed}</p>
        )}
        {provisions.length === 0 && <p className="absent">{words.noProvisions}</p>}
        {onlyOnce(view, provisions).map(({ provision, statements }) => (
          <Provision key={provision.key} view={view} provision={provision} statements={statements} />
        ))}
        <Dropped view={view} version={version} />
      </section>
      <Neighbours view={view} version={version} />
    </>
  )
}

/** A sentence that tells of several provisions stands at the first, so that its proof has one place. */
function onlyOnce(view: View, provisions: ReturnType<typeof provisionsOf>) {
  const seen = new Set<string>()
  return provisions.map((provision) => {
    const statements = sentencesFor(view, provision).filter(({ id }) => !seen.has(id))
    for (const { id } of statements) seen.add(id)
    return { provision, statements }
  })
}

function Facts({ version }: { version: PublicPlanVersion }) {
  return (
    <dl className="article-facts">
      <Fact label={versionsWords.kind}>{PLAN_VERSIONS[version.versionKind]}</Fact>
      {version.author && <Fact label={versionsWords.by}>{version.author}</Fact>}
      <Fact label={versionsWords.dated}>
        <When date={version.date} />
      </Fact>
      <Fact label={versionsWords.seen}>
        {version.extentSeen} {version.seenWhole && versionsWords.seenWhole}
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What this text is said to have left out; said only where it was seen whole. */
function Dropped({ view, version }: { view: View; version: PublicPlanVersion }) {
  const dropped = alignmentsOf(view).filter(
    ({ planVersion, to }) => planVersion === version.slug && to === null,
  )
  if (dropped.length === 0) return null
  return (
    <>
      <h3>{words.dropped}</h3>
      <ul className="aligned-with">
        {dropped.map((alignment) => (
          <li key={alignment.id}>
            <Aligned view={view} alignment={alignment} here={`${version.slug}/`} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Neighbours({ view, version }: { view: View; version: PublicPlanVersion }) {
  const texts = textsOf(view)
  const at = texts.findIndex(({ slug }) => slug === version.slug)
  const [earlier, later] = [texts[at - 1], texts[at + 1]]
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {earlier && (
        <a rel="prev" href={view.paths.version(earlier.slug)}>
          <span>{earlier.title}</span>
        </a>
      )}
      {later && (
        <a rel="next" href={view.paths.version(later.slug)}>
          <span>{later.title}</span>
        </a>
      )}
    </nav>
  )
}
