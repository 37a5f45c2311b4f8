import { sameWords } from '@/lib/meaning/cosmetic'
import type { MeaningKind } from '@/lib/meaning/model'
import type {
  PassageSight,
  PlacementRecord,
  SuspectCandidate,
  SuspectPassage,
  SuspectWhy,
} from '@/lib/placement/model'
import type { WordsNow } from '@/lib/placement/words-now'
import { comparedWords } from './compared-words'

/** Why a passage is here, in a sentence. */
export function whyWords({ why, versionCause, candidates, notices, history }: SuspectPassage): string {
  switch (why) {
    case 'changed':
      return versionCause === 'publisher_edit'
        ? 'The publisher’s new version has other words here.'
        : 'The current version has other words here.'
    case 'moved':
      return 'The words stand, but what surrounds them changed.'
    case 'missing':
      if (candidates.some(({ sameWords }) => sameWords)) return 'The same words stand elsewhere now.'
      return candidates.length === 0
        ? 'The words are gone.'
        : 'The words have changed. What comes nearest is below.'
    case 'ambiguous':
      return candidates.length > 1
        ? `They stand in ${candidates.length} places.`
        : 'It is not clear which place is meant.'
    case 'gone':
      return `${history.find(({ decision }) => decision === 'gone')?.by ?? 'Somebody'} marked the words as gone. What is listed below still rests on them.`
    case 'publisher-notice': {
      const [notice] = notices
      return notice
        ? `The publisher added ${noticeName(notice.kind)}: “${notice.words}”`
        : 'The publisher added a notice.'
    }
  }
}

/** The same in a few words, where a list or a card leads to it. */
export const SHORT_WHY: Readonly<Record<SuspectWhy, string>> = {
  changed: 'the words have changed',
  moved: 'other surroundings',
  // Which of the two, only a look at the text says.
  missing: 'the words have changed or are gone',
  ambiguous: 'more than one place',
  gone: 'marked as gone',
  'publisher-notice': 'a publisher’s notice',
}

const NOTICE_NAMES: Readonly<Record<string, string>> = {
  update: 'an update',
  correction: 'a correction',
  retraction: 'a retraction',
  headline_changed: 'another headline',
}

/** A publisher's notice with its article, to go on a sentence: "a correction". */
export const noticeName = (kind: string) => NOTICE_NAMES[kind] ?? 'a notice'

/** What a difference changes. */
export const KIND_WORDS: Readonly<Record<MeaningKind, string>> = {
  number: 'number',
  date: 'date',
  negation: 'negation',
  modal: 'may, must or would',
  attribution: 'who said it',
  name: 'name',
  other: 'wording',
}

/** What happened to words that have others beside them: "the words have changed: number, date". */
export function changedWords({ old, now, sameWords, alike }: WordsNow): string {
  if (sameWords) return 'the same words stand elsewhere'
  const kinds = (alike ? comparedWords(old, now).differences : []).flatMap((difference) => difference.kinds)
  const named = [...new Set(kinds)].map((kind) => KIND_WORDS[kind])
  return `the words have changed${named.length > 0 ? `: ${named.join(', ')}` : ''}`
}

/** What differs around the same words, in a sentence. */
export function surroundingsWords(old: PassageSight, now: PassageSight): string {
  const before = sameWords(old.above + old.before, now.above + now.before)
  const after = sameWords(old.after + old.below, now.after + now.below)
  if (before && after) return 'So is what stands beside them.'
  if (!before && !after) return 'What stands before and after them is not.'
  return before ? 'What stands after them is not.' : 'What stands before them is not.'
}

/** How much of a place agrees with the passage, by parts. */
export function fitWords({ words, before, after }: SuspectCandidate['score']): string {
  return `agrees: words ${percent(words)}, before them ${percent(before)}, after them ${percent(after)}`
}

// Never rounded up: what is not all does not read as all.
const percent = (part: number) => `${Math.floor(part * 100)}\u00a0%`

/** What was decided about a passage in one version, in a sentence without its end. */
export function decisionWords({ decision, state }: PlacementRecord): string {
  if (decision) return DECISIONS[decision]
  return MACHINE[state]
}

const DECISIONS = {
  confirmed: 'confirmed: the same words',
  reworded: 'other words accepted',
  gone: 'marked as gone',
} as const satisfies Record<NonNullable<PlacementRecord['decision']>, string>

const MACHINE = {
  placed: 'found by itself',
  moved: 'found, with other surroundings',
  changed: 'found with other words',
  missing: 'not found',
  ambiguous: 'more than one place found',
} as const satisfies Record<PlacementRecord['state'], string>

/** What can go wrong when a passage is decided, by reason. */
export const SUSPECT_PROBLEMS: Readonly<Record<string, string>> = {
  stale:
    'Somebody decided this meanwhile, or a newer version came in. Nothing was changed. What stands now is shown below; what you chose is still here.',
  'not-suspect': 'Nothing waits to be decided here any more. Nothing was changed.',
  'no-such-annotation': 'This passage was deleted meanwhile. Nothing was changed.',
  'no-place': 'No place was chosen. Choose a candidate, or select words in the text.',
  'across-gap':
    'The words reach over a gap of this excerpt, so they were never one passage. Select on one side of it.',
  'outside-text': 'The words lie outside the text as it is now. Select again.',
  'no-words': 'There are no words in the selection. Select at least one.',
}

/** The number of the current version, as far as anything here tells it. */
export function currentNumber({ candidates, history, old, currentVersionId }: SuspectPassage): number | null {
  if (old.versionId === currentVersionId) return old.number
  const decided = history.find(({ versionId }) => versionId === currentVersionId)
  return candidates[0]?.number ?? decided?.number ?? null
}

/** What a person decided last about it, where that still counts. */
export function latestByPerson({ history, decided }: SuspectPassage): PlacementRecord | null {
  return (decided && history.find(({ decision }) => decision === decided)) ?? null
}
