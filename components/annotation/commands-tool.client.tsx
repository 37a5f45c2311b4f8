'use client'

import { useState } from 'react'
import { SingleKeysSwitch } from '@/components/keys/single-keys-switch.client'
import { useSwitch } from '@/components/keys/use-switch.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { KeyOf } from './key-of.client'
import { useRunCommand, useWorkspaceStore } from './workspace-context.client'
import { WORKSPACE_KEYS, type WorkspaceCommand } from './workspace-keys'

/** Every command as a button, for who has no keyboard or uses no single keys, and how the text is shown. */
export function CommandsTool() {
  const [open, setOpen] = useState(false)
  const store = useWorkspaceStore()
  const run = useRunCommand()
  const marks = useSwitch('marksInText')
  const give = (command: WorkspaceCommand) => {
    if (!run(command)) store.getState().say('This cannot be done here.')
  }
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        Commands
      </Button>
      {open && (
        <section
          aria-label="Commands"
          className="order-last mb-1 max-h-[45dvh] w-full overflow-y-auto border border-edge bg-raised p-3"
        >
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-1.5">
            {WORKSPACE_KEYS.map(({ command, what }) => (
              <li key={command}>
                {/* A press must not take the selection away. */}
                <Button
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => give(command)}
                  className="h-full w-full pointer-coarse:min-h-11"
                >
                  <span className="flex-1 text-start first-letter:uppercase">{what}</span>
                  <KeyOf command={command} />
                </Button>
              </li>
            ))}
          </ul>
          <div className="mt-3 flex flex-col gap-2 border-t border-rule pt-3 text-sm">
            <Checkbox
              label="Marks in the text"
              hint="Says where each annotation begins and ends, for screen readers and for the eye. Takes longer in long texts."
              checked={marks.on}
              onChange={({ target }) => void marks.turn(target.checked)}
            />
            <SingleKeysSwitch />
            <Button className="self-start" onClick={() => setOpen(false)}>
              Close
            </Button>
          </div>
        </section>
      )}
    </>
  )
}
