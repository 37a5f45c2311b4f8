import { cautionInWords } from '@/lib/annotation/cautioned-pieces'
import type { Caution } from '@/lib/article/model'
import styles from './workspace.module.css'

/** A caution where it stands in words of the source, in brackets that the source cannot contain. */
export function CautionMark({ caution }: { caution: Pick<Caution, 'kind' | 'reading' | 'basis'> }) {
  return (
    <span className={styles.ours} title={caution.basis}>
      ⟦{cautionInWords(caution)}⟧
    </span>
  )
}
