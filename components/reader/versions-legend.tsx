import { ALIGNED, versionsWords } from './words/versions'

const KINDS = ['kept', 'moved', 'changed', 'split', 'merged', 'dropped', 'new'] as const

/** The lines of the drawings, each with its meaning; only those that are drawn. */
export function ThreadLegend({ drawn, proposed }: { drawn: ReadonlySet<string>; proposed: boolean }) {
  return (
    <ul className="threads-legend" aria-label={versionsWords.legend}>
      {KINDS.filter((kind) => drawn.has(kind)).map((kind) => (
        <li key={kind}>
          <Line kind={kind} />
          {ALIGNED[kind]}
        </li>
      ))}
      {proposed && (
        <li>
          <Line kind="kept" proposed />
          {versionsWords.proposedLine}
        </li>
      )}
    </ul>
  )
}

function Line({ kind, proposed }: { kind: (typeof KINDS)[number]; proposed?: boolean }) {
  return (
    <svg className="diagram threads" viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
      <g className="thread" data-kind={kind} data-proposed={proposed}>
        {kind === 'new' && <circle cx="6" cy="6" r="2.5" />}
        <path
          d={kind === 'new' ? 'M8 6H34' : kind === 'dropped' ? 'M2 6H20M20 3l6 6m0 -6l-6 6' : 'M2 6H34'}
        />
      </g>
    </svg>
  )
}
