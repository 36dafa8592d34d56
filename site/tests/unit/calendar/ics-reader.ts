/** A reader of calendar files that knows nothing of how they are written. The names of properties are with their parameters. */
export function eventsIn(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)]
    if (line === 'BEGIN:VEVENT') {
      events.push({})
    } else if (events.length > 0 && name !== 'END') {
      events.at(-1)![name] = value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))
    }
  }
  return events
}

/** What RFC 5545 forbids in a file of whole days, each as a sentence. */
export function faultsIn(text: string): string[] {
  const physical = text.split('\r\n')
  const events = eventsIn(text)
  return [
    ...(text.endsWith('END:VCALENDAR\r\n') ? [] : ['it does not end']),
    ...physical.filter((line) => new TextEncoder().encode(line).length > 75).map((line) => `too long: ${line}`),
    ...physical.filter((line) => /[\n\uFFFD]/.test(line)).map((line) => `cut within a character: ${line}`),
    ...(new Set(events.map(({ UID }) => UID)).size < events.length ? ['an id stands twice'] : []),
    ...events.flatMap((event) => [
      ...(/^\d{8}T\d{6}Z$/.test(event['DTSTAMP'] ?? '') ? [] : [`${event['UID']} has no stamp`]),
      ...(/^\d{8}$/.test(event['DTSTART;VALUE=DATE'] ?? '') ? [] : [`${event['UID']} has no day`]),
      ...((event['DTEND;VALUE=DATE'] ?? '') > event['DTSTART;VALUE=DATE']! ? [] : [`${event['UID']} ends too soon`]),
      ...(event['SUMMARY'] ? [] : [`${event['UID']} says nothing`])
    ])
  ]
}
