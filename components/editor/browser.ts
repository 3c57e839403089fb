// What the editor's scripts share. Answers from the network are read and never trusted.

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

export const textAt = (value: unknown, key: string): string => {
  const text = isRecord(value) ? value[key] : undefined
  return typeof text === 'string' ? text : ''
}

/** The time of day as this browser's people read it. */
export const clockOf = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty', timeStyle: 'short' }).format(at)

/** Goes to a path of this site, also where only its hash is new and the page must be loaded again all the same. */
export function go(path: string, note = ''): void {
  const to = new URL(path, window.location.href)
  if (to.origin !== window.location.origin) return
  if (note) to.searchParams.set('note', note)
  const here = window.location
  if (to.pathname === here.pathname && to.search === here.search) {
    window.history.replaceState(null, '', to)
    here.reload()
  } else here.assign(to)
}

/** Whether letters are being typed where this event comes from, so that they are no shortcuts. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))

/** The letter of a key as a Latin keyboard has it: C is «С» on a Kazakh or Russian one, and stays the same key. */
export function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key
}
