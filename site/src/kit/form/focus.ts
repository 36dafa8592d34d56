/** Puts the focus on something that is about to be drawn, and brings it into view. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** Rows that were never in view have no height of their own yet; so many looks are enough until they have. */
const LOOKS = 60
const STILL = 3

/** Puts the focus on something that is about to be drawn, and brings its top to where the page's top is, under what stays there. */
export function bringUp(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id)
    element?.focus({ preventScroll: true })
    let [last, still] = [NaN, 0]
    const look = (left: number) => {
      if (element === null || left === 0 || still === STILL || document.activeElement !== element) {
        return
      }
      element.scrollIntoView({ behavior: 'instant', block: 'start' })
      const { top } = element.getBoundingClientRect()
      still = top === last ? still + 1 : 0
      last = top
      requestAnimationFrame(() => look(left - 1))
    }
    look(LOOKS)
  })
}
