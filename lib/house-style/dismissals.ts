import { checkStyle } from './check-style'
import { findingKey, type StyleDismissal, type StyledSentence, type StyleFinding } from './model'

/** What house style still asks for: findings that nobody set aside. One dismissal is good wherever the words recur. */
export function openFindings(
  sentence: StyledSentence,
  dismissals: readonly Pick<StyleDismissal, 'rule' | 'words'>[],
): StyleFinding[] {
  const aside = new Set(dismissals.map(findingKey))
  return checkStyle(sentence).filter((finding) => !aside.has(findingKey(finding)))
}
