/** An entry of an OpenStep property list whose value is a text. */
export interface ListedText {
  readonly key: string;
  readonly value: string;
  /** Where the value begins, behind its quotation mark. */
  readonly start: number;
}

interface Token {
  readonly kind: "text" | "mark";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every `key = text;` of an OpenStep property list, at any depth; the old format of Xcode's projects. */
export function* readListedTexts(text: string): Generator<ListedText> {
  let key: Token | undefined;
  let before: Token | undefined;
  for (const token of readTokens(text)) {
    if (token.kind === "mark") {
      key = token.value === "=" ? before : undefined;
      before = undefined;
    } else if (key === undefined) before = token;
    else {
      yield { key: key.value, value: token.value, start: token.start };
      key = undefined;
    }
  }
}

function* readTokens(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? "";
    if (/\s/u.test(mark)) at += 1;
    else if (text.startsWith("//", at)) at = skipTo(text, "\n", at);
    else if (text.startsWith("/*", at)) at = skipTo(text, "*/", at + 2);
    else {
      const token = mark === '"' ? readQuoted(text, at) : readBare(text, at);
      yield token;
      at = token.end;
    }
  }
}

function readQuoted(text: string, from: number): Token {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return { kind: "text", value: unescapeText(text.slice(from + 1, at)), start: from + 1, end: at + 1 };
}

const bareWord = /[^\s"{}()<>=;,]+/uy;

function readBare(text: string, from: number): Token {
  bareWord.lastIndex = from;
  const word = bareWord.exec(text)?.[0];
  if (word === undefined) return { kind: "mark", value: text[from] ?? "", start: from, end: from + 1 };
  return { kind: "text", value: word, start: from, end: from + word.length };
}

function unescapeText(text: string): string {
  return text.replaceAll(/\\(?:U([0-9a-f]{4})|(.))/gisu, (_, code: string | undefined, mark: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return mark === "n" ? "\n" : mark === "t" ? "\t" : (mark ?? "");
  });
}

function skipTo(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}
