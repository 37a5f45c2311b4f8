import type { ComponentProps } from 'react'

type Props = ComponentProps<'button'> & { pending?: boolean }

/** A small thing that can be done where a button would be too loud. */
export function TextButton({ pending = false, className = '', onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={pending || undefined}
      onClick={pending ? undefined : onClick}
      className={`min-h-6 cursor-pointer text-sm text-accent underline decoration-1 underline-offset-4 hover:text-accent-deep ${className}`}
    />
  )
}
