/**
 * Has a document made in a script beside the page, which stays usable meanwhile: page numbers take seconds.
 *
 * @param address of the script, from the page
 * @param given what its writer takes: data alone, without functions
 * @throws Error when the script cannot be fetched, dies or fails
 */
export async function madeBeside(address: string, ...given: readonly unknown[]): Promise<Uint8Array> {
  const worker = new Worker(new URL(address, document.baseURI), { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array | string>) =>
        typeof data === 'string' ? reject(new Error(data)) : resolve(data)
      )
      worker.addEventListener('messageerror', () => reject(new Error(address)))
      worker.addEventListener('error', ({ message }) => reject(new Error(message || address)))
      worker.postMessage(given)
    })
  } finally {
    worker.terminate()
  }
}
