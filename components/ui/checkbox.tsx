import { type ComponentProps, type ReactNode, useId } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  hint?: ReactNode
  /** `radio` for one of several with the same name. */
  type?: 'checkbox' | 'radio'
}

/** A box to tick, with its label and an optional hint. */
export function Checkbox({ label, hint, type = 'checkbox', className = '', ...rest }: Props) {
  const own = useId()
  const id = rest.id ?? own
  return (
    <div className={`flex items-start gap-2.5 ${className}`}>
      <input
        {...rest}
        id={id}
        type={type}
        aria-describedby={hint ? `${id}-hint` : rest['aria-describedby']}
        className="mt-1 size-4 shrink-0"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="cursor-pointer">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
