import type { CaretUnit } from '@/lib/annotation/caret'

type CaretStep = { readonly unit: CaretUnit | 'line'; readonly by: 1 | -1 }

const step = (unit: CaretStep['unit'], by: 1 | -1): CaretStep => ({ unit, by })

/** What moves the caret, as fields do it elsewhere; with Shift the selection grows or shrinks. */
const STEPS: Readonly<Record<string, CaretStep>> = {
  ArrowLeft: step('character', -1),
  ArrowRight: step('character', 1),
  ArrowUp: step('line', -1),
  ArrowDown: step('line', 1),
  Home: step('sentence', -1),
  End: step('sentence', 1),
  'Ctrl+ArrowLeft': step('word', -1),
  'Ctrl+ArrowRight': step('word', 1),
  'Alt+ArrowLeft': step('word', -1),
  'Alt+ArrowRight': step('word', 1),
  'Ctrl+ArrowUp': step('paragraph', -1),
  'Ctrl+ArrowDown': step('paragraph', 1),
  'Ctrl+Home': step('text', -1),
  'Ctrl+End': step('text', 1),
}

/** The step that a key press asks for, or null. */
export function caretStepOf(chord: string): CaretStep | null {
  return STEPS[chord.replace('Shift+', '')] ?? null
}

/** The same, for the list of keys. */
export const CARET_KEYS = [
  { shown: ['←', '→'], what: 'with the caret: by character; up and down by line' },
  { shown: ['Ctrl', '→'], what: 'with the caret: by word; up and down by paragraph' },
  { shown: ['Home', 'End'], what: 'with the caret: by sentence; with Ctrl to the ends of the text' },
  { shown: ['Shift'], what: 'with any of these: select' },
] as const
