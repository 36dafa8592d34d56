import { element } from './element.js'

/** Calls once it has been quiet for a while. */
export function quietly(milliseconds: number): (call: () => void) => void {
  let timer: ReturnType<typeof setTimeout>
  return (call) => {
    clearTimeout(timer)
    timer = setTimeout(call, milliseconds)
  }
}

/** Says something to those who listen to the page. */
export function announcer(after: HTMLElement): (text: string) => void {
  const status = element('p', { role: 'status', class: 'nhsuk-u-visually-hidden' })
  const wait = quietly(700)
  after.append(status)
  return (text) => wait(() => (status.textContent = text))
}
