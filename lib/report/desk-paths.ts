import { deskPaths } from '@/lib/desk/paths'
import type { Lang } from '@/lib/i18n/lang'

/** One report at the desk. */
export const deskReportPath = (lang: Lang, id: string) => `${deskPaths.reports(lang)}/${id}`
