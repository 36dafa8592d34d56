/** The placeholders of a text; a text with a form for each number needs the number, as `count`. */
type Names<Text extends string> = Placeholder<Text> | Count<Text>
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never
type Count<Text extends string> = Text extends `${string} | ${string}` ? 'count' : never

type Values<Text extends string, Value> = Readonly<Record<Names<Text>, Value>>
type Exactly<Text extends string, Name extends string> = Values<Text, unknown> &
  Readonly<Record<Exclude<Name, Names<Text>>, never>>

/** A text with its placeholders filled: numbers as readers write them, and the form that fits the number `count`. */
export function fill<Text extends string>(text: Text, values: Values<Text, string | number>): string {
  return pieces<Text, string>(text, values as never).join('')
}

/** The pieces of a text and what stands at its placeholders, in order: for sentences with a link or a button inside. */
export function pieces<Text extends string, Value, Name extends string = Names<Text>>(
  text: Text,
  values: Readonly<Record<Name, Value | string | number>> & Exactly<Text, Name>
): (Value | string)[] {
  const given = values as Readonly<Record<string, Value | string | number>>
  return form(text, given['count'])
    .split(/[{}]/)
    .map((piece, at) => {
      const value = at % 2 === 0 ? piece : given[piece]!
      return typeof value === 'number' ? value.toLocaleString(WORDS.language.code) : value
    })
}

/** Of "1: one thing | {count} things" the one for the number; the last is for all others. */
function form(text: string, count: unknown): string {
  const forms = text.split(' | ')
  const begins = `${count as number}: `
  return forms.find((one) => one.startsWith(begins))?.slice(begins.length) ?? forms.at(-1)!
}
