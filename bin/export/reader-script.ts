import { checkIt } from '@/components/reader/check-it'
import { narrowLists } from '@/components/reader/narrow-list'
import { openProofs } from '@/components/reader/open-proofs'

// The whole script of a page in a static copy: what the application does there with React around it.
openProofs(document)
narrowLists(document)
const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
checkIt(document, {
  get: (address) => fetch(address),
  digest: subtle && ((bytes) => subtle.digest('SHA-256', bytes)),
})
