import type { WorkspaceCommand } from './workspace-keys'

/** What commands are for, in the order in which they are shown. */
export const COMMAND_GROUPS = {
  go: 'Go through the text',
  mark: 'Annotate',
  chosen: 'The chosen annotation',
  suggestions: 'Suggestions',
  whole: 'What was done',
} as const
export type CommandGroup = keyof typeof COMMAND_GROUPS

export const GROUP_OF: Readonly<Record<WorkspaceCommand, CommandGroup>> = {
  caret: 'go',
  'next-sentence': 'go',
  'previous-sentence': 'go',
  find: 'go',
  'next-annotation': 'go',
  'previous-annotation': 'go',
  'next-problem': 'go',
  'choose-here': 'go',
  filter: 'go',
  legend: 'go',
  'grow-down': 'mark',
  'grow-up': 'mark',
  annotate: 'mark',
  'let-go': 'mark',
  silence: 'mark',
  edit: 'chosen',
  attach: 'chosen',
  'move-start': 'chosen',
  'move-end': 'chosen',
  'add-words': 'chosen',
  targets: 'chosen',
  bearing: 'chosen',
  codebook: 'chosen',
  history: 'chosen',
  threads: 'chosen',
  delete: 'chosen',
  'next-suggestion': 'suggestions',
  'previous-suggestion': 'suggestions',
  'accept-suggestion': 'suggestions',
  'correct-suggestion': 'suggestions',
  'reject-suggestion': 'suggestions',
  undo: 'whole',
  redo: 'whole',
  updates: 'whole',
}
