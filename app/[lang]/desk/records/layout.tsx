import type { ReactNode } from 'react'
import '../../../editor.css'

export default function RecordsLayout({ children }: { children: ReactNode }) {
  return children
}
