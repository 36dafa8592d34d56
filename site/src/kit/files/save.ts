/** How long a browser may take to begin with the file. */
const KEPT_MS = 60_000

/** Saves a text as a file of the reader's. @param type its media type */
export function save(name: string, type: string, text: string): void {
  saveFile(name, new Blob([text], { type }))
}

/** Saves a file of the reader's. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
