'use client'

import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { Key } from '@/components/ui/key'
import { WORKSPACE_KEYS } from './workspace-keys'

const LISTED = [
  ...WORKSPACE_KEYS,
  { command: 'save', shown: ['Ctrl', 'Enter'], what: 'save, inside a form' },
] as const

/** The list of keys. Single keys work while the article or a card has the focus, never while typing. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys" actions={<Button onClick={onClose}>Close</Button>}>
      <p className="mb-3 text-soft">
        They work while the article or a card has the focus, and never while you type.
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
        {LISTED.map(({ command, shown, what }) => (
          <div key={command} className="contents">
            <dt className="flex gap-1">
              {shown.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
