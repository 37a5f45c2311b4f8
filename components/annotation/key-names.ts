import { capsOf, isSingle } from '@/components/keys/chord'
import type { WorkspaceCommand, WorkspaceKeys } from './workspace-keys'

/** The names of the keys that give some commands, in their order; null where one of them has no key that works. */
export function keyNames(
  keys: WorkspaceKeys,
  singleKeys: boolean,
  commands: readonly WorkspaceCommand[],
): readonly string[] | null {
  const chords = commands.map((command) => keys.get(command) ?? null)
  const all = chords.filter((chord) => chord !== null && (singleKeys || !isSingle(chord)))
  return all.length < commands.length ? null : all.map((chord) => capsOf(chord ?? '').join(' '))
}
