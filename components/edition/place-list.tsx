import type { NoticePlace } from '@/lib/edition/notice-places'

/** All the places at which readers meet the target, in every edition. */
export function PlaceList({ places }: { places: readonly NoticePlace[] }) {
  if (places.length === 0) return <p className="text-soft">It stands in no edition.</p>
  return (
    <ul className="max-h-72 divide-y divide-rule overflow-y-auto border-y border-rule text-[0.9375rem]">
      {places.map(({ edition, words, href }, index) => (
        <li key={index} className="py-1.5">
          <a href={href}>Edition {edition}</a>: <span className="reading">{words}</span>
        </li>
      ))}
    </ul>
  )
}
