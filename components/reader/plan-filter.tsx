import type { PublicPoint, PublicSection } from '@/lib/edition/model'
import { frontWords as words } from './words/front'

type Props = { sections: readonly PublicSection[]; points: readonly PublicPoint[] }

/** Shows the points of one section. Radio buttons and a style sheet: it needs no script. */
export function PlanFilter({ sections, points }: Props) {
  const count = (slug: string) => points.filter(({ section }) => section === slug).length
  return (
    <fieldset className="plan-filter">
      <legend>{words.filter}</legend>
      <Choice id="show-all" title={words.all} count={points.length} initially />
      {sections.map(({ slug, title }, index) => (
        <Choice key={slug} id={`show-${index + 1}`} title={title} count={count(slug)} />
      ))}
    </fieldset>
  )
}

type ChoiceProps = { id: string; title: string; count: number; initially?: boolean }

function Choice({ id, title, count, initially = false }: ChoiceProps) {
  return (
    <span>
      <input type="radio" name="show" id={id} defaultChecked={initially} />
      <label htmlFor={id}>
        {title} <span className="count">{count}</span>
      </label>
    </span>
  )
}
