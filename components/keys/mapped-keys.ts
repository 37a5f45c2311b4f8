/** The key of each command, or null where another command was given the key that it comes with. */
export function mappedKeys<Command extends string>(
  table: readonly { readonly command: Command; readonly key: string }[],
  own: Readonly<Record<string, string>>,
): ReadonlyMap<Command, string | null> {
  const given = new Set(table.flatMap(({ command }) => own[command] ?? []))
  return new Map(
    table.map(({ command, key }) => [command, own[command] ?? (given.has(key) ? null : key)] as const),
  )
}

/** The command that a key gives, or null. With `except`: besides that one. */
export function ownerOf<Command extends string>(
  keys: ReadonlyMap<Command, string | null>,
  chord: string,
  except?: string,
): Command | null {
  for (const [command, key] of keys) if (key === chord && command !== except) return command
  return null
}
