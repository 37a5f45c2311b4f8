export type ButtonVariant = 'primary' | 'quiet' | 'danger'

const base =
  'inline-flex min-h-9 items-center justify-center gap-2 rounded-md border px-3.5 py-1.5 text-sm font-medium no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60'

const looks: Readonly<Record<ButtonVariant, string>> = {
  primary:
    'border-accent bg-accent text-on-accent hover:not-disabled:border-accent-deep hover:not-disabled:bg-accent-deep hover:text-on-accent',
  quiet:
    'border-edge bg-paper text-ink hover:not-disabled:border-ink hover:not-disabled:bg-raised hover:text-ink',
  danger: 'border-problem bg-paper text-problem hover:not-disabled:bg-problem hover:not-disabled:text-paper',
}

/** The classes of a button, shared with links that look like one. */
export const buttonLook = (variant: ButtonVariant, className = '') =>
  `${base} ${looks[variant]} ${className}`.trim()
