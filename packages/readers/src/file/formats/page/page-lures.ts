/** What a page says to have something pasted into the system: the keys are the same in every language. */
const lures: readonly RegExp[] = [
  /(?:\bwin(?:dows)?(?:[\s-]?(?:key|taste|button))?|⊞)["'”’\])]{0,2}\s{0,3}(?:key\s{0,3})?[+&]\s{0,3}["'“‘[(]{0,2}[rx]\b/iu,
  /\b(?:ctrl|strg|control)["'”’\])]{0,2}\s{0,3}\+\s{0,3}["'“‘[(]{0,2}v\b/iu,
  /(?:\bcmd|\bcommand|⌘)["'”’\])]{0,2}\s{0,3}\+\s{0,3}["'“‘[(]{0,2}(?:space|v)\b/iu,
  /\bopen\s{1,3}(?:the\s{1,3})?(?:terminal|powershell|command prompt|run dialog|script editor)\b/iu,
  /\b(?:verify|confirm|prove)\s{1,3}(?:that\s{1,3})?you\s{1,3}are\s{1,3}(?:a\s{1,3})?(?:human|not\s{1,3}a\s{1,3}robot)\b/iu,
  /\bi(?:['’]m|\s{1,3}am)\s{1,3}not\s{1,3}a\s{1,3}robot\b/iu,
];

/** Words of a page that ask for something to be pasted into the system, each as it stands there. */
export function findLures(text: string): string[] {
  const start = text.slice(0, 200_000);
  return lures.flatMap((lure) => {
    const found = lure.exec(start);
    if (found === null) return [];
    const end = found.index + found[0].length;
    const from = Math.max(start.lastIndexOf("\n", found.index) + 1, found.index - 60);
    const lineEnd = start.indexOf("\n", end);
    return [start.slice(from, Math.min(lineEnd < 0 ? start.length : lineEnd, end + 60)).trim()];
  });
}
