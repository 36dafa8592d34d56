/** The corpus speaks of health and computing: hand-written words, and inflections made from them by rule. */
const list = (text) => text.trim().split(/\s+/);

const FUNCTION_WORDS = list(`
the of and to in a is that for it as be on by with are this or from at which an not have must can should may will has
they was other its also when such these if any where their each more than all been one only into between both under
within how who what there no so but some most after before during through because while then them we you our your about
over without against same different either every however therefore further including another until does do had would
could might own those very well up out first second third two three four many few least next last often always never
usually still again once whose toward across along among around`);

const NOUNS = list(`
patient record system service care information standard message clinician hospital practice supplier provider document
identifier consent access result test medicine referral discharge summary appointment letter team setting pathway plan
requirement criterion contract tender evidence audit risk hazard case review board budget saving benefit measure target
profile resource interface gateway directory index register catalogue code term concept dataset field value element
version release update patch module component platform server client network device sensor image scan report laboratory
pharmacy ward clinic theatre ambulance community carer parent child citizen nurse doctor midwife therapist pharmacist
manager director officer commissioner buyer editor vendor partner region district county footprint organisation trust
federation alliance network workforce training skill role duty policy law guidance charter principle strategy roadmap
milestone deadline baseline vision goal outcome option choice barrier blocker remedy lesson example question answer
statement clause schedule annex appendix table figure chart page section paragraph list label header footer link address
number date time period year month week event alert reminder task workflow handover transfer admission visit episode
encounter observation allergy problem procedure diagnosis symptom finding dose route batch order request response error
retry queue topic channel endpoint token certificate key signature role permission session account password identity
name gender language need preference decision policyholder guardian safeguard incident breach threat control firewall
backup archive migration deployment pilot rollout support helpdesk warranty licence price cost fee invoice payment fund
grant programme project stakeholder sponsor owner author reviewer approver tester trainer auditor regulator inspector
academy college society council ministry agency authority registry repository library toolkit template checklist manual
handbook chapter glossary definition synonym acronym taxonomy hierarchy relation mapping translation conversion rule
constraint pattern format syntax grammar encoding character string integer decimal quantity unit range threshold limit
score band weight grade rating benchmark survey interview workshop meeting agenda minute action decision-maker journey
experience trial cohort population condition illness injury wound fracture infection vaccine screening prevention therapy
recovery discharge-letter care-home hospice surgery outpatient inpatient emergency maternity paediatrics oncology
radiology pathology cardiology dermatology psychiatry geriatrics rehabilitation dentistry optometry podiatry genomics`);

const VERBS = list(`
share send receive store find match check test measure record report publish adopt agree approve assess assign audit
authorise book build buy change collect combine commission compare complete confirm connect contain convert correct create
define delay deliver deploy describe design develop display document edit enable encrypt enforce ensure enter establish
evaluate exchange exclude explain export express extend fail fetch filter follow fund govern grant group guide handle
hold identify implement import improve include inform inherit inspect install integrate interpret introduce join keep
label lead learn link list locate log maintain manage map mark meet merge migrate monitor move name need notify obtain
offer open operate order organise own parse pass pay perform permit place plan prepare present preserve prevent print
procure produce prompt protect prove provide query raise reach read reconcile reduce refer refuse register reject release
remove rename render repeat replace reply request require resolve restore restrict retire retrieve return review revise
route run save schedule score search select separate serve show sign specify start state stop submit subscribe suggest
supply suspend track train transfer transform translate trigger trust update upgrade use validate verify view warn
withdraw work write`);

const ADJECTIVES = list(`
clinical national local digital open secure safe shared common complete current accurate timely relevant clear plain
consistent reliable available accessible usable electronic structured coded semantic technical legal organisational
regional central federated distributed direct indirect urgent routine planned acute primary secondary tertiary mental
physical social public private independent joint single multiple partial full initial final annual monthly daily recent
former future early late high low medium long short simple complex general special specific typical rare frequent
mandatory optional recommended conditional formal informal internal external automatic manual remote mobile virtual
historic modern proven novel robust flexible scalable portable compatible conformant compliant equivalent unique stable
temporary permanent valid invalid known unknown verified unverified sensitive confidential anonymous personal financial
commercial contractual operational strategic practical measurable testable visible hidden explicit implicit broad narrow`);

const PREFIXES = list("re pre inter sub non multi over under cross post co semi");

const SYLLABLES = list(`
al an ar ba bel ben bor bra ca car den dor el er fal far gar gil gra hal har hol in is ka ken la lan len lin lor ma mar mel
mor na nel nor or pa pen per ra ren ri ros sa sel shan sol sta tal tam ten tor tre ul va ver vin wal wen wil yar yor zan`);

const plural = (word) =>
  /(s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
const past = (word) =>
  word.endsWith("e") ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
const gerund = (word) => (/[^e]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`);
const adverb = (word) =>
  word.endsWith("le") ? `${word.slice(0, -1)}y` : word.endsWith("y") ? `${word.slice(0, -1)}ily` : `${word}ly`;

/** Words that carry meaning, the commonest first. */
export const CONTENT_WORDS = [...new Set([...NOUNS.slice(0, 60), ...VERBS.slice(0, 30), ...ADJECTIVES.slice(0, 20)])];

/** Every word, the commonest first: small words, then what the handbook is about, then the rest in random order. */
export function vocabulary(random) {
  const rest = [
    ...NOUNS.flatMap((word) => [word, plural(word)]),
    ...VERBS.flatMap((word) => [word, plural(word), past(word), gerund(word)]),
    ...ADJECTIVES.flatMap((word) => [word, adverb(word)]),
  ];
  const rare = PREFIXES.flatMap((prefix) => VERBS.filter(() => random.chance(0.4)).map((verb) => prefix + verb));
  return [...new Set([...FUNCTION_WORDS, ...CONTENT_WORDS, ...random.shuffle(rest), ...random.shuffle(rare)])];
}

/** A made-up name for a number, for the endless tail of people, places and products. */
export function coined(number) {
  let left = number * 7919 + 13;
  let name = "";
  for (let i = 0; i < 3 || left > 0; i++) {
    name += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return name[0].toUpperCase() + name.slice(1);
}
