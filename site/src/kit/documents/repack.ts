import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first day that a zip file can name, in whatever time zone it is read. */
const FIRST_DAY = new Date(1980, 0, 1)

/** The same zip file with some of its XML changed, and with all its entries dated alike: the same content is the same bytes. */
export function repack(zip: Uint8Array, change: (path: string, xml: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(zip)).map(([path, content]) =>
    /\.(xml|rels)$/.test(path) ? [path, strToU8(change(path, strFromU8(content)))] : [path, content]
  )
  return zipSync(Object.fromEntries(files), { mtime: FIRST_DAY })
}
