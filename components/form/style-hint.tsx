import { checkStyle, ruleReason } from '@/lib/house-style/check-style'
import { findingKey } from '@/lib/house-style/model'

type Props = {
  /** Words of ours that readers will see; never those of a source. */
  words: string | readonly string[]
  /** They tell what a provision says. */
  provision?: boolean
  /** Somebody types them: what is said of them is announced. */
  typing?: boolean
  /** Why they stay as they are, when somebody set house style aside. */
  setAside?: string
}

/** What house style says of public words that pass no gate: it names its rule and never rewords. */
export function StyleHint({ words, provision = false, typing = false, setAside = '' }: Props) {
  const place = provision ? { home: 'plan_version', kind: 'detail' } : { home: '', kind: '' }
  const found = [words].flat().flatMap((wording) => checkStyle({ wording, ...place }))
  const once = [...new Map(found.map((finding) => [findingKey(finding), finding])).values()]
  const aside = setAside !== ''
  return (
    <div aria-live={typing ? 'polite' : undefined} className="empty:hidden">
      {once.length > 0 && (
        <ul
          aria-label={aside ? 'House style set aside' : 'House style'}
          className={`my-1 flex flex-col gap-1 text-sm ${aside ? 'text-soft' : 'border-s-2 border-attention ps-3'}`}
        >
          {once.map((finding) => (
            <li key={findingKey(finding)}>
              {aside ? (
                `House style set aside for “${finding.words}” (${finding.rule}): ${setAside}`
              ) : (
                <>
                  <b>“{finding.words}”</b> {finding.advice}{' '}
                  <span className="text-soft">
                    House style, {finding.rule}: {ruleReason(finding.rule)}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
