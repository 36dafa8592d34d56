/*
 * The English stemmer of Snowball, in the version of the Lucene that makes the index. Consonants written y are marked as Y while a word is
 * worked on. R1 and R2 are the parts of the word behind its first and its second syllable.
 */
const EXCEPTIONS = table(
  'skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl'
)
const KEPT = /^(andes|atlas|bias|cosmos|howe|news|sky)$/
const KEPT_AS_SINGULAR = /^(succeed|proceed|exceed|canning|inning|earring|herring|outing)$/

const SYLLABLE = /[aeiouy][^aeiouy]/
const SHORT = /([^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/

const LONGEST_ENDING = 7
const STEP_2 = table(
  'tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al aliti:al alli:al ' +
    'fulness:ful fulli:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble lessli:less ogi:og li:'
)
const STEP_3 = table('ational:ate tional:tion alize:al icate:ic iciti:ic ical:ic ful: ness: ative:')
const STEP_4 = table('ement: ment: ance: ence: able: ible: ant: ent: ism: ate: iti: ous: ive: ize: ion: al: er: ic:')

/** The stem of a word of the letters a to z. */
export function stem(word: string): string {
  if (word.length < 3 || KEPT.test(word) || EXCEPTIONS.has(word)) {
    return EXCEPTIONS.get(word) ?? word
  }
  const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y')
  const first = afterSyllable(marked, /^(gener|commun|arsen)/.exec(marked)?.[0].length)
  const second = afterSyllable(marked.slice(first)) + first
  const singular = withoutPlural(marked)
  if (KEPT_AS_SINGULAR.test(singular)) {
    return singular
  }
  const bare = withoutParticiple(singular, first).replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  return withoutLast(step4(step3(step2(bare, first), first, second), second), first, second).replaceAll('Y', 'y')
}

function afterSyllable(word: string, known?: number): number {
  const at = word.search(SYLLABLE)
  return known ?? (at < 0 ? word.length : at + 2)
}

function withoutPlural(word: string): string {
  if (/sses$/.test(word)) {
    return word.slice(0, -2)
  }
  if (/ie[sd]$/.test(word)) {
    return word.slice(0, word.length > 4 ? -2 : -1)
  }
  return /[aeiouy].+s$/.test(word) && !/[su]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutParticiple(word: string, first: number): string {
  const ending = /(eedly|ingly|edly|eed|ing|ed)$/.exec(word)?.[0] ?? ''
  const stem = word.slice(0, word.length - ending.length)
  if (ending.startsWith('eed')) {
    return stem.length >= first ? stem + 'ee' : word
  }
  if (ending === '' || !/[aeiouy]/.test(stem)) {
    return word
  }
  if (/(at|bl|iz)$/.test(stem)) {
    return stem + 'e'
  }
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) {
    return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1)
  }
  return stem.length === first && SHORT.test(stem) ? stem + 'e' : stem
}

function step2(word: string, first: number): string {
  return changed(word, STEP_2, first, (ending, stem) =>
    ending === 'ogi' ? stem.endsWith('l') : ending !== 'li' || /[cdeghkmnrt]$/.test(stem)
  )
}

function step3(word: string, first: number, second: number): string {
  return changed(word, STEP_3, first, (ending, stem) => ending !== 'ative' || stem.length >= second)
}

function step4(word: string, second: number): string {
  return changed(word, STEP_4, second, (ending, stem) => ending !== 'ion' || /[st]$/.test(stem))
}

/** A word with the longest of some endings changed, if what is before it is long enough and the ending may go there. */
function changed(
  word: string,
  endings: ReadonlyMap<string, string>,
  shortest: number,
  may: (ending: string, stem: string) => boolean
): string {
  for (let length = LONGEST_ENDING; length > 1; length--) {
    const ending = word.slice(-length)
    const stem = word.slice(0, -length)
    const to = endings.get(ending)
    if (to !== undefined) {
      return stem.length >= shortest && may(ending, stem) ? stem + to : word
    }
  }
  return word
}

function withoutLast(word: string, first: number, second: number): string {
  const stem = word.slice(0, -1)
  const goes = word.endsWith('e')
    ? stem.length >= second || (stem.length >= first && !SHORT.test(stem))
    : word.endsWith('ll') && stem.length >= second
  return goes ? stem : word
}

/** Pairs written as from:to. */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]))
}
