import type { ComponentProps } from 'react'
import { controlLook } from './control-look'

/** A choice of one from a short list. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={controlLook(`min-h-9 ${className ?? ''}`)} />
}
