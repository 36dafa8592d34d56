/** Puts the focus on something that is about to be drawn, and brings it into view. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}
