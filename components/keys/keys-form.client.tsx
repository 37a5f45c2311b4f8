'use client'

import { useState } from 'react'
import { ADDER_KEYS, type AdderKey, isPlace } from '@/components/annotation/adder-keys'
import { useAdderKeyMap, useWorkspaceKeys } from '@/components/annotation/use-workspace-keys.client'
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

type Command = WorkspaceCommand | AdderKey
type Row = { readonly command: Command; readonly key: string; readonly what: string }
type Keys = ReadonlyMap<Command, string | null>

/** Where keys count, each place with its own: in one of them a key may mean what it does not in the other. */
const PLACES: readonly (readonly [words: string, rows: readonly Row[]])[] = [
  ['In an article, while the text or a card has the focus:', WORKSPACE_KEYS],
  ['In the box for a new annotation, where digits choose what it is about:', ADDER_KEYS],
]
const ALL = PLACES.flatMap(([, rows]) => rows)
const rowOf = (command: string) => ALL.find((one) => one.command === command)
const whatOf = (command: string) => rowOf(command)?.what ?? 'another command'
const isAdderKey = (command: Command) => ADDER_KEYS.some((one) => one.command === command)
const CHOOSES = 'Digits choose what a new annotation is about.'

const WORDS = { taken: 'Another window gave this key to another command. Reload the page to see it.' }

/** Which key gives which command in an article, and whether single keys work at all. */
export function KeysForm() {
  const { preferences, change } = usePreferences()
  const ofText: Keys = useWorkspaceKeys()
  const ofBox: Keys = useAdderKeyMap()
  const mapped = useAction(mapKeyAction)
  const reset = useAction(resetKeysAction)
  const [asked, setAsked] = useState<Command | null>(null)
  const [said, setSaid] = useState<{ words: string; tone?: 'problem' } | null>(null)

  const map = async (command: Command, key: string | null) => {
    const answer = await mapped.run({ command, key })
    if (!answer?.ok) return
    const { [command]: _, ...others } = preferences.keys
    change({ keys: key === null ? others : { ...others, [command]: key } })
    setAsked(null)
    setSaid({ words: `Saved: ${whatOf(command)}.` })
  }
  const keysFor = (command: Command) => (isAdderKey(command) ? ofBox : ofText)
  const givenTo = (chord: string, except: Command) =>
    Object.keys(preferences.keys).find((one) => one !== except && preferences.keys[one] === chord)
  const press = (command: Command, chord: string) => {
    // What somebody gave away is given away in both places: only the keys that commands come with are shared.
    const owner = ownerOf(keysFor(command), chord, command) ?? givenTo(chord, command)
    const refusal =
      refusalOf(chord) ??
      (isAdderKey(command) && isPlace(chord) ? CHOOSES : null) ??
      (owner && `“${chord}” already gives “${whatOf(owner)}”. Choose another, or change that one first.`)
    if (refusal) setSaid({ words: refusal, tone: 'problem' })
    else void map(command, chord)
  }
  const putBack = (command: Command) => {
    const first = rowOf(command)?.key ?? ''
    const owner = ownerOf(keysFor(command), first, command)
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
      {PLACES.map(([words, rows]) => (
        <section key={words} aria-label={words} className="flex flex-col gap-2">
          <p className="text-soft">{words}</p>
          <ul className="border-t border-rule">
            {rows.map(({ command, what }) => (
              <KeyRow
                key={command}
                what={what}
                chord={keysFor(command).get(command) ?? null}
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
        </section>
      ))}
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
