'use client'

import Link from 'next/link'
import { useAdderKeyMap, useWorkspaceKeys } from '@/components/annotation/use-workspace-keys.client'
import { capsOf } from '@/components/keys/chord'
import { SingleKeysSwitch } from '@/components/keys/single-keys-switch.client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog.client'
import { Key } from '@/components/ui/key'
import { deskPaths } from '@/lib/paths/desk'
import { FRAME_KEYS, keysOf, type ListedKey } from './screen-keys'

type Props = { address: string; open: boolean; onClose: () => void }

/** The keys of the screen one is on, then those of the whole desk. */
export function KeysHelp({ address, open, onClose }: Props) {
  const own = keysOf(address)
  return (
    <Dialog open={open} onClose={onClose} title="Keys" actions={<Button onClick={onClose}>Close</Button>}>
      <p className="mb-3 text-soft">They never work while you type, except with Ctrl.</p>
      <div className="mb-4 border-y border-rule py-3 text-sm">
        <p className="mb-2">
          <Link href={`${deskPaths.account()}#keys`} onClick={onClose}>
            Change the keys of an article
          </Link>
        </p>
        <SingleKeysSwitch />
      </div>
      {own.length > 0 ? (
        <KeyList title="On this screen" keys={own} />
      ) : (
        <p className="mb-4">This screen has no keys of its own.</p>
      )}
      <KeyList title="On the whole desk" keys={FRAME_KEYS} />
    </Dialog>
  )
}

type OwnKeys = ReadonlyMap<string, string | null>

function KeyList({ title, keys }: { title: string; keys: readonly ListedKey[] }) {
  const own: OwnKeys = new Map([...useWorkspaceKeys(), ...useAdderKeyMap()])
  return (
    <section aria-label={title} className="mb-4">
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <dl className="grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-1.5">
        {keys.map(({ shown, what, mapped }) => (
          <div key={what} className="contents">
            <dt className="flex items-start gap-1">
              {capsFor(own, mapped, shown).map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** As the person at the desk has it; a command whose key went to another has none. */
function capsFor(own: OwnKeys, mapped: ListedKey['mapped'], shown: readonly string[]) {
  if (!mapped) return shown
  const chord = own.get(mapped)
  return chord ? capsOf(chord) : ['none']
}
