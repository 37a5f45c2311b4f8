/** Every command of the workspace that a key gives, in the order of the list of keys. */
export const WORKSPACE_KEYS = [
  { command: 'next-sentence', key: 'j', shown: ['j'], what: 'next sentence' },
  { command: 'previous-sentence', key: 'k', shown: ['k'], what: 'sentence before' },
  { command: 'grow-down', key: 'J', shown: ['Shift', 'J'], what: 'add the next sentence' },
  { command: 'grow-up', key: 'K', shown: ['Shift', 'K'], what: 'add the sentence before' },
  { command: 'annotate', key: 'Enter', shown: ['Enter'], what: 'annotate what is selected' },
  { command: 'find', key: '/', shown: ['/'], what: 'find a quotation' },
  { command: 'next-annotation', key: 'n', shown: ['n'], what: 'next annotation' },
  { command: 'previous-annotation', key: 'p', shown: ['p'], what: 'annotation before' },
  { command: 'next-problem', key: 'w', shown: ['w'], what: 'next annotation that waits for a person' },
  { command: 'choose-here', key: 'o', shown: ['o'], what: 'choose among annotations over the same words' },
  { command: 'filter', key: 'f', shown: ['f'], what: 'filter the annotations' },
  { command: 'edit', key: 'e', shown: ['e'], what: 'edit the annotation' },
  { command: 'attach', key: 's', shown: ['s'], what: 'attach it to a statement' },
  { command: 'delete', key: 'd', shown: ['d'], what: 'delete it' },
  { command: 'undo', key: 'u', shown: ['u'], what: 'undo' },
  {
    command: 'let-go',
    key: 'Escape',
    shown: ['Escape'],
    what: 'let go of the selection; in a form, close it',
  },
] as const

export type WorkspaceCommand = (typeof WORKSPACE_KEYS)[number]['command']

/** These belong to buttons and links as well: they count only while the text itself has the focus. */
const ONLY_IN_TEXT: readonly WorkspaceCommand[] = ['annotate', 'let-go']

type Press = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly target: EventTarget
}

/** The command that a key press gives, or null: never while typing, never with Ctrl, Alt or Meta. */
export function commandOf(press: Press, text: Element | null): WorkspaceCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || isTyping(press.target)) return null
  const command = WORKSPACE_KEYS.find(({ key }) => key === press.key)?.command
  if (!command || (ONLY_IN_TEXT.includes(command) && press.target !== text)) return null
  return command
}

const isTyping = (target: EventTarget) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
