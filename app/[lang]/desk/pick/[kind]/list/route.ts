import { deskGet } from '@/lib/desk/action'
import { loadPickList } from '@/lib/picker/loaders'

/** What the script of a form asks. Without a script there is the page of choices beside it. */
export const GET = deskGet('desk/pick/[kind]/list', async ({ actor, voice, params, query }) => {
  const list = await loadPickList(actor, params['kind'] ?? '', query.get('q') ?? '', voice)
  return list ? { json: { ...list, options: list.options.map((each) => ({ ...each })) } } : { missing: true }
})
