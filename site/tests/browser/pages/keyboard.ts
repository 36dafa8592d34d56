/** What can be focused but looks the same when it is. */
export function unmarkedWhenFocused(): string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const look = (element: Element) => {
    const { outline, boxShadow, backgroundColor, borderColor } = getComputedStyle(element)
    return [outline, boxShadow, backgroundColor, borderColor].join('|')
  }
  return [...document.querySelectorAll<HTMLElement>(focusable)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
    .filter((element) => {
      ;(document.activeElement as HTMLElement | null)?.blur()
      const before = look(element)
      element.focus()
      return document.activeElement === element && look(element) === before
    })
    .map((element) => element.outerHTML.slice(0, 120))
}
