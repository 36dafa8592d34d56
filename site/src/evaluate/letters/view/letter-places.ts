/** Addresses that the page holds: of the handbook's root, and of the script that writes letters. */
export function letterPlaces(): { readonly root: string; readonly writer: string } {
  const { root, letters } = document.querySelector<HTMLElement>('[data-evaluate]')!.dataset
  const addressOf = (of = '') => new URL(of, document.baseURI).href
  return { root: addressOf(root), writer: addressOf(letters) }
}
