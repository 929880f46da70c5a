/** The heading that a page in Markdown begins with. */
export function readTitle(page: string): string {
  return /^# (.+)/u.exec(page)?.[1] ?? "";
}
