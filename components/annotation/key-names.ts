import { capsOf, isSingle } from '@/components/keys/chord'

/** The names of the keys that give some commands, in their order; null where one of them has no key that works. */
export function keyNames<Command extends string>(
  keys: ReadonlyMap<Command, string | null>,
  singleKeys: boolean,
  commands: readonly Command[],
): readonly string[] | null {
  const chords = commands.map((command) => keys.get(command) ?? null)
  const all = chords.filter((chord) => chord !== null && (singleKeys || !isSingle(chord)))
  return all.length < commands.length ? null : all.map((chord) => capsOf(chord ?? '').join(' '))
}
