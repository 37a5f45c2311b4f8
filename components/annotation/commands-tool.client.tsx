'use client'

import { type KeyboardEvent, useRef } from 'react'
import { SingleKeysSwitch } from '@/components/keys/single-keys-switch.client'
import { useSwitch } from '@/components/keys/use-switch.client'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { COMMAND_GROUPS, type CommandGroup, GROUP_OF } from './command-groups'
import { Foot, useTool } from './foot.client'
import { KeyOf } from './key-of.client'
import { useRunCommand, useWorkspaceStore } from './workspace-context.client'
import { WORKSPACE_KEYS, type WorkspaceCommand } from './workspace-keys'

/** Every command as a button, for who has no keyboard or uses no single keys, and how the text is shown. */
export function CommandsTool() {
  const tool = useTool('commands')
  const button = useRef<HTMLButtonElement>(null)
  const store = useWorkspaceStore()
  const run = useRunCommand()
  const marks = useSwitch('marksInText')
  const give = (command: WorkspaceCommand) => {
    if (!run(command)) store.getState().say('This cannot be done here.')
    // A tool that opened takes the room and the focus.
    if (store.getState().foot.at(-1) === command) tool.close()
  }
  const close = () => {
    tool.close()
    button.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (!tool.isOpen || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return (
    <>
      <Button ref={button} aria-expanded={tool.isOpen} onClick={() => tool.toggle(close)} onKeyDown={press}>
        Commands
      </Button>
      {tool.isOpen && (
        <Foot name="commands" occasion={`${tool.turn}`} tool>
          <section
            aria-label="Commands"
            onKeyDown={press}
            className="order-last mb-1 max-h-[45dvh] w-full overflow-y-auto border border-edge bg-raised p-3"
          >
            <div className="columns-[17rem] gap-x-6">
              {GROUPS.map((group) => (
                <Group key={group} group={group} give={give} />
              ))}
            </div>
            <div className="mt-3 flex flex-col gap-2 border-t border-rule pt-3 text-sm">
              <Checkbox
                label="Marks in the text"
                hint="Says where each annotation begins and ends, for screen readers and for the eye. Takes longer in long texts."
                checked={marks.on}
                onChange={({ target }) => void marks.turn(target.checked)}
              />
              <SingleKeysSwitch />
              <Button className="self-start" onClick={close}>
                Close
              </Button>
            </div>
          </section>
        </Foot>
      )}
    </>
  )
}

const GROUPS = Object.keys(COMMAND_GROUPS) as CommandGroup[]

function Group({ group, give }: { group: CommandGroup; give: (command: WorkspaceCommand) => void }) {
  const commands = WORKSPACE_KEYS.filter(({ command }) => GROUP_OF[command] === group)
  return (
    <div className="mb-3 break-inside-avoid">
      <h2 className="mb-1 font-sans text-sm font-semibold">{COMMAND_GROUPS[group]}</h2>
      <ul className="text-sm">
        {commands.map(({ command, what }) => (
          <li key={command} className="border-t border-rule">
            {/* A press must not take the selection away. */}
            <button
              type="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => give(command)}
              className="flex min-h-8 w-full items-center gap-2 px-1 py-0.5 text-start hover:bg-sunk"
            >
              <span className="flex-1 first-letter:uppercase">{what}</span>
              <KeyOf command={command} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
