import type { TitledView } from '@/lib/furniture/subject-words'

export type TitleView = TitledView & {
  /** Where the page of the subject can be seen as readers would have it. */
  readonly preview?: string | undefined
}

/** The view of each subject's title, by subject id. */
export type TitleViews = ReadonlyMap<string, TitleView>

/** Titles with the address of the preview of their subject. */
export function withPreviews(
  views: ReadonlyMap<string, TitledView>,
  previews: ReadonlyMap<string, string>,
): TitleViews {
  return new Map([...views].map(([id, view]) => [id, { ...view, preview: previews.get(id) }]))
}
