import { posix } from "node:path";
import type { Data, Effect, Place } from "@doorward/core";
import { indexLines } from "../../text/lines.ts";
import type { CommandContext, CommandLanguage, CommandReading } from "./reading.ts";
import { readCommands } from "./read-commands.ts";

/** What a test says of the arrival around a command. */
export interface Around {
  readonly language?: CommandLanguage | "auto";
  /** Files of the arrival. */
  readonly files?: readonly string[];
  readonly folder?: string;
  /** Path of the script the text is; a command line when absent. */
  readonly path?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A reading with each fact as one line that a person can compare. */
export interface ReadText {
  readonly effects: readonly string[];
  readonly runs: readonly string[];
  readonly scripts: readonly string[];
  readonly inline: readonly string[];
  readonly unread: string | undefined;
  readonly reading: CommandReading;
}

/** Reads a text as a test gives it. */
export function readText(text: string, around: Around = {}): ReadText {
  const { language = "shell", path } = around;
  const at = placesOf(text, path ?? "package.json");
  const reading = readCommands({ text, language, at, whole: path !== undefined }, makeContext(around));
  return describeReading(reading);
}

/** The files and variables of a test as a context. */
function makeContext({ files = [], folder = "", environment = {} }: Around): CommandContext {
  const known = new Set(files);
  const variables = Object.entries(environment).map(([name, value]) => [name, knownData(value)] as const);
  return {
    folder,
    resolve(base, reference) {
      const path = posix.normalize(posix.join(base, reference.replaceAll("\\", "/")));
      return known.has(path) ? path : undefined;
    },
    environment: new Map(variables),
  };
}

function knownData(value: string): Data {
  return { texts: [value], encodings: [], origins: [] };
}

/** Places in a text that is a file. */
function placesOf(text: string, path: string): (offset: number) => Place {
  const lines = indexLines(text);
  return (offset) => ({ path, ...lines.locate(offset) });
}

/** A reading in lines. */
function describeReading(reading: CommandReading): ReadText {
  return {
    effects: reading.effects.map(describeEffect),
    runs: reading.runs.map(
      ({ path, interpreter, language = "?" }) => `${interpreter || "itself"} ${path} (${language})`,
    ),
    scripts: reading.scripts.map(({ tool, name, folder }) => `${tool} ${name || "(default)"} in ${folder || "."}`),
    inline: reading.inline.map(({ language, code, via }) => `${via} ${language}: ${code.trim()}`),
    unread: reading.unread,
    reading,
  };
}

/** `kind via: subject as encodings from sources <= payload {traits} (time) -> target`, each part where there is one. */
function describeEffect(effect: Effect): string {
  const { kind, via, subject, payload, traits, time, layer, target } = effect;
  const parts = [
    `${kind} ${via}: ${describeData(subject)}`,
    payload === undefined ? "" : `<= ${describeData(payload)}`,
    traits.length === 0 ? "" : `{${traits.toSorted().join(",")}}`,
    time === "load" ? "" : `(${time})`,
    layer === 0 ? "" : `layer ${layer}`,
    target === undefined ? "" : `-> ${target}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function describeData({ texts, encodings, origins }: Data): string {
  const parts = [
    texts.length === 0 ? "?" : texts.map((text) => text.trim().replaceAll("\n", "\\n")).join(" | "),
    encodings.length === 0 ? "" : `as ${encodings.join("+")}`,
    origins.length === 0 ? "" : `from ${[...new Set(origins.map(({ kind }) => kind))].join("+")}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Base64 of a text, as a shell's `base64` makes it. */
export function encode(text: string): string {
  return Buffer.from(text).toString("base64");
}
