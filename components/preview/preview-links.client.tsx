'use client'

import { useEffect } from 'react'

/** A preview stands in a frame of the desk; what its links lead to is no preview, and opens beside it. */
export function PreviewLinks() {
  useEffect(() => {
    const lead = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank'
    }
    document.addEventListener('click', lead, true)
    return () => document.removeEventListener('click', lead, true)
  }, [])
  return null
}
