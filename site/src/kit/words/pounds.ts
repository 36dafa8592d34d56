const HUNDREDTHS = 100
/** Spaces of every width that people and spreadsheets put between thousands. */
const SPACES = /\s/gu
const POUNDS = /^£?(\d+|\d{1,3}(?:,\d{3})+)(\.\d{1,2})?$/
const SHORT = /^£?(\d+(?:\.\d+)?)([km])$/i
const PERCENT = /^([-−]?)(\d+(?:\.\d+)?)%?$/
const TIMES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 }

/** Pounds as readers write them: pence where there are some. */
export function pounds(amount: number): string {
  const pence = Math.round(amount * HUNDREDTHS)
  return ((pence === 0 ? 0 : pence) / HUNDREDTHS).toLocaleString(WORDS.language.code, {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: pence % HUNDREDTHS === 0 ? 0 : 2
  })
}

/** What somebody typed as pounds: £1,234,567.50, 12500, 1.2m or 40k. Undefined for what can be read in two ways: 1.234 or 12,50. */
export function poundsIn(typed: string): number | undefined {
  const said = typed.replace(SPACES, '')
  const [, short, letter] = SHORT.exec(said) ?? []
  if (letter !== undefined) {
    return Math.round(Number(short) * TIMES[letter.toLowerCase()]! * HUNDREDTHS) / HUNDREDTHS
  }
  const [, whole, pence = ''] = POUNDS.exec(said) ?? []
  return whole === undefined ? undefined : Number(whole.replaceAll(',', '') + pence)
}

/** A percentage that somebody typed, with its sign or without. */
export function percentIn(typed: string): number | undefined {
  const [, sign, digits] = PERCENT.exec(typed.replace(SPACES, '')) ?? []
  return digits === undefined ? undefined : sign === '' ? Number(digits) : -Number(digits)
}
