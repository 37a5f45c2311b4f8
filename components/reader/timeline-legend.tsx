import type { ReactNode } from 'react'
import { timelineWords } from './words/timeline'

const { legend } = timelineWords

/** What the marks of the drawing mean. */
export function TimelineLegend() {
  return (
    <figcaption className="timeline-legend">
      <ul>
        <Key words={legend.numbered}>
          <circle className="numbered" cx="10" cy="8" r="7.2" />
          <text className="number" x="10" y="11.2" textAnchor="middle">
            7
          </text>
        </Key>
        <Key words={legend.day}>
          <circle className="day" cx="10" cy="8" r="2.7" />
        </Key>
        <Key words={legend.range}>
          <rect className="stretch" x="1" y="5.5" width="22" height="5" rx="2.5" />
        </Key>
        <Key words={legend.soft}>
          <rect
            className="stretch"
            x="0"
            y="5.5"
            width="24"
            height="5"
            data-fade="both"
            fill="url(#fade-both)"
          />
        </Key>
        <Key words={legend.inferred} inferred>
          <circle className="day" cx="10" cy="8" r="2.7" />
        </Key>
      </ul>
      <p>{legend.scale}</p>
    </figcaption>
  )
}

function Key({ words, inferred, children }: { words: string; inferred?: boolean; children: ReactNode }) {
  return (
    <li>
      <svg className="diagram" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
        <g data-inferred={inferred}>{children}</g>
      </svg>
      {words}
    </li>
  )
}
