import { xmlText } from './document-text.js'

export interface Properties {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly description: string
}

/** What a file says of itself. @param asOf an ISO day or instant */
export function coreProperties({ title, subject, creator, description }: Properties, asOf: string): string {
  const instant = new Date(asOf).toISOString().replace(/\.\d+Z$/, 'Z')
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  ]
  const parts = [
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:subject>${escaped(subject)}</dc:subject>`,
    `<dc:creator>${escaped(creator)}</dc:creator>`,
    `<dc:description>${escaped(description)}</dc:description>`,
    `<dc:language>${WORDS.language.code}</dc:language>`,
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
