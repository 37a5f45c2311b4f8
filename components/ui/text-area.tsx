import type { ComponentProps } from 'react'
import { controlLook } from './control-look'

type Props = ComponentProps<'textarea'> & {
  /** Text that readers will see, or that a source wrote, is set in the serif. */
  reading?: boolean
}

/** Several lines of text; grows with what is in it where the browser can. */
export function TextArea({ className = '', reading = false, rows = 3, ...rest }: Props) {
  const face = reading ? 'reading text-lg leading-relaxed md:text-lg' : ''
  return (
    <textarea {...rest} rows={rows} className={controlLook(`field-sizing-content ${face} ${className}`)} />
  )
}
