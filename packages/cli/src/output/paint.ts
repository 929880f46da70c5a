import type { TextStream } from "../surroundings.ts";

/** Colours text, or leaves it as it is. */
export interface Paint {
  readonly stop: (text: string) => string;
  readonly check: (text: string) => string;
  readonly clear: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain = (text: string) => text;
const plainPaint: Paint = { stop: plain, check: plain, clear: plain, strong: plain, faint: plain };

const wrap = (code: string) => (text: string) => `\u001B[${code}m${text}\u001B[0m`;

/** Colours for a terminal; none when the stream is no terminal or `NO_COLOR` is set (https://no-color.org). */
export function choosePaint(stream: TextStream, environment: Readonly<Record<string, string | undefined>>): Paint {
  const isOff = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  if (stream.isTTY !== true || isOff) return plainPaint;
  return { stop: wrap("1;97;41"), check: wrap("1;30;43"), clear: wrap("1;30;42"), strong: wrap("1"), faint: wrap("2") };
}
