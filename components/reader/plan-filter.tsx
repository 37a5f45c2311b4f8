import type { PublicSection } from '@/lib/edition/model'

/** Shows the points of one section. Radio buttons and a style sheet: it needs no script. */
export function PlanFilter({ sections }: { sections: readonly PublicSection[] }) {
  return (
    <fieldset className="plan-filter">
      <legend>Show</legend>
      <Choice id="show-all" words="all" initially />
      {sections.map((section, index) => (
        <Choice key={section.slug} id={`show-${index + 1}`} words={section.title} />
      ))}
    </fieldset>
  )
}

function Choice({ id, words, initially = false }: { id: string; words: string; initially?: boolean }) {
  return (
    <span>
      <input type="radio" name="show" id={id} defaultChecked={initially} />
      <label htmlFor={id}>{words}</label>
    </span>
  )
}
