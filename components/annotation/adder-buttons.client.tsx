'use client'

import { Button } from '@/components/ui/button'
import { AdderKeyOf } from './key-of.client'
import { RefusalLine } from './refusal-line'
import type { AdderBox } from './use-adder-form.client'
import styles from './workspace.module.css'

/** What can be done with what the box holds. */
export function AdderButtons({ box, onClose }: { box: AdderBox; onClose: () => void }) {
  const { destination, full, noting } = box
  return (
    <div
      className={`${styles.deeds} -mx-3 flex shrink-0 flex-wrap items-center gap-1.5 border-t border-rule bg-paper px-3 py-2 max-[70rem]:py-1`}
    >
      <RefusalLine words={box.refusal.words} />
      <Button type="submit" variant="primary" className="px-2.5">
        {destination.kind === 'none' ? (
          <span>
            Save<span className={styles.long}> annotation</span>
          </span>
        ) : (
          'Save and attach'
        )}
      </Button>
      {!full && destination.kind !== 'new' && (
        <Button className="px-2.5" onClick={box.begin}>
          New statement <AdderKeyOf command="adder-statement" />
        </Button>
      )}
      {!full && !noting && (
        <Button className="px-2.5" onClick={box.note}>
          Note <AdderKeyOf command="adder-note" />
        </Button>
      )}
      <Button className="px-2.5" onClick={onClose}>
        Cancel
      </Button>
    </div>
  )
}
