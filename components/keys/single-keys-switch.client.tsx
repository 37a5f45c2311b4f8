'use client'

import { Problem } from '@/components/form/problem'
import { Checkbox } from '@/components/ui/checkbox'
import { useSwitch } from './use-switch.client'

/** Switches letters, digits and signs alone off on every screen, for who speaks to the computer or often mistypes. */
export function SingleKeysSwitch() {
  const { on, turn, result } = useSwitch('singleKeys')
  return (
    <>
      <Checkbox
        label="Single keys give commands"
        hint="Letters, digits and signs alone, on every screen of the desk. Without them commands are buttons; keys with Alt, arrows and Enter still work."
        checked={on}
        onChange={({ target }) => void turn(target.checked)}
      />
      <Problem result={result} />
    </>
  )
}
