import type { Data, Effect, Encoding, Origin } from "@doorward/core";

const longestShown = 90;

const encodingWords: Readonly<Record<Encoding, string>> = {
  base64: "base64",
  hex: "hexadecimal",
  "character-codes": "character codes",
  reversed: "reversed text",
  xor: "XOR",
  compressed: "compressed data",
  percent: "percent signs",
  rotated: "rotated letters",
  shuffled: "shuffled letters",
  "string-array": "a list of scrambled strings",
  encrypted: "encrypted data",
  concatenated: "pieces",
  utf16: "UTF-16",
};

/** How a value was hidden, in words: "base64 and XOR"; empty when it was not. */
export function tellEncodings({ encodings }: Data): string {
  return [...new Set(encodings.map((encoding) => encodingWords[encoding]))].join(" and ");
}

/** The first text a value may be, cut short; `unknown` when nothing is known. */
export function showData({ texts }: Data, unknown: string): string {
  const [text = ""] = texts;
  const line = text.trim().replace(/\s+/gu, " ");
  if (line === "") return unknown;
  return line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line;
}

/** What an effect does, as a clause. */
export function tellEffect(effect: Effect): string {
  const { kind, subject, payload, traits } = effect;
  switch (kind) {
    case "evaluate":
      return traits.includes("given-loader")
        ? "that text is run as code, with access to the whole computer"
        : "that text is run as code";
    case "run":
      return `it starts a program: ${showData(subject, "one that cannot be seen beforehand")}`;
    case "load":
      return `it loads ${showData(subject, "a module that cannot be seen beforehand")} as code`;
    case "request":
      return payload === undefined || payload.origins.length === 0
        ? `it asks ${showData(subject, "an address that cannot be seen beforehand")}`
        : `it sends ${tellOrigins(payload)} to ${showData(subject, "an address that cannot be seen beforehand")}`;
    case "read":
      return `it reads ${showData(subject, "files")}`;
    case "write":
      return `it writes ${showData(subject, "a file")}`;
    case "delete":
      return `it deletes ${showData(subject, "files")}`;
    case "observe":
      return `it watches or asks for: ${showData(subject, "what you do")}`;
    case "inspect":
      return `it looks at ${showData(subject, "the computer")}`;
    default:
      return `it waits for connections at ${showData(subject, "a port")}`;
  }
}

const originWords: Readonly<Record<Origin["kind"], string>> = {
  network: "what it fetched",
  environment: "a variable of the environment",
  "whole-environment": "all variables of the environment",
  file: "files",
  host: "what computer this is",
  "process-output": "what another program printed",
  clipboard: "the clipboard",
  screen: "the screen",
  keyboard: "what is typed",
  "credential-store": "stored passwords",
  "user-input": "what a person enters",
  parameter: "what it is given",
  "decoded-constant": "a decoded text",
};

function tellOrigins({ origins }: Data): string {
  const words = [...new Set(origins.map(({ kind }) => originWords[kind]))];
  return words.slice(0, 3).join(", ");
}
