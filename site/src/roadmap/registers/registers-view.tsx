import { MoneyView } from './money-view.js'
import { readPart } from './register-part.js'
import { RegisterView } from './register-view.js'
import { RegistersIndex } from './registers-index.js'
import { UniversalView } from './universal-view.js'

/** What the roadmap keeps lists of: the list of them, one, or one row of one. */
export function RegistersView({ part }: { readonly part?: string }) {
  const asked = readPart(part)
  switch (asked.kind) {
    case 'index':
      return <RegistersIndex />
    case 'universal':
      return <UniversalView />
    case 'money':
      return <MoneyView />
    case 'rows':
      return <RegisterView key={asked.register} name={asked.register} open={asked.row} />
  }
}
