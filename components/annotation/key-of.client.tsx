'use client'

import { Caps } from '@/components/keys/caps'
import { isSingle } from '@/components/keys/chord'
import { usePreferences } from '@/components/keys/preferences.client'
import type { AdderKey } from './adder-keys'
import { useAdderKeyMap, useWorkspaceKeys } from './use-workspace-keys.client'
import type { WorkspaceCommand } from './workspace-keys'

/** The key that gives a command, beside what else gives it. Nothing where none does. */
export function KeyOf({ command }: { command: WorkspaceCommand }) {
  return <Works chord={useWorkspaceKeys().get(command)} />
}

/** The same in the box for a new annotation. */
export function AdderKeyOf({ command }: { command: AdderKey }) {
  return <Works chord={useAdderKeyMap().get(command)} />
}

function Works({ chord }: { chord: string | null | undefined }) {
  const { singleKeys } = usePreferences().preferences
  if (!chord || (!singleKeys && isSingle(chord))) return null
  return (
    <span data-beside>
      <Caps chord={chord} />
    </span>
  )
}
