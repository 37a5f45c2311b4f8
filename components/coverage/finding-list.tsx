import { SecondLook } from '@/components/form/second-look.client'
import { Tag } from '@/components/ui/tag'
import { checkFindingAction, retireFindingAction } from '@/lib/coverage/actions'
import { findingWords } from '@/lib/coverage/finding-words'
import type { DeskFinding } from '@/lib/coverage/model'

/** Silences as they were recorded, with what was searched for and who looked as well. */
export function FindingList({ findings }: { findings: readonly DeskFinding[] }) {
  return (
    <ul className="max-w-3xl">
      {findings.map((finding) => (
        <li key={finding.id} className="border-t border-rule py-2.5">
          <p>
            {findingWords(finding)}{' '}
            {finding.current ? (
              <span className="text-sm text-soft">(version {finding.version})</span>
            ) : (
              <Tag tone="attention">expired: it was found in version {finding.version}, an older one</Tag>
            )}
          </p>
          <p className="text-sm text-soft">Read, and searched for: {finding.terms.join(', ')}</p>
          <SecondLook
            state={finding}
            name={findingWords(finding)}
            input={{ findingId: finding.id }}
            check={checkFindingAction}
            checkWords="I have read it too: it is silent"
            retire={retireFindingAction}
            retireLead="Readers are then told “not yet checked” from the next edition on."
            problems={{ 'not-current': 'The article has a newer version. Read that one instead.' }}
          />
        </li>
      ))}
    </ul>
  )
}
