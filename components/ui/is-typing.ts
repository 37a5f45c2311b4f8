/** Whether a press belongs to a field: single keys rest there. A ticked box takes no letters, so they work on it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isText = target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  return isText || target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
