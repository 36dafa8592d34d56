/** What is wrong with a field. */
export interface Problem {
  readonly field: string
  readonly text: string
}

export function ErrorSummary({ id, problems }: { readonly id: string; readonly problems: readonly Problem[] }) {
  return problems.length === 0 ? null : (
    <div class="nhsuk-error-summary" id={id} tabIndex={-1}>
      <div role="alert">
        <h2 class="nhsuk-error-summary__heading">{WORDS.kit.form.problem}</h2>
        <div class="nhsuk-error-summary__body">
          <ul class="nhsuk-list nhsuk-error-summary__list">
            {problems.map(({ field, text }) => (
              <li key={text}>
                {field === '' ? (
                  text
                ) : (
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      event.preventDefault()
                      document.getElementById(field)?.focus()
                    }}
                  >
                    {text}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
