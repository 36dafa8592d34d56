import assert from 'node:assert/strict'
import { pagesOfPdf, squeezed } from './office.js'
import { all, Parts } from './xml.js'

interface Entry {
  readonly title: string
  readonly page: number
}

/** Asserts that headings of a document stand on the pages its contents say: all but a few exactly, those on the next or the one before. */
export function assertPages(docx: Uint8Array, pdf: Uint8Array): number {
  const pages = pagesOfPdf(pdf)
  const entries = entriesOf(docx)
  const first = pages.findIndex((text, at) => at > 1 && entries[0]!.page === at + 1 && text.includes(entries[0]!.title))
  assert.ok(first > 0, 'the first heading stands on its page')
  let from = first
  const missed = entries.filter(({ title, page }) => {
    from = pages.findIndex((text, at) => at >= from && text.includes(title))
    assert.ok(Math.abs(from + 1 - page) <= 1, `${title} stands on page ${from + 1}, not ${page}`)
    return from + 1 !== page
  })
  assert.ok(missed.length <= entries.length / 20, missed.map(({ title }) => title).join(', '))
  return entries.length
}

function entriesOf(docx: Uint8Array): Entry[] {
  return all(new Parts(docx).xml('word/document.xml'), 'hyperlink').map((link) => {
    const texts = all(link, 't').map((text) => text.textContent ?? '')
    return { title: squeezed(texts.slice(0, -1).join('')), page: Number(texts.at(-1)) }
  })
}
