import Link, { type LinkProps } from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonVariant, buttonLook } from './button-look'

type Props<Target> = LinkProps<Target> & {
  variant?: ButtonVariant
  className?: string
  children: ReactNode
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink<Target>({ variant = 'quiet', className, ...rest }: Props<Target>) {
  return <Link {...rest} className={buttonLook(variant, className)} />
}
