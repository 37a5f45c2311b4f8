import { chordOf, type Press } from '@/components/keys/chord'
import { ownerOf } from '@/components/keys/mapped-keys'
import { isHeard } from './command-places'
import { FIRST_KEYS, type WorkspaceCommand, type WorkspaceKeys } from './workspace-keys'

/** These belong to buttons and links as well: they count only while the text itself has the focus. */
const OF_BUTTONS: readonly string[] = ['Enter', 'Escape', 'Space']

type Target = { readonly target: EventTarget }

/**
 * The command that a key press gives, or null: never while typing, and only in the text, its cards, and where a part of the
 * page hears it by name. With Ctrl or Meta only undo and redo, which are heard everywhere in the workspace.
 */
export function commandOf(
  press: Press & Target,
  text: Element | null,
  keys: WorkspaceKeys = FIRST_KEYS,
): WorkspaceCommand | null {
  const chord = chordOf(press)
  if (!chord || isTyping(press.target)) return null
  const everywhere = EVERYWHERE.get(chord)
  if (everywhere) return everywhere
  const command = ownerOf(keys, chord)
  if (!command || !isHeard(command, press.target)) return null
  return OF_BUTTONS.includes(chord) && press.target !== text ? null : command
}

/** As in every editor, whatever is mapped; while typing they take back what was typed. */
const EVERYWHERE: ReadonlyMap<string, WorkspaceCommand> = new Map([
  ['Ctrl+z', 'undo'],
  ['Meta+z', 'undo'],
  ['Ctrl+Z', 'redo'],
  ['Meta+Z', 'redo'],
  ['Ctrl+y', 'redo'],
])

const isTyping = (target: EventTarget) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
