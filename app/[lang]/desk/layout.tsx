import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../../desk.css'
import '../../picker.css'
import '../../review.css'

// Forms need to say where they come from, and machines have nothing to look for here.
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' }

export default function DeskLayout({ children }: { children: ReactNode }) {
  return children
}
