'use client'

import { useEffect } from 'react'

/** Takes the focus to what the address opened, for those who went on by keyboard or hear the page. */
export function FocusHere({ id, opened }: { id: string; opened: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else was opened at the same place
  useEffect(() => document.getElementById(id)?.focus({ preventScroll: true }), [id, opened])
  return null
}
