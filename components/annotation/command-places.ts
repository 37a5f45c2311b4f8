import { isWritten, type WorkspaceState } from './store'
import type { WorkspaceCommand } from './workspace-keys'

/**
 * What goes on when a command is given: no form is open; the box shows what is selected, and nobody did anything in it;
 * the next passage of the box is being selected; something is being written in the box, or in a form on a card.
 */
export type Moment = 'free' | 'selected' | 'adding' | 'writing' | 'form'

type Acts = {
  /** In which moments, besides when no form is open. */
  readonly in: readonly Moment[]
  /** It goes elsewhere: what was selected before is no longer what is annotated, and its box closes. */
  readonly leaves?: boolean
  /** Its key is heard in the panel of suggestions as well. */
  readonly panel?: boolean
}

const ALONE: Acts = { in: [] }
const ALWAYS: Acts = { in: ['selected', 'adding', 'writing', 'form'] }
const ROUTE: Acts = { in: ['selected', 'adding'] }
const STEP: Acts = { ...ROUTE, leaves: true }
const WALK: Acts = { in: ['selected'], leaves: true }
const SUGGESTION: Acts = { ...WALK, panel: true }

/** Where each command acts: the one place that says it, for keys, for the list of commands and for buttons. */
export const ACTS: Readonly<Record<WorkspaceCommand, Acts>> = {
  caret: ROUTE,
  'next-sentence': STEP,
  'previous-sentence': STEP,
  'grow-down': STEP,
  'grow-up': STEP,
  // From the text it leads back into the box.
  annotate: { in: ['selected', 'adding', 'writing'] },
  find: ROUTE,
  'next-annotation': WALK,
  'previous-annotation': WALK,
  'next-problem': WALK,
  'choose-here': WALK,
  filter: ALONE,
  legend: ALONE,
  codebook: ALONE,
  silence: ALONE,
  edit: ALONE,
  attach: ALONE,
  'move-start': ALONE,
  'move-end': ALONE,
  'add-words': { in: ['selected'] },
  targets: ALONE,
  bearing: ALONE,
  'accept-origin': ALONE,
  'refuse-origin': ALONE,
  history: ALONE,
  delete: ALONE,
  'next-suggestion': SUGGESTION,
  'previous-suggestion': SUGGESTION,
  'accept-suggestion': SUGGESTION,
  'correct-suggestion': SUGGESTION,
  'reject-suggestion': SUGGESTION,
  // They say themselves that a form is open.
  undo: { ...ALWAYS, panel: true },
  redo: { ...ALWAYS, panel: true },
  threads: ALONE,
  updates: ALONE,
  'let-go': ALWAYS,
}

export const actsIn = (command: WorkspaceCommand, moment: Moment): boolean =>
  moment === 'free' || ACTS[command].in.includes(moment)

/** `inForm`: what has the focus belongs to a form. */
export function momentOf({ adder, form }: Pick<WorkspaceState, 'adder' | 'form'>, inForm: boolean): Moment {
  if (adder?.adding) return inForm ? 'writing' : 'adding'
  if (adder) return inForm || adder.touched || adder.focusTurns > 0 ? 'writing' : 'selected'
  return isWritten(form) ? 'form' : 'free'
}

/** Where in the page single keys are heard. Parts of it carry the name as `data-hears`. */
export type Hearing = 'article' | 'suggestions'

/** Whether the key of a command is heard where it is pressed: in the text and its cards, and nowhere else but by name. */
export function isHeard(command: WorkspaceCommand, target: EventTarget): boolean {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-hears]') : null
  const hearing = part?.dataset.hears as Hearing | undefined
  return hearing === 'article' || (hearing === 'suggestions' && ACTS[command].panel === true)
}
