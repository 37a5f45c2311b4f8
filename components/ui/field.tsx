import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'

type Wiring = {
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean | 'true' | 'false'
}

type Props = {
  label: ReactNode
  hint?: ReactNode
  /** A plain sentence on what is wrong and what to do. */
  error?: ReactNode
  /** The label is there for screen readers only. */
  hideLabel?: boolean
  className?: string
  /** One control that accepts `id` and aria attributes: TextInput, TextArea, Select. */
  children: ReactElement<Wiring>
}

/** A label, its control, a hint and an error, wired so that all are announced together. */
export function Field({ label, hint, error, hideLabel = false, className = '', children }: Props) {
  const own = useId()
  const id = children.props.id ?? own
  const describedBy = [
    children.props['aria-describedby'],
    hint ? `${id}-hint` : null,
    error ? `${id}-error` : null,
  ]
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={hideLabel ? 'spoken' : 'text-sm font-medium'}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {cloneElement(children, {
        id,
        'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
        'aria-invalid': error ? true : children.props['aria-invalid'],
      })}
      {error && (
        <p id={`${id}-error`} className="text-sm text-problem">
          {error}
        </p>
      )}
    </div>
  )
}
