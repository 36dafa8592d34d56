const COMPOSING = 229

/** Whether a key belongs to an input method, which is still composing what is typed; Safari says so by the key's code alone. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === COMPOSING
}

/** Enter opens results in a new tab while Ctrl or Cmd is held, and does nothing while an input method uses it. */
export function listenForEnter(box: HTMLInputElement): void {
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.defaultPrevented && (isComposing(event) || opensTab(event))) {
      event.preventDefault()
      if (!isComposing(event)) {
        openTab(resultsFor(box))
      }
    }
  })
}

/** The address of the results for what a box holds. */
export function resultsFor({ form, value }: HTMLInputElement): string {
  const address = new URL(form!.action)
  address.searchParams.set('q', value)
  return address.href
}

export function opensTab({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey
}

export function openTab(address: string): void {
  window.open(address, '_blank', 'noopener')
}
