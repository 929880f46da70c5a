import { Buffer } from "node:buffer";
import { Problem, type Observable } from "@doorward/core";
import { canonicaliseObservable } from "../observable/canonicalise-observable.ts";
import { recogniseObservable } from "../observable/recognise-observable.ts";
import { whyUntelling } from "../observable/why-untelling.ts";
import { hashIndicator, indicatorTypes, type IndicatorList, type IndicatorType } from "./indicator-list.ts";

/** What is told of a list besides its rows. */
export interface IndicatorOptions {
  readonly name: string;
  readonly published: string;
  readonly loaded: string;
  /** 64 hexadecimal digits. */
  readonly key: string;
  /** Its rows are digests already, made with this key. */
  readonly isKeyed: boolean;
}

/** A list with what was left out of it. */
export interface ReadIndicators {
  readonly list: IndicatorList;
  /** Lines that were left out, and why, as the end of a sentence. They hold nothing of what is written there. */
  readonly leftOut: readonly { readonly line: number; readonly reason: string }[];
}

/** Larger ones are not lists of people. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Reads a list of indicators: a value a line, or `type<tab>value`; what stands behind is a remark. Nothing but keyed hashes of it is kept.
 * Throws a Problem when nothing of it can be used.
 */
export function readIndicators(bytes: Uint8Array, options: IndicatorOptions): ReadIndicators {
  const { name, published, loaded, key, isKeyed } = options;
  if (bytes.length > mostBytes) throw new Problem("list-not-readable", `${name} is larger than 64 MiB. Split it.`);
  const digests = new Set<string>();
  const leftOut: { line: number; reason: string }[] = [];
  for (const [at, line] of Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const row = isKeyed ? readDigest(line) : readRow(line);
    if (typeof row === "string") leftOut.push({ line: at + 1, reason: row });
    else digests.add("digest" in row ? row.digest : hashIndicator(key, row.observable));
  }
  if (digests.size > 0) return { list: { name, published, loaded, key, digests: [...digests] }, leftOut };
  const [first] = leftOut;
  throw new Problem(
    "list-not-readable",
    `Nothing of ${name} can be used${first === undefined ? "" : ` (line ${first.line}: ${first.reason})`}, so nothing was changed. Write a value a line.`,
  );
}

type Row = { readonly digest: string } | { readonly observable: Observable };

function readDigest(line: string): Row | string {
  const digest = (line.split("\t")[0] ?? "").trim().toLowerCase();
  return /^[\da-f]{64}$/u.test(digest) ? { digest } : "it is no digest of 64 hexadecimal digits";
}

function readRow(line: string): Row | string {
  const [first = "", second = ""] = line.split("\t").map((cell) => cell.trim());
  const type = indicatorTypes.find((each) => each === first.toLowerCase());
  const observable = type === undefined ? recognise(first) : canonicalise(type, second);
  if (observable === undefined)
    return `it is none of ${indicatorTypes.join(", ")}; numbers of documents and accounts, places and pictures are not taken`;
  const why = whyUntelling(observable);
  return why === undefined ? { observable } : `strangers share it: ${why}`;
}

function canonicalise(type: IndicatorType, text: string): Observable | undefined {
  const read = canonicaliseObservable(type, text);
  return "ok" in read ? read.ok : undefined;
}

function recognise(text: string): Observable | undefined {
  const [first] = recogniseObservable(text);
  return first !== undefined && indicatorTypes.some((type) => type === first.type) ? first : undefined;
}
