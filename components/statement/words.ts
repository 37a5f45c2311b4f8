import type { Bearing } from '@/lib/statement/model'

/** Bearing in a mark and a word; the mark is never alone. */
export const BEARING_MARKS: Readonly<Record<Bearing, string>> = {
  supports: '+',
  disputes: '−',
  context: '=',
}

/** Solid, double, dotted: told apart without colour. */
export const BEARING_LINES: Readonly<Record<Bearing, string>> = {
  supports: 'border-s-4 border-solid border-ink',
  disputes: 'border-s-[6px] border-double border-ink',
  context: 'border-s-4 border-dotted border-edge',
}

/** What can go wrong on a statement's screens, by reason. */
export const STATEMENT_PROBLEMS: Readonly<Record<string, string>> = {
  frozen: 'This revision was submitted, so it does not change any more. Open the next draft to go on.',
  'not-yours':
    'This draft belongs to others. Its owner or a co-author can take you in; until then you can read it.',
  'no-such-name': 'A person or party in the form is no longer listed. Choose another.',
  'no-such-subject': 'A subject in the form is no longer there. Choose another.',
  'no-such-provision': 'This provision is no longer there. Choose another.',
  'no-such-reference': 'This reference is no longer there. Reload the page.',
  'summary-exists': 'This subject has its one summary already. Choose another kind, or change that summary.',
  'annotation-gone': 'This annotation was deleted meanwhile. Reload the page.',
  'attached-already': 'This is attached already.',
  'cannot-carry':
    'A reference of grade C, or one only seen cited elsewhere, cannot carry a statement. It can be context.',
  'draft-open': 'The next draft is open already. Reload the page to see it.',
  published:
    'A wording of it was published, so it stays where it is. Write a new statement for another subject.',
  gate: 'Something still stands in the way. The list on the right says what, and leads to each place.',
  known: 'This page of this outlet is entered already.',
}

/** What can go wrong in review, by reason. */
export const REVIEW_PROBLEMS: Readonly<Record<string, string>> = {
  'own-work':
    'You worked on this sentence or its evidence, so another editor reviews it. Nothing was changed.',
  'changed-meanwhile':
    'Something in it changed after you opened it. Nothing was signed. It has been loaded anew: look at it again.',
  'wrong-state': 'It is no longer in review. Nothing was changed.',
  newer: 'A later wording of this statement was submitted. Review that one instead.',
  'no-person': 'Only a person signs and approves.',
  'reading-not-accepted':
    'Words are missing in a passage. Accept our reading of them, or except the passage.',
  unsupported:
    'Nothing that supports the sentence would be signed. Tick at a passage that its words carry the sentence, or at a source elsewhere “I have looked”, or ask for changes.',
  gate: 'Something stands in the way of approving it. It is listed under the sentence.',
  'own-words': 'These are your own words: another editor looks at them.',
  superseded: 'These words were changed meanwhile. Reload the page to see them.',
}
