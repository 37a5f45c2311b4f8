import { CAUTION_WORDS, type Caution } from '@/lib/article/model'
import styles from './workspace.module.css'

/** A caution where it stands in words of the source, in brackets that the source cannot contain. */
export function CautionMark({ caution: { kind, reading, basis } }: { caution: Caution }) {
  const short = reading ? `${CAUTION_WORDS[kind]}; we read “${reading}”` : CAUTION_WORDS[kind]
  return (
    <span className={styles.ours} title={basis}>
      ⟦{short}⟧
    </span>
  )
}
