/** A stretch of a text that was changed: what stayed, what came, what went. */
export interface TextPart {
  readonly text: string
  readonly kind: 'same' | 'ins' | 'del'
}

/** One change in words that anyone can read; none of them is an id or a path. */
export interface Sentence {
  /** Where in the document, for links; never shown. */
  readonly path: string
  readonly what: 'added' | 'removed' | 'changed' | 'moved'
  /** What it is about: «pre-trial detention, Aqyn Testov — date». */
  readonly subject: string
  readonly before?: string
  readonly after?: string
  /** Of a text that was changed: word by word. */
  readonly parts?: readonly TextPart[]
}
