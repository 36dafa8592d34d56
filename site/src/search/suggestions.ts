import type { Finder } from './engine/finder.js'
import type { suggestingKit } from './suggesting-kit.js'
import { inSuggestedOrder } from './suggestion-order.js'

const SHOWN = 6
const SHORTEST = 2
const SLOW_MS = 200

/**
 * Shows what a search box leads to while a reader writes in it: a combobox with a list, as the ARIA practices describe it. The reader's
 * text stays what it is; choosing an entry opens its page.
 *
 * @param root the address of the site
 * @param kit handed over, since this module comes later than the rest, and alone
 */
export function suggest(box: HTMLInputElement, finder: Finder, root: URL, kit: typeof suggestingKit): void {
  const { element, fill, about, marked, isComposing, openTab, opensTab, resultsFor } = kit
  const form = box.form!
  const id = `${box.id}-suggestions`
  const note = element('p', { class: 'app-suggest__note' })
  const list = element('div', { role: 'listbox', id, 'aria-label': WORDS.search.suggestions.name })
  const panel = element('div', { class: 'app-suggest' }, note, list)
  const announce = kit.announcer(form)
  const notice = kit.quietly(SLOW_MS)
  let latest = 0
  let active = -1

  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id })) {
    box.setAttribute(name, value)
  }
  form.classList.add('app-suggest__form')
  form.append(panel)
  close()

  box.addEventListener('input', update)
  box.addEventListener('focus', update)
  box.addEventListener('blur', close)
  box.addEventListener('keydown', press)
  kit.listenForEnter(box)
  panel.addEventListener('mousedown', (event) => event.preventDefault())
  if (document.activeElement === box) {
    update()
  }

  function options(): HTMLAnchorElement[] {
    return [...list.children] as HTMLAnchorElement[]
  }

  function update(): void {
    const asked = ++latest
    const query = box.value
    if (query.trim().length < SHORTEST) {
      close()
      return
    }
    notice(() => asked === latest && say(WORDS.search.suggestions.waiting))
    find(query, () => asked === latest).then(
      (entries) => asked === latest && show(entries, query),
      () => asked === latest && say(WORDS.search.suggestions.failed)
    )
  }

  function find(query: string, isWanted: () => boolean): Promise<[HTMLElement[], number]> {
    return finder.ask(async (engine) => {
      const answer = await engine.find(query, true, isWanted)
      const named = await engine.named(inSuggestedOrder(answer.results, query, engine, kit.words).slice(0, SHOWN))
      const highlighter = kit.highlighter(answer.query, engine.manifest)
      const entries = named.map((name) =>
        entry(
          new URL(name.address, root).href,
          element('span', { class: 'app-suggest__title' }, ...marked(name.title, highlighter)),
          element('span', { class: 'app-suggest__about' }, about(name, engine.manifest).join(' · '))
        )
      )
      return [entries, answer.results.length]
    })
  }

  function entry(href: string, ...content: (Node | string)[]): HTMLAnchorElement {
    return element('a', { class: 'app-suggest__entry', role: 'option', tabindex: -1, href }, ...content)
  }

  function show([entries, total]: [HTMLElement[], number], query: string): void {
    if (total === 0 && query.trim().length <= SHORTEST) {
      close()
      return
    }
    const last =
      total > entries.length ? [entry(resultsFor(box), fill(WORDS.search.suggestions.all, { count: total }))] : []
    list.replaceChildren(...entries, ...last)
    options().forEach((option, at) => option.setAttribute('id', `${id}-${at}`))
    open(total === 0 ? WORDS.search.suggestions.nothing : '', total > 0)
    announce(note.textContent || fill(WORDS.search.suggestions.announced, { count: total }))
  }

  function say(text: string): void {
    list.replaceChildren()
    open(text, false)
    announce(text)
  }

  function open(text: string, expanded: boolean): void {
    const focused = document.activeElement === box
    notice(() => {})
    note.textContent = text
    note.hidden = text === ''
    panel.hidden = !focused
    box.setAttribute('aria-expanded', String(expanded && focused))
    activate(-1)
  }

  function close(): void {
    latest++
    open('', false)
    panel.hidden = true
  }

  function activate(at: number): void {
    active = at
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === at)))
    const chosen = options()[at]
    box.setAttribute('aria-activedescendant', chosen?.id ?? '')
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  function press(event: KeyboardEvent): void {
    const places = options().length + 1
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (isComposing(event)) {
      return
    }
    if (panel.hidden) {
      if (step === 1) {
        update()
      }
    } else if (step !== undefined && places > 1) {
      event.preventDefault()
      activate(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      const chosen = options()[active]!
      if (opensTab(event)) {
        openTab(chosen.href)
      } else {
        chosen.click()
      }
    }
  }
}
