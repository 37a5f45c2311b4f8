import type { PublicStatement } from '@/lib/edition/model'
import { lostAllSupport } from '@/lib/edition/recount-support'
import { Notices } from './notice'
import { SupportLine } from './support-line'
import { goneStatement, noticesOn, type View } from './view'

/**
 * What a reader must know of a sentence wherever it is only named or led to: that it was corrected or taken back, and
 * that nothing carries it any more. Where it stands in full it says so itself.
 */
export function SentenceState({ view, statement }: { view: View; statement: PublicStatement }) {
  if (goneStatement(view, statement)) return null
  return (
    <>
      {lostAllSupport(statement.support) && <SupportLine support={statement.support} />}
      <Notices notices={noticesOn(view, 'statement', statement.id)} />
    </>
  )
}
