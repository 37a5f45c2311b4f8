import { Disclosure } from '@/components/ui/disclosure'

type Props = {
  /** Bound to what is stored now: after each saving there is another, and the frame loads anew. */
  href: string
  /** What the preview shows, for those who hear the page. */
  of: string
  /** It stands in a row of a list and not at the end of a screen. */
  inRow?: boolean
}

/** The page as readers would have it with what is saved now. */
export function LivePreview({ href, of, inRow = false }: Props) {
  return (
    <section
      aria-label={inRow ? undefined : 'As the page would read'}
      className={inRow ? '' : 'mt-10 border-t border-rule pt-4'}
    >
      <Disclosure
        summary={
          <>
            As the page would read, with what is saved now{inRow && <span className="spoken"> ({of})</span>}
          </>
        }
      >
        <p className="mb-2 text-sm">
          <a href={href} target="_blank" rel="noopener">
            Open it in a tab of its own
          </a>
        </p>
        <iframe
          src={href}
          title={`Preview of ${of}`}
          loading="lazy"
          className="h-[44rem] w-full rounded-sm border border-edge bg-paper"
        />
      </Disclosure>
    </section>
  )
}
