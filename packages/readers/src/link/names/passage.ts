/** A stretch of an address in which names are looked for: the labels in front of the suffix, or the path. */
export interface Passage {
  /** Small letters, digits and separators; letters that look like those of the alphabet are already replaced by them. */
  readonly text: string;
  /** Where the label begins that somebody registered or chose; the length of `text` in a path. */
  readonly siteStart: number;
  /** The site hangs directly under an ending of a registry, and not under a service for everybody. */
  readonly isRegistered: boolean;
  /** The text before letters were replaced: the same one for plain hosts. */
  readonly shown: string;
  /** What follows `text` in the address, for domains that run into a suffix anybody can register under. */
  readonly after: string;
  readonly isPath: boolean;
}

/** Whether a character code is that of a small letter. */
export function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a character code is that of a small letter or digit. */
export function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Whether a word of its own begins at `at`: nothing, a separator, or a digit beside a letter stands in front. */
export function startsWord(text: string, at: number): boolean {
  return at === 0 || !isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at));
}

/** Whether a word of its own ends before `at`. */
export function endsWord(text: string, at: number): boolean {
  return at === text.length || !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1));
}

/** The run of letters and digits around a stretch. */
export function tokenAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from > 0 && isAlphanumeric(text.charCodeAt(from - 1))) from--;
  while (to < text.length && isAlphanumeric(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}
