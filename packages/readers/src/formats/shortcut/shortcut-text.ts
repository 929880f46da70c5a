/** What a shortcut that is a text leads to. */
export interface ShortcutText {
  /** Command lines it starts. */
  readonly commands: readonly string[];
  /** Addresses, shares and files it opens or gets something from. */
  readonly addresses: readonly string[];
  /** The file its picture is taken from; empty when it names none. */
  readonly icon: string;
}

/** A shortcut that leads nowhere. */
export const emptyShortcut: ShortcutText = { commands: [], addresses: [], icon: "" };

/** Whether a text is an address or the path of a share, and not a file of the same computer or a name. */
export function isElsewhere(text: string): boolean {
  return /^\s{0,9}(?:[a-z][a-z\d+.-]{1,30}:(?!\\)|\\\\[^\\]|\/\/[^/])/iu.test(text);
}

/** The different texts that are not empty, without blanks around them. */
export function keepStated(texts: Iterable<string>): string[] {
  const kept = new Set<string>();
  for (const text of texts) if (text.trim() !== "") kept.add(text.trim());
  return [...kept];
}
