type Attributes = Readonly<Record<string, string | number | boolean>>

/** An element of a page. Text is only ever set as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value))
  }
  made.append(...children)
  return made
}
