import type { BoardSubject } from '@/components/coverage/board-subject'
import { CellLink } from '@/components/coverage/cell-link'
import { Matrix } from '@/components/coverage/matrix'
import { stateWords } from '@/components/coverage/statement-lines'
import type { DeskFinding } from '@/lib/coverage/model'
import { deskPaths } from '@/lib/paths/desk'
import type { DeskParty } from '@/lib/people/model'
import type { PlacedStatement } from '@/lib/statement/model'
import { positionsAt, silencesAt } from './position-cell'

type Props = {
  caption: string
  corner: string
  subjects: readonly BoardSubject[]
  parties: readonly DeskParty[]
  statements: readonly PlacedStatement[]
  findings: readonly DeskFinding[]
  open: { readonly about: string; readonly party: string } | null
}

/** Who stands where: each cell has its sentences with their state, what is recorded as silent, or nothing yet. */
export function PositionsMatrix({ caption, corner, subjects, parties, statements, findings, open }: Props) {
  const subjectOf = new Map(subjects.map((subject) => [subject.id, subject]))
  const partyOf = new Map(parties.map((party) => [party.id, party]))
  return (
    <Matrix
      caption={caption}
      corner={corner}
      rows={subjects.map(({ id, title }) => ({ id, heading: title }))}
      columns={parties.map(({ id, name }) => ({ id, heading: name }))}
      cell={(row, column) => {
        const subject = subjectOf.get(row)!
        const party = partyOf.get(column)!
        const positions = positionsAt(row, column, statements)
        const silent = silencesAt(row, column, findings).filter(({ current }) => current)
        return (
          <CellLink
            href={deskPaths.positionCell({ about: subject.key, party: party.slug })}
            about={`${party.name} on ${subject.title}`}
            blank={positions.length + silent.length === 0}
            current={open?.about === subject.key && open.party === party.slug}
          >
            {positions.map((position) => (
              <span key={position.publicId} className="block py-0.5">
                {position.stance ?? 'no stance'}{' '}
                <span className="block text-xs text-soft">{stateWords(position)}</span>
              </span>
            ))}
            {positions.length === 0 && <Blank silent={silent} />}
          </CellLink>
        )
      }}
    />
  )
}

function Blank({ silent }: { silent: readonly DeskFinding[] }) {
  const checked = silent.filter(({ state }) => state === 'done').length
  if (checked > 0)
    return (
      <span className="text-soft italic">
        {checked === 1 ? 'one article silent' : `${checked} articles silent`}
      </span>
    )
  if (silent.length > 0) return <span className="text-attention">silent? seen once</span>
  return (
    <>
      <span aria-hidden="true" className="text-lg leading-none">
        ·
      </span>
      <span className="spoken">not yet checked</span>
    </>
  )
}
