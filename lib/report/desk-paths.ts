import { deskPaths } from '@/lib/desk/paths'
import type { Lang } from '@/lib/i18n/lang'
import type { RecordKind } from '@/lib/record/kinds'

/** One report at the desk. */
export const deskReportPath = (lang: Lang, id: string) => `${deskPaths.reports(lang)}/${id}`

/** Where a record is edited; null for kinds that have no editor. */
export function recordEditorPath(lang: Lang, kind: RecordKind, id: string): string | null {
  return kind === 'case' ? `${deskPaths.cases(lang)}/${id}` : null
}
