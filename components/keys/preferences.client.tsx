'use client'

import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { FIRST_PREFERENCES, type Preferences } from '@/lib/preference/model'
import { useQuietKeys } from './use-quiet-keys.client'

type Own = {
  readonly preferences: Preferences
  /** Takes over what was just saved: the frame is not loaded again between screens. */
  readonly change: (changed: Partial<Preferences>) => void
}
const Context = createContext<Own>({ preferences: FIRST_PREFERENCES, change() {} })

/** How the person at the desk works, for every screen of it. */
export function PreferencesProvider({ first, children }: { first: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState(first)
  const change = useCallback(
    (changed: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...changed })),
    [],
  )
  useQuietKeys(!preferences.singleKeys)
  const own = useMemo(() => ({ preferences, change }), [preferences, change])
  return <Context value={own}>{children}</Context>
}

export const usePreferences = () => use(Context)
