'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { isTyping } from '@/components/ui/is-typing'
import { Key } from '@/components/ui/key'
import { KeysHelp } from './keys-help.client'
import { Palette } from './palette.client'
import { type RailLink, railLinks } from './rail-links'

/** The two things every screen of the desk has: its list of keys, and a way to anywhere else. */
export function DeskKeys({ admin }: { admin: boolean }) {
  const address = usePathname()
  const [open, setOpen] = useState<'keys' | 'palette' | null>(null)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const wanted = wantedBy(event)
      // One sheet at a time lies over the page.
      if (!wanted || event.defaultPrevented || document.querySelector('dialog:modal')) return
      event.preventDefault()
      setOpen(wanted)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  // What had the focus is not on the screen that was gone to.
  const went = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: this is about having come to another address
  useEffect(() => {
    if (went.current) document.getElementById('work')?.focus()
    went.current = false
  }, [address])
  const close = () => setOpen(null)
  const screens = railLinks
    .filter((link: RailLink) => admin || !link.adminOnly)
    .map(({ href, words, also = '' }: RailLink) => ({ kind: 'screen' as const, words, also, href }))
  return (
    <>
      <Button onClick={() => setOpen('palette')}>
        Go to <Cap>Ctrl K</Cap>
      </Button>
      <Button onClick={() => setOpen('keys')}>
        Keys <Cap>?</Cap>
      </Button>
      <Palette
        screens={screens}
        open={open === 'palette'}
        onClose={close}
        onGo={() => {
          went.current = true
          close()
        }}
      />
      <KeysHelp address={address} open={open === 'keys'} onClose={close} />
    </>
  )
}

/** Where there is room, and so likely a keyboard. */
function Cap({ children }: { children: string }) {
  return (
    <span className="max-md:hidden">
      <Key>{children}</Key>
    </span>
  )
}

function wantedBy(event: KeyboardEvent): 'keys' | 'palette' | null {
  const { key, ctrlKey, metaKey, altKey } = event
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'palette'
  const plain = !ctrlKey && !metaKey && !altKey
  return plain && key === '?' && !isTyping(event.target) ? 'keys' : null
}
