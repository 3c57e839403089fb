/** «3», or «3-4» where the words go on in the next paragraph. */
export const paragraphName = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? String(from) : `${from}-${to}`
