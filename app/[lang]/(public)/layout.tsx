import type { ReactNode } from 'react'

// Nothing is rendered while building (the database is not there); each page is stored when it is first read.
export const generateStaticParams = () => []

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children
}
