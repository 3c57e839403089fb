import { claimGroupsOf } from '@/lib/editor/claim-groups'
import { valueOf } from '@/lib/editor/field'
import { rowsIn } from '@/lib/review/row-names'
import type { View } from './desk-view'
import { AddLink, Rows } from './rows-section'

/** The claims of a record by what they tell. */
export function ClaimsSection({ view }: { view: View }) {
  const { editor, telling, voice } = view
  const { t } = voice
  const claims = rowsIn(telling.content['claims'])
  const openKind = editor.open ? valueOf(editor.open.shown, 'kind') : ''
  return claimGroupsOf(editor.record.doc.kind).map(({ group, kinds }) => {
    const has = (kind: unknown) => kinds.some((each) => each === kind)
    return (
      <section key={group} className="section editor-section" aria-labelledby={`section-${group}`} id={group}>
        <h2 id={`section-${group}`} className="editor-heading">
          {t(`editor.group.${group}`)}
        </h2>
        <div>
          <Rows
            section="claims"
            rows={claims.filter(({ kind }) => has(kind))}
            view={view}
            isNewHere={has(openKind)}
          />
          {editor.editable ? (
            <p className="editor-adds">
              {t('editor.add')}:{' '}
              {kinds.map((kind) => (
                <AddLink
                  key={kind}
                  section="claims"
                  kind={kind}
                  text={t(`review.claim.${kind}`)}
                  view={view}
                />
              ))}
            </p>
          ) : null}
        </div>
      </section>
    )
  })
}
