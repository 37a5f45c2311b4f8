'use client'

import { useEffect } from 'react'
import { checkIt } from './check-it'
import { openProofs } from './open-proofs'

/** Turns the links to the notes into buttons that unfold them in place, and those to checks into buttons that check. */
export function ProofOpener() {
  useEffect(() => openProofs(document), [])
  useEffect(() => {
    const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
    return checkIt(document, {
      get: (address) => fetch(address),
      digest: subtle && ((bytes) => subtle.digest('SHA-256', bytes)),
    })
  }, [])
  return null
}
