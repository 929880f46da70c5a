/** A plain text parted into the words of its author and what it quotes. */
export interface SplitText {
  readonly own: string;
  readonly quoted: string;
}

const quotingLine =
  /^(?:On .{4,200} wrote:|Am .{4,200} schrieb.{0,100}:|Le .{4,200} a écrit ?:|El .{4,200} escribió:|Em .{4,200} escreveu:|-{2,10} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht).{0,40}|_{20,200})$/iu;

/** Parts a text at the first line that says that a quotation follows, and takes out the lines that begin with `>`. */
export function splitQuoted(text: string): SplitText {
  const own: string[] = [];
  const quoted: string[] = [];
  let isQuoted = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    isQuoted ||= quotingLine.test(line.trim().slice(0, 400));
    if (isQuoted || /^ {0,3}>/u.test(line)) quoted.push(line.replace(/^[> ]{1,40}/u, ""));
    else own.push(line);
  }
  return { own: own.join("\n"), quoted: quoted.join("\n") };
}
