import type { Outline } from '@/lib/review/outline'

/** A document, or a part of it, as plain words under their labels. */
export function OutlineList({ fields }: { fields: readonly Outline[] }) {
  return (
    <dl className="desk-outline">
      {fields.map((field) => (
        <div
          key={field.path}
          className={field.children?.some((each) => each.children) ? 'desk-outline-rows' : undefined}
        >
          <dt>{field.label}</dt>
          <dd>
            {field.text === undefined ? null : <span lang={field.lang}>{field.text}</span>}
            {field.children ? <OutlineList fields={field.children} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
