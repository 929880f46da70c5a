import { findQuoted } from "../../message/quoting/find-quoted.ts";

/** A plain text parted into the words of its author and what it quotes. */
export interface SplitText {
  readonly own: string;
  readonly quoted: string;
}

/** Parts a text into the stretches that are quoted, without their marks, and the rest. Lines end in `\n` afterwards. */
export function splitQuoted(text: string): SplitText {
  const lined = text.replaceAll(/\r\n?/gu, "\n");
  const own: string[] = [];
  const quoted: string[] = [];
  let from = 0;
  for (const { start, end } of findQuoted(lined)) {
    own.push(lined.slice(from, start));
    quoted.push(lined.slice(start, end).replaceAll(/^[> ]{1,40}/gmu, ""));
    from = end;
  }
  own.push(lined.slice(from));
  return { own: own.join(""), quoted: quoted.join("") };
}
