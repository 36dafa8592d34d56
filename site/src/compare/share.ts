const SHOWN_MS = 3000

/** The buttons that copy the page's address and print it. */
export function share(place: HTMLElement, announce: (text: string) => void): void {
  const copy = place.querySelector<HTMLButtonElement>('[data-copy-link]')!
  const text = copy.textContent
  let timer = 0
  const show = (outcome: string) => {
    copy.textContent = outcome
    announce(outcome)
    clearTimeout(timer)
    timer = window.setTimeout(() => (copy.textContent = text), SHOWN_MS)
  }
  copy.addEventListener('click', () => {
    write(location.href).then(
      () => show(WORDS.compare.share.copied),
      () => show(WORDS.compare.share.notCopied)
    )
  })
  place.querySelector('[data-print]')!.addEventListener('click', () => window.print())
}

/** Rejects where the browser has no clipboard, as on pages that were not served over a secure connection. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
