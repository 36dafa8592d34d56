import { useState } from 'preact/hooks'

const KEPT_AS = 'handbook-evaluate'

/** A choice that this browser remembers. The first is for those who have not chosen. */
export function useRemembered<T extends string>(name: string, choices: readonly T[]): [T, (choice: T) => void] {
  const [choice, setChoice] = useState<T>(() => kept(name, choices) ?? choices[0]!)
  return [
    choice,
    (chosen) => {
      setChoice(chosen)
      try {
        localStorage.setItem(`${KEPT_AS}-${name}`, chosen)
      } catch {
        // The browser keeps nothing: the choice lasts as long as the page.
      }
    }
  ]
}

function kept<T extends string>(name: string, choices: readonly T[]): T | undefined {
  try {
    const said = localStorage.getItem(`${KEPT_AS}-${name}`)
    return choices.find((choice) => choice === said)
  } catch {
    return undefined
  }
}
