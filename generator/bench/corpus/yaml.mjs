const PLAIN = /^[A-Za-z][A-Za-z0-9 ./()'-]*$/;
const WORDS_OF_YAML = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** A text as YAML: bare where it may be, else quoted. */
export function scalar(value) {
  const text = String(value);
  const bare = typeof value === "number" || (PLAIN.test(text) && !WORDS_OF_YAML.test(text) && !text.endsWith(" "));
  return bare || /^\d{4}-\d\d-\d\d$/.test(text) ? text : JSON.stringify(text);
}

/** Fields as a block of YAML; empty lists and absent values are left out. */
export function yaml(fields, indent = "") {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${indent}${name}:${block(value, indent)}`)
    .join("");
}

function block(value, indent) {
  if (Array.isArray(value)) {
    return `\n${value.map((item) => `${indent}  - ${item instanceof Object ? group(item, indent) : `${scalar(item)}\n`}`).join("")}`;
  }
  return value instanceof Object ? `\n${yaml(value, `${indent}  `)}` : ` ${scalar(value)}\n`;
}

const group = (item, indent) => yaml(item, `${indent}    `).trimStart();
