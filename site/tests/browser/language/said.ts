import type { Page } from '@playwright/test'

/** What is the same in every language: addresses, and the names of files and formats. */
const SAME = [/https?:\/\/\S+/g, /\b[\w-]+(\.[\w-]+)*\.(org|json|csv|xlsx|docx)\b/g]
const LATIN = /[A-Za-z]{2,}/

/** What a page says in English, to those who see it and to those who hear it. */
export async function english(page: Page): Promise<string[]> {
  const said = await page.evaluate(texts)
  const left = said.filter((text) => LATIN.test(SAME.reduce((rest, same) => rest.replace(same, ''), text)))
  return [...new Set(left)]
}

/** Runs in the page. */
function texts(): string[] {
  const attributes = ['title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt']
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ')
  const found = [document.title]
  for (const element of document.body.querySelectorAll('*')) {
    const isShown = element.checkVisibility() || element.matches('option, optgroup, title')
    if (!isShown || element.matches('script, style, noscript')) {
      continue
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        found.push(node.textContent!)
      }
    }
    found.push(...attributes.flatMap((name) => element.getAttribute(name) ?? []))
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo)
      found.push(...(content.match(/"[^"]*"/g) ?? []))
    }
    if (element instanceof HTMLInputElement && element.type !== 'checkbox' && element.type !== 'radio') {
      found.push(element.value)
    }
  }
  return found.map(plain).filter((text) => text !== '')
}
