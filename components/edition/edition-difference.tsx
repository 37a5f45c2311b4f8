import { Disclosure } from '@/components/ui/disclosure'
import { Tag } from '@/components/ui/tag'
import type { EditionDiff, PartChange, StatementLine, ThingChange } from '@/lib/edition/diff-editions'

/** What a reader of the last edition will find different, before and after. */
export function EditionDifference({ diff }: { diff: EditionDiff }) {
  const { added, changed, withdrawn, site, subjects, articles, records } = diff
  return (
    <div className="space-y-6">
      <Group title="Added" count={added.length}>
        {added.map((line) => (
          <Line key={line.id} line={line} mark="+" />
        ))}
      </Group>
      <Group title="Changed" count={changed.length}>
        {changed.map((line) => (
          <Line key={line.id} line={line} mark="±">
            <Parts parts={line.parts} />
          </Line>
        ))}
      </Group>
      <Group title="Withdrawn" count={withdrawn.length}>
        {withdrawn.map((line) => (
          <Line key={line.id} line={line} mark="−" />
        ))}
      </Group>
      <Group title="Pages and words of the publication" count={site.length}>
        {site.map(({ key, before, after }) => (
          <li key={key} className="py-2">
            <p className="font-mono text-xs">{key}</p>
            <Parts parts={[{ part: '', before, after }]} />
          </li>
        ))}
      </Group>
      <Group title="Titles and what stands with them" count={subjects.length}>
        <Things things={subjects} />
      </Group>
      <Group title="What is told of articles" count={articles.length}>
        <Things things={articles} />
      </Group>
      <Group title="Readings, alignments, figures and silences" count={records.length}>
        <Things things={records} />
      </Group>
    </div>
  )
}

function Group({ title, count, children }: { title: string; count: number; children: React.ReactNode }) {
  if (count === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="text-sm font-semibold">
        {title} <span className="font-normal text-soft">({count})</span>
      </h3>
      <ul className="mt-1 divide-y divide-rule border-y border-rule">{children}</ul>
    </section>
  )
}

type LineProps = { line: StatementLine; mark: string; children?: React.ReactNode }

function Line({ line, mark, children }: LineProps) {
  return (
    <li className="flex gap-3 py-2.5">
      <span aria-hidden="true" className="w-4 shrink-0 text-center font-mono text-lg leading-7">
        {mark}
      </span>
      <div className="min-w-0 flex-1">
        <p className="reading text-lg leading-snug">{line.wording}</p>
        <p className="text-sm text-soft">
          {line.home} · {line.support || 'no support'}
        </p>
        {children}
      </div>
    </li>
  )
}

function Things({ things }: { things: readonly ThingChange[] }) {
  return things.map(({ what, name, parts }) => (
    <li key={what + name} className="py-2">
      <Disclosure
        summary={
          <>
            {name} <Tag>{what}</Tag>
          </>
        }
      >
        <Parts parts={parts} />
      </Disclosure>
    </li>
  ))
}

function Parts({ parts }: { parts: readonly PartChange[] }) {
  return (
    <dl className="mt-1.5 space-y-2 text-[0.9375rem]">
      {parts.map(({ part, before, after }) => (
        <div key={part}>
          {part && <dt className="text-sm text-soft">{part}</dt>}
          {before && (
            <dd className="border-s-2 border-dotted border-edge ps-3 whitespace-pre-line">
              <del className="decoration-edge">
                <span className="spoken">Before: </span>
                {before}
              </del>
            </dd>
          )}
          {after && (
            <dd className="border-s-2 border-ink ps-3 whitespace-pre-line">
              <ins className="no-underline">
                <span className="spoken">After: </span>
                {after}
              </ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
