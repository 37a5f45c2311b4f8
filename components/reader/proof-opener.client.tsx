'use client'

import { useEffect } from 'react'
import { openProofs } from './open-proofs'

/** Turns the links to the notes into buttons that unfold them in place. */
export function ProofOpener() {
  useEffect(() => openProofs(document), [])
  return null
}
