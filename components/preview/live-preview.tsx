import { Disclosure } from '@/components/ui/disclosure'
import { deskPaths } from '@/lib/paths/desk'

type Props = {
  /** Bound to what is stored now: after each saving there is another, and the frame loads anew. */
  token: string
  /** What the preview shows, for those who hear the page. */
  of: string
}

/** The page as readers would have it with what is saved now. */
export function LivePreview({ token, of }: Props) {
  const href = deskPaths.preview(token)
  return (
    <section aria-label="As the page would read" className="mt-10 border-t border-rule pt-4">
      <Disclosure summary="As the page would read, with what is saved now">
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
