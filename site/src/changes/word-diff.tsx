import { wordChanges } from './word-changes.js'

interface Texts {
  readonly before: string
  readonly after: string
}

/** A text with what went struck out and what came underlined; those who hear it are told which is which. */
export function WordDiff({ before, after }: Texts) {
  return (
    <p class="app-diff">
      {wordChanges(before, after).map(({ kind, text }, i) => {
        switch (kind) {
          case 'same':
            return text
          case 'removed':
            return (
              <del key={i}>
                <Aside>removed: </Aside>
                {text}
                <Aside>; </Aside>
              </del>
            )
          case 'added':
            return (
              <ins key={i}>
                <Aside>added: </Aside>
                {text}
                <Aside>; </Aside>
              </ins>
            )
        }
      })}
    </p>
  )
}

function Aside({ children }: { readonly children: string }) {
  return <span class="nhsuk-u-visually-hidden">{children}</span>
}
