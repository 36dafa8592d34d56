import type { ComponentChildren } from 'preact'

/** Something the reader should know before going on. */
export function Notice({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="nhsuk-inset-text app-pack__notice">
      <p class="app-pack__title">{title}</p>
      {children}
    </div>
  )
}
