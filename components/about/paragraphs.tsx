/** A message of several paragraphs, parted by an empty line. */
export function Paragraphs({ text }: { text: string }) {
  return text.split('\n\n').map((paragraph) => (
    <p key={paragraph.slice(0, 40)} className="measure">
      {paragraph}
    </p>
  ))
}
