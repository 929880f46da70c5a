import type { Data } from "@doorward/core";
import { marksOf, marksOfAll, mergeMarks } from "../evaluate/marks.ts";
import { gap, textValue, toPattern, toTexts } from "../evaluate/text.ts";
import { constant, opaque, textOf, unknown, type Value } from "../evaluate/value.ts";
import { optionOf } from "./record.ts";

const addressNames = ["url", "uri", "href", "fullHost", "rpcUrl", "endpoint"];

/** The address a request asks, given as a text or as options. */
export function addressOf(first: Value): Value {
  if (first.kind !== "fields") return first;
  const whole = addressNames.map((name) => optionOf(first, name)).find((value) => value !== undefined);
  if (whole !== undefined) return whole;
  const host = optionOf(first, "hostname") ?? optionOf(first, "host");
  if (host === undefined) return unknown;
  const path = optionOf(first, "path");
  return joinHost(host, optionOf(first, "port"), path);
}

/** An address put together from its parts. */
export function joinHost(host: Value, port?: Value, path?: Value): Value {
  const marks = marksOfAll([host, ...(port === undefined ? [] : [port]), ...(path === undefined ? [] : [path])]);
  const start = toPattern(host);
  if (start === undefined) return opaque(marks);
  const tail = `${port === undefined ? "" : `:${toPattern(port) ?? gap}`}${path === undefined ? "" : (toPattern(path) ?? `/${gap}`)}`;
  const text = `${/^[a-z]+:\/\//iu.test(start) ? "" : "http://"}${start}${tail}`;
  return text.includes(gap) ? opaque(marks, text) : constant(text, marks);
}

/** An address below the base of its client. */
export function withBase(base: Value | undefined, address: Value): Value {
  const start = base === undefined ? undefined : toPattern(base);
  if (base === undefined || start === undefined) return address;
  const texts = toTexts(address)?.filter((text) => !/^https?:/iu.test(text)) ?? [];
  if (texts.length === 0) return address;
  return textValue(
    texts.map((text) => `${start.replace(/\/$/u, "")}/${text.replace(/^\//u, "")}`),
    mergeMarks(marksOf(base), marksOf(address)),
  );
}

const verbName = /^(?:get|post|put|patch|delete|head)$/iu;

/** `needle("get", address)`: some clients take the verb first. */
export function dropVerb(args: readonly Value[]): readonly Value[] {
  const [first, second] = args;
  return first !== undefined && second !== undefined && verbName.test(textOf(first) ?? "") ? args.slice(1) : args;
}

/** What a person would call the computer that is asked. */
export function hostOf(address: Data): string {
  const [text = ""] = address.texts;
  return /^[a-z]+:\/\/([^/?#]+)/iu.exec(text)?.[1] ?? (text.slice(0, 80) || "an address that is not known");
}
