import type { ComponentProps } from 'react'
import { controlLook } from './control-look'

/** A line of text. */
export function TextInput({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input {...rest} type={type} className={controlLook(`min-h-9 ${className ?? ''}`)} />
}
