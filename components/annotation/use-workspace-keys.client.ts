'use client'

import { useMemo } from 'react'
import { mappedKeys } from '@/components/keys/mapped-keys'
import { usePreferences } from '@/components/keys/preferences.client'
import { ADDER_KEYS } from './adder-keys'
import { WORKSPACE_KEYS } from './workspace-keys'

/** The key of each command, as the person at the desk has it. */
export function useWorkspaceKeys() {
  const { keys } = usePreferences().preferences
  return useMemo(() => mappedKeys(WORKSPACE_KEYS, keys), [keys])
}

/** The key of each command of the box for a new annotation, likewise. */
export function useAdderKeyMap() {
  const { keys } = usePreferences().preferences
  return useMemo(() => mappedKeys(ADDER_KEYS, keys), [keys])
}
