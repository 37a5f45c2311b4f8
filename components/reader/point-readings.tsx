import type { PublicPoint, PublicProvision, PublicReading } from '@/lib/edition/model'
import { TakenDown } from './notice'
import { provisionsOf } from './point-later'
import { ReadingSourceLine, readingFacts } from './point-reading-source'
import { goneReading, type View } from './view'
import { readingWords as words } from './words/point'

/** What each publication prints for the provision of a point: whose words, in which language, translated by whom. */
export function Readings({ view, point }: { view: View; point: PublicPoint }) {
  const { readings = [] } = view.snapshot
  const provisions = provisionsOf(view.snapshot, point.slug).filter(({ key }) =>
    readings.some(({ provision }) => provision === key),
  )
  if (provisions.length === 0) return null
  return (
    <section className="readings" aria-labelledby="readings-heading">
      <h2 id="readings-heading">{words.title}</h2>
      <p className="facts">{words.lead}</p>
      {provisions.map((provision) => (
        <OneProvision
          key={provision.key}
          view={view}
          provision={provision}
          readings={readings.filter((one) => one.provision === provision.key)}
        />
      ))}
    </section>
  )
}

type ProvisionProps = { view: View; provision: PublicProvision; readings: readonly PublicReading[] }

function OneProvision({ view, provision, readings }: ProvisionProps) {
  const text = view.snapshot.planVersions.find(({ slug }) => slug === provision.planVersion)
  return (
    <>
      <h3>{words.provision(text?.title ?? provision.planVersion, provision.number)}</h3>
      <ReadingGroups view={view} readings={readings} />
    </>
  )
}

/** Readings of one provision: what is printed, and below it who prints it so. */
export function ReadingGroups({ view, readings }: { view: View; readings: readonly PublicReading[] }) {
  return (
    <ul>
      {alike(view, readings).map((group) => (
        <li key={group[0]!.id}>
          <Words view={view} reading={group[0]!} />
          <Sources view={view} group={group} />
        </li>
      ))}
    </ul>
  )
}

/** Who prints it so; what holds of all of them is said once. */
function Sources({ view, group }: { view: View; group: readonly PublicReading[] }) {
  const common = group.length > 1 ? inCommon(group) : []
  return (
    <>
      <ul className="reading-sources">
        {group.map((reading) => (
          <li key={reading.id} id={`reading-${reading.id}`}>
            <ReadingSourceLine view={view} reading={reading} common={common} />
          </li>
        ))}
      </ul>
      {common.length > 0 && (
        <p className="reading-sources">
          {words.allOfThese}
          {common.join(' · ')}
        </p>
      )}
    </>
  )
}

const inCommon = (group: readonly PublicReading[]): string[] => {
  const [first = [], ...rest] = group.map(readingFacts)
  return first.filter((fact) => rest.every((facts) => facts.includes(fact)))
}

/** Publications that print the same stand together, so that differences are seen; what is gone stands alone. */
function alike(view: View, readings: readonly PublicReading[]): PublicReading[][] {
  const groups = new Map<string, PublicReading[]>()
  for (const reading of readings) {
    const { id, form, words: text, language } = reading
    const key = goneReading(view, reading) ? id : JSON.stringify([form, text, language])
    groups.set(key, [...(groups.get(key) ?? []), reading])
  }
  return [...groups.values()]
}

/** A publication's own words are set as a quotation of it; ours are not. */
function Words({ view, reading }: { view: View; reading: PublicReading }) {
  const { form, words: text, language } = reading
  const gone = goneReading(view, reading)
  if (gone) return <TakenDown gone={gone} what={words.gone} />
  return (
    <>
      <p className="label">{form === 'quoted' ? words.prints : words.saysOurs}</p>
      {form === 'quoted' ? (
        <blockquote className="reading-words" lang={language}>
          {/^[“"«„‘]/.test(text) ? text : `“${text}”`}
        </blockquote>
      ) : (
        <p className="reading-words">{text}</p>
      )}
    </>
  )
}
