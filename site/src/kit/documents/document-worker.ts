/** Makes documents beside the page from what it sends; what goes wrong is told as a text. */
export function makeBeside<G extends readonly unknown[]>(make: (...given: G) => Promise<Uint8Array>): void {
  addEventListener('message', async ({ data }: MessageEvent<G>) => {
    try {
      const bytes = await make(...data)
      postMessage(bytes, { transfer: [bytes.buffer] })
    } catch (problem) {
      postMessage(String(problem))
    }
  })
}
