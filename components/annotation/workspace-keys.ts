/** Every command of the workspace that a key gives, in the order of the list of keys. */
export const WORKSPACE_KEYS = [
  { command: 'caret', key: 'v', shown: ['v'], what: 'a caret in the text, on and off' },
  { command: 'next-sentence', key: 'j', shown: ['j'], what: 'next sentence' },
  { command: 'previous-sentence', key: 'k', shown: ['k'], what: 'sentence before' },
  { command: 'grow-down', key: 'J', shown: ['Shift', 'J'], what: 'grow by a sentence down, or shrink' },
  { command: 'grow-up', key: 'K', shown: ['Shift', 'K'], what: 'grow by a sentence up, or shrink' },
  {
    command: 'annotate',
    key: 'Enter',
    shown: ['Enter'],
    what: 'annotate what is selected, or the sentence at the caret',
  },
  { command: 'find', key: '/', shown: ['/'], what: 'find a quotation' },
  { command: 'next-annotation', key: 'n', shown: ['n'], what: 'next annotation' },
  { command: 'previous-annotation', key: 'p', shown: ['p'], what: 'annotation before' },
  {
    command: 'next-problem',
    key: 'w',
    shown: ['w'],
    what: 'next annotation that waits for a person: suspect, or without a place',
  },
  { command: 'choose-here', key: 'o', shown: ['o'], what: 'choose among annotations over the same words' },
  { command: 'filter', key: 'f', shown: ['f'], what: 'filter the annotations' },
  { command: 'legend', key: 'm', shown: ['m'], what: 'what the marks mean' },
  { command: 'codebook', key: 'i', shown: ['i'], what: 'rule of its target in the codebook' },
  { command: 'silence', key: '0', shown: ['0'], what: 'nothing here on a point: record a silence' },
  { command: 'edit', key: 'e', shown: ['e'], what: 'edit the annotation' },
  { command: 'attach', key: 's', shown: ['s'], what: 'attach it to a statement' },
  { command: 'move-start', key: '[', shown: ['['], what: 'move the start of its passage' },
  { command: 'move-end', key: ']', shown: [']'], what: 'move the end of its passage' },
  { command: 'add-words', key: 'a', shown: ['a'], what: 'add the selected words to it' },
  { command: 'targets', key: 't', shown: ['t'], what: 'change what it is about' },
  { command: 'bearing', key: 'b', shown: ['b'], what: 'change how it bears on a statement' },
  { command: 'accept-origin', key: 'l', shown: ['l'], what: 'accept the origin that is proposed for it' },
  { command: 'refuse-origin', key: 'L', shown: ['Shift', 'L'], what: 'refuse that origin' },
  { command: 'history', key: 'h', shown: ['h'], what: 'its history' },
  { command: 'delete', key: 'd', shown: ['d'], what: 'delete it' },
  { command: 'next-suggestion', key: 'g', shown: ['g'], what: 'next suggestion' },
  { command: 'previous-suggestion', key: 'G', shown: ['Shift', 'G'], what: 'suggestion before' },
  { command: 'accept-suggestion', key: 'y', shown: ['y'], what: 'accept the suggestion' },
  { command: 'correct-suggestion', key: 'c', shown: ['c'], what: 'correct it: in the form for annotations' },
  { command: 'reject-suggestion', key: 'x', shown: ['x'], what: 'reject it' },
  { command: 'undo', key: 'u', shown: ['u'], what: 'undo (also Ctrl Z); what is older: see its history' },
  { command: 'redo', key: 'U', shown: ['Shift', 'U'], what: 'do again what was undone (also Ctrl Shift Z)' },
  { command: 'threads', key: 'q', shown: ['q'], what: 'threads on the annotation, or on the article' },
  { command: 'updates', key: 'r', shown: ['r'], what: 'show what others changed, then step through it' },
  {
    command: 'let-go',
    key: 'Escape',
    shown: ['Escape'],
    what: 'let go of the selection; in a form, close it',
  },
] as const

export type WorkspaceCommand = (typeof WORKSPACE_KEYS)[number]['command']

/** The key of each command, or null where it has none. */
export type WorkspaceKeys = ReadonlyMap<WorkspaceCommand, string | null>

/** The key that each command comes with. */
export const FIRST_KEYS: WorkspaceKeys = new Map(WORKSPACE_KEYS.map(({ command, key }) => [command, key]))
