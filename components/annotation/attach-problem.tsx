import { Problem } from '@/components/form/problem'
import { Note } from '@/components/ui/note'
import { ANNOTATION_PROBLEMS, ATTACH_PROBLEMS, FIELD_NAMES } from './words'

type Props = {
  result: Parameters<typeof Problem>[0]['result']
  /** The wording that somebody saw when they attached the passage. */
  seen?: string
}

/** Why a passage was not saved or attached. A statement that has other words by now is shown with both. */
export function AttachProblem({ result, seen }: Props) {
  if (result && !result.ok && result.reason === 'stale') {
    const { theirs } = result.details as { theirs: { wording: string } }
    return (
      <Note tone="problem" role="alert">
        <p>Somebody changed this statement meanwhile, so nothing was saved. Look at it, then attach again.</p>
        {seen && <p className="mt-1">You saw: “{seen}”</p>}
        <p className="mt-1">It reads now: “{theirs.wording}”</p>
      </Note>
    )
  }
  return (
    <Problem
      result={result}
      words={{ ...ANNOTATION_PROBLEMS, ...ATTACH_PROBLEMS }}
      fieldNames={FIELD_NAMES}
    />
  )
}
