/** The moment at which a rendering begins, as `isRefreshedSince` takes it. */
export function presentMoment(): number
/** Drops every stored page and datum that carries one of the tags, at once, and whatever is being rendered with them. */
export function refreshTags(tags: Iterable<string>): void
/** Whether one of the tags was refreshed after that moment, or may have been. */
export function isRefreshedSince(tags: readonly string[], moment: number): boolean
