/** Where the page says that the scripts are which read and write large files: relative to the page. */
export function documentScripts(): { readonly xlsx: string; readonly docx: string } {
  const { xlsx = '', docx = '' } = document.querySelector<HTMLElement>('[data-roadmap]')?.dataset ?? {}
  return { xlsx, docx }
}
