const NAME = 'proviso:tasks'

/** Says to the queue, where it is open, that somebody took a task or gave one back. */
export const sayTasksChanged = () => window.dispatchEvent(new Event(NAME))

/** Hears that. Answers how to stop. */
export function hearTasksChanged(hear: () => void): () => void {
  window.addEventListener(NAME, hear)
  return () => window.removeEventListener(NAME, hear)
}
