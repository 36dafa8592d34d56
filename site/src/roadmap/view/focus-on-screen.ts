export const SCREEN_ID = 'screen'

/** Puts the focus on the heading of the screen that is shown. */
export function focusOnScreen(): void {
  const heading = document.querySelector<HTMLElement>(`#${SCREEN_ID} h2`)
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}
