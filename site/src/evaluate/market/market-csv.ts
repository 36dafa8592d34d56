import { LEVEL_TITLES } from '../../catalogue/choices.js'
import { csv } from '../../kit/files/csv.js'
import { SAID, type Market } from './market-counts.js'
import { saidTitle } from './market-words.js'

const { columns: COLUMNS } = WORDS.evaluate.market

/** A row a requirement: how many products say what, and which. */
export function marketCsv({ asked }: Market, names: ReadonlyMap<string, string>): string {
  return csv([
    [COLUMNS.code, COLUMNS.requirement, COLUMNS.level, ...SAID.map(saidTitle), ...SAID.map(whoTitle)],
    ...asked.map(({ requirement: { code, text }, level, by }) => [
      code,
      text.statement,
      LEVEL_TITLES[level],
      ...SAID.map((said) => String(by.get(said)!.length)),
      ...SAID.map((said) =>
        by
          .get(said)!
          .map((id) => names.get(id) ?? id)
          .join('; ')
      )
    ])
  ])
}

function whoTitle(said: (typeof SAID)[number]): string {
  return `${saidTitle(said)}: ${COLUMNS.who}`
}
