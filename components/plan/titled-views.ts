import type { FurnitureView } from '@/lib/furniture/model'

/** The view of each subject's title, by subject id. */
export type TitleViews = ReadonlyMap<string, FurnitureView>
