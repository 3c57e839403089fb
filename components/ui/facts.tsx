import type { ReactNode } from 'react'

/** Short facts about a record, each after its name. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="status-line">
      <dt className="label">{label}</dt>
      <dd className="fact">
        <div>{children}</div>
      </dd>
    </div>
  )
}
