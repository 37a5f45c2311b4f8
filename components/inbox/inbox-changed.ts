const NAME = 'proviso:inbox'

/** Says to whatever counts the inbox that something in it was dealt with on this page. */
export const sayInboxChanged = () => window.dispatchEvent(new Event(NAME))

/** Hears that. Answers how to stop. */
export function hearInboxChanged(hear: () => void): () => void {
  window.addEventListener(NAME, hear)
  return () => window.removeEventListener(NAME, hear)
}
