/** An id that nobody else has. (The browser's own is not there on pages without encryption.) */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
