'use client'

import { useState } from 'react'
import { useWorkspaceKeys } from '@/components/annotation/use-workspace-keys.client'
import { WORKSPACE_KEYS, type WorkspaceCommand } from '@/components/annotation/workspace-keys'
import { Problem } from '@/components/form/problem'
import { useAction } from '@/components/form/use-action.client'
import { Button } from '@/components/ui/button'
import { StatusLine } from '@/components/ui/status-line.client'
import { mapKeyAction, resetKeysAction } from '@/lib/preference/actions'
import { refusalOf } from './chord'
import { KeyRow } from './key-row.client'
import { ownerOf } from './mapped-keys'
import { usePreferences } from './preferences.client'
import { SingleKeysSwitch } from './single-keys-switch.client'

const whatOf = (command: string) =>
  WORKSPACE_KEYS.find((one) => one.command === command)?.what ?? 'another command'

const WORDS = { taken: 'Another window gave this key to another command. Reload the page to see it.' }

/** Which key gives which command in an article, and whether single keys work at all. */
export function KeysForm() {
  const { preferences, change } = usePreferences()
  const keys = useWorkspaceKeys()
  const mapped = useAction(mapKeyAction)
  const reset = useAction(resetKeysAction)
  const [asked, setAsked] = useState<WorkspaceCommand | null>(null)
  const [said, setSaid] = useState<{ words: string; tone?: 'problem' } | null>(null)

  const map = async (command: WorkspaceCommand, key: string | null) => {
    const answer = await mapped.run({ command, key })
    if (!answer?.ok) return
    const { [command]: _, ...others } = preferences.keys
    change({ keys: key === null ? others : { ...others, [command]: key } })
    setAsked(null)
    setSaid({ words: `Saved: ${whatOf(command)}.` })
  }
  const press = (command: WorkspaceCommand, chord: string) => {
    const owner = ownerOf(keys, chord, command)
    const refusal =
      refusalOf(chord) ??
      (owner && `“${chord}” already gives “${whatOf(owner)}”. Choose another, or change that one first.`)
    if (refusal) setSaid({ words: refusal, tone: 'problem' })
    else void map(command, chord)
  }
  const putBack = (command: WorkspaceCommand) => {
    const first = WORKSPACE_KEYS.find((one) => one.command === command)?.key ?? ''
    const owner = ownerOf(keys, first, command)
    if (owner)
      setSaid({ words: `“${first}” now gives “${whatOf(owner)}”. Change that one first.`, tone: 'problem' })
    else void map(command, null)
  }
  const all = async () => {
    const answer = await reset.run({})
    if (!answer?.ok) return
    change({ keys: {} })
    setSaid({ words: 'Every command has the key it came with.' })
  }
  return (
    <section id="keys" aria-labelledby="keys-title" className="flex scroll-mt-4 flex-col gap-4">
      <h2 id="keys-title" className="reading text-xl font-medium">
        Keys
      </h2>
      <SingleKeysSwitch />
      <p className="text-soft">In an article, while the text or a card has the focus:</p>
      <ul className="border-t border-rule">
        {WORKSPACE_KEYS.map(({ command, what }) => (
          <KeyRow
            key={command}
            what={what}
            chord={keys.get(command) ?? null}
            own={preferences.keys[command] !== undefined}
            asked={asked === command}
            onAsk={() => {
              setSaid(null)
              setAsked(command)
            }}
            onPress={(chord) => press(command, chord)}
            onLeave={() => setAsked(null)}
            onPutBack={() => putBack(command)}
          />
        ))}
      </ul>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-4 border-t border-rule bg-paper py-1">
        <Button onClick={all} pending={reset.pending}>
          Put all keys back
        </Button>
        <StatusLine status={said} className="min-w-0 flex-1 basis-60" />
      </div>
      <Problem result={mapped.result} words={WORDS} />
      <Problem result={reset.result} />
    </section>
  )
}
