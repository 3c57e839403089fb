import type { Lang } from '@/lib/i18n/lang'
import type { RecordKind } from '@/lib/record/kinds'

/** The page a report speaks of. `version` is the one that readers saw when they opened the form. */
export interface ReportSubject {
  readonly path: string
  readonly kind: RecordKind | null
  readonly recordId: string | null
  readonly version: number | null
}

export type ReportState = 'waiting' | 'held' | 'answered' | 'closed'

/** A report as lists of the desk show it: its first words, and nothing that is sealed. */
export interface ReportLine extends ReportSubject {
  readonly id: string
  readonly state: ReportState
  readonly lang: Lang
  readonly at: Date
  readonly opening: string
  readonly hasContact: boolean
  readonly answeredBy: string | null
}

/** One report at the desk. The contact is read apart (readContact). */
export interface ReportDto extends ReportLine {
  readonly body: string
  readonly answer: string | null
  readonly answeredAt: Date | null
  /** The working copy it speaks of, where this actor sees one. */
  readonly editable: boolean
}

/** What the holder of a receipt reads. Who answered is not said. */
export interface AnswerDto {
  readonly path: string
  readonly at: Date
  readonly state: ReportState
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly lang: Lang
}
