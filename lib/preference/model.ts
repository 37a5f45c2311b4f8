/** What somebody switches on or off for themselves. */
export const SWITCHES = ['singleKeys', 'marksInText'] as const
export type Switch = (typeof SWITCHES)[number]

export type Preferences = Readonly<Record<Switch, boolean>> & {
  /** The keys that somebody gave commands, by command. All other commands have the key they came with. */
  readonly keys: Readonly<Record<string, string>>
}

/** How everybody works at first. */
export const FIRST_PREFERENCES: Preferences = { singleKeys: true, marksInText: false, keys: {} }
