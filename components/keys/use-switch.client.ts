'use client'

import { useAction } from '@/components/form/use-action.client'
import { setSwitchAction } from '@/lib/preference/actions'
import type { Switch } from '@/lib/preference/model'
import { usePreferences } from './preferences.client'

/** One of a person's switches: at once on the screen, and kept; put back when it could not be. */
export function useSwitch(name: Switch) {
  const { preferences, change } = usePreferences()
  const { run, result } = useAction(setSwitchAction)
  const turn = async (on: boolean) => {
    change({ [name]: on })
    const answer = await run({ name, on })
    if (answer && !answer.ok) change({ [name]: !on })
  }
  return { on: preferences[name], turn, result }
}
