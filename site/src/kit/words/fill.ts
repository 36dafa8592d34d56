/** The placeholders of a text; a text with a form for each number needs the number, as `count`. */
type Names<Text extends string> = Placeholder<Text> | Count<Text>
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never
type Count<Text extends string> = Text extends `${string} | ${string}` ? 'count' : never

type Values<Text extends string, Value> = Readonly<Record<Names<Text>, Value>>

/** A text with its placeholders filled: numbers as readers write them, and the form that fits the number `count`. */
export function fill<Text extends string>(text: Text, values: Values<Text, string | number>): string {
  return pieces(text, values).join('')
}

/** The pieces of a text and what stands at its placeholders, in order: for sentences with a link or a button inside. */
export function pieces<Text extends string, Value>(
  text: Text,
  values: Values<Text, Value | string | number>
): (Value | string)[] {
  const given: Readonly<Record<string, Value | string | number>> = values
  return form(text, given['count'])
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 0 ? piece : shown(given[piece]!)))
}

function shown<Value>(value: Value | string | number): Value | string {
  return typeof value === 'number' ? value.toLocaleString(WORDS.language.code) : value
}

/** Of "1: one thing | {count} things" the one for the number; the last is for all others. */
function form(text: string, count: unknown): string {
  const forms = text.split(' | ')
  const own = forms.find((one) => one.startsWith(`${count as number}: `))
  return own === undefined ? forms.at(-1)! : own.slice(own.indexOf(': ') + 2)
}
