'use client'

import { Caps } from '@/components/keys/caps'
import { isSingle } from '@/components/keys/chord'
import { usePreferences } from '@/components/keys/preferences.client'
import { useWorkspaceKeys } from './use-workspace-keys.client'
import type { WorkspaceCommand } from './workspace-keys'

/** The key that gives a command, beside what else gives it. Nothing where none does. */
export function KeyOf({ command }: { command: WorkspaceCommand }) {
  const { singleKeys } = usePreferences().preferences
  const chord = useWorkspaceKeys().get(command)
  if (!chord || (!singleKeys && isSingle(chord))) return null
  return <Caps chord={chord} />
}
