'use client'

import { useMemo } from 'react'
import { mappedKeys } from '@/components/keys/mapped-keys'
import { usePreferences } from '@/components/keys/preferences.client'
import { WORKSPACE_KEYS } from './workspace-keys'

/** The key of each command, as the person at the desk has it. */
export function useWorkspaceKeys() {
  const { keys } = usePreferences().preferences
  return useMemo(() => mappedKeys(WORKSPACE_KEYS, keys), [keys])
}
