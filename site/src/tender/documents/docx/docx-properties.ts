import type { Pack } from '../../../pack/pack.js'
import { xmlText } from '../../../kit/documents/document-text.js'

/** What the file says of itself. */
export function coreProperties({ name, buyer, edition }: Pack, asOf: string): string {
  const instant = new Date(asOf).toISOString().replace(/\.\d+Z$/, 'Z')
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  ]
  const parts = [
    `<dc:title>${escaped(name)}</dc:title>`,
    '<dc:subject>Requirement schedule</dc:subject>',
    `<dc:creator>${escaped(buyer || edition.handbook)}</dc:creator>`,
    `<dc:description>${escaped(`Made from ${edition.handbook}, edition of ${edition.day}`)}</dc:description>`,
    '<dc:language>en-GB</dc:language>',
    ...['created', 'modified'].map((at) => `<dcterms:${at} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${at}>`)
  ]
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<cp:coreProperties ${namespaces.join(' ')}>${parts.join('')}</cp:coreProperties>`
  )
}

function escaped(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
