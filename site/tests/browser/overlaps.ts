import type { Locator } from '@playwright/test'

/** What stands where in a picture that a reader can see: pairs of texts that lie over each other, texts over its edge, texts over marks. */
export async function overlapsIn(picture: Locator): Promise<string[]> {
  return picture.evaluate((figure) => {
    interface Seen {
      readonly text: string
      readonly box: DOMRect
      readonly of: Element
    }
    const edge = figure.getBoundingClientRect()
    const scrolled = (element: Element) => element.closest('[tabindex="0"]') !== null
    const texts: Seen[] = []
    const walk = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const of = node.parentElement!
      const isSeen = of.checkVisibility() && (of.localName === 'text' || of.getBoundingClientRect().width > 1)
      if (node.textContent!.trim() === '' || !isSeen || of.closest('details:not([open])') !== null) {
        continue
      }
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.height > 1) {
          texts.push({ text: node.textContent!.trim().slice(0, 40), box, of })
        }
      }
    }
    const marks = [...figure.querySelectorAll('svg rect, svg circle, .app-chart__tick')].map((mark) => ({
      text: mark.getAttribute('class') ?? mark.getAttribute('data-tone') ?? '',
      box: mark.getBoundingClientRect(),
      of: mark
    }))
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3
    const found: string[] = []
    texts.forEach((one, at) => {
      if (!scrolled(one.of) && (one.box.left < edge.left - 1 || one.box.right > edge.right + 1)) {
        found.push(`“${one.text}” is over the edge`)
      }
      for (const other of texts.slice(at + 1)) {
        if (isOver(one.box, other.box)) {
          found.push(`“${one.text}” is over “${other.text}”`)
        }
      }
      for (const mark of marks) {
        const isOwn = mark.of.parentElement === one.of.parentElement
        if (mark.box.width > 0 && !isOwn && isOver(one.box, mark.box)) {
          found.push(`“${one.text}” is over a mark ${mark.text}`)
        }
        if (mark.box.width > 0 && isOwn && one.of.localName === 'text' && one.box.width > mark.box.width) {
          found.push(`“${one.text}” is wider than its stretch`)
        }
      }
    })
    return found
  })
}
