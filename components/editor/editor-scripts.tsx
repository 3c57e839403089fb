import type { View } from './desk-view'
export function EditorScripts(_: { view: View }) {
  return null
}
