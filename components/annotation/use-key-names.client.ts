'use client'

import { usePreferences } from '@/components/keys/preferences.client'
import type { AdderKey } from './adder-keys'
import { keyNames } from './key-names'
import { useAdderKeyMap, useWorkspaceKeys } from './use-workspace-keys.client'
import type { WorkspaceCommand } from './workspace-keys'

/** For sentences that name keys: their names as the person at the desk has them, or null where one has none. */
export function useKeyNames(): (...commands: WorkspaceCommand[]) => readonly string[] | null {
  const { singleKeys } = usePreferences().preferences
  const keys = useWorkspaceKeys()
  return (...commands) => keyNames(keys, singleKeys, commands)
}

/** The same for the keys of the box for a new annotation. */
export function useAdderKeyNames(): (...commands: AdderKey[]) => readonly string[] | null {
  const { singleKeys } = usePreferences().preferences
  const keys = useAdderKeyMap()
  return (...commands) => keyNames(keys, singleKeys, commands)
}
