import type { ComponentProps } from 'react'
import { type ButtonVariant, buttonLook } from './button-look'

type Props = ComponentProps<'button'> & {
  variant?: ButtonVariant
  /** Work is under way: the button keeps its place and focus, says so, and does nothing. */
  pending?: boolean
}

/** A button that says what happens. Its type is `button` unless told otherwise. */
export function Button({ variant = 'quiet', pending = false, className, onClick, type, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={pending ? 'button' : (type ?? 'button')}
      aria-disabled={pending || rest['aria-disabled'] || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? undefined : onClick}
      className={buttonLook(variant, className)}
    />
  )
}
