const SHOWN_MS = 3000

/** Adds a button to every block that can be copied; what happened is shown on the button and announced. */
export function addCopyButtons(page: Document): void {
  for (const block of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const source = block.querySelector<HTMLElement>('[data-copy-text]')
    if (source !== null) {
      addCopyButton(block, source)
    }
  }
}

function addCopyButton(block: HTMLElement, source: HTMLElement): void {
  const page = block.ownerDocument
  const button = page.createElement('button')
  const status = page.createElement('span')
  let timer = 0
  button.type = 'button'
  button.className = 'app-copy__button'
  button.textContent = WORDS.reading.copy.button
  status.className = 'nhsuk-u-visually-hidden'
  status.setAttribute('role', 'status')
  block.append(button, status)

  function show(outcome: string): void {
    button.textContent = outcome
    status.textContent = outcome
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      button.textContent = WORDS.reading.copy.button
      status.textContent = ''
    }, SHOWN_MS)
  }

  button.addEventListener('click', () => {
    write(source).then(
      () => show(WORDS.reading.copy.copied),
      () => show(WORDS.reading.copy.byHand)
    )
  })
}

/** Rejects where the browser has no clipboard, as on pages that were not served over a secure connection. */
async function write(source: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(source.innerText.trim())
}
