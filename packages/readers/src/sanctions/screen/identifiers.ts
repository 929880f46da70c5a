import { canonicaliseObservable } from "../../observable/canonicalise-observable.ts";
import { foldLatin } from "../../name/letters/fold-latin.ts";
import type { DateRange, ListedWallet } from "../listed-party.ts";

/** Shorter numbers agree by chance. */
const shortest = 5;
/** A year; a longer time agrees with everybody. */
const mostDays = 366;
/** Chains that split off and kept the form of addresses: the same address is another's there. */
const forks: ReadonlySet<string> = new Set(["BCH", "BSV", "BTG", "BCD", "ETC"]);

/** The form in which numbers of documents compare; undefined for one that is too short to tell anything. */
export function plainNumber(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
  return plain.length < shortest ? undefined : plain;
}

/** A wallet's address in the form in which it compares, and the chain where the text tells it. */
export interface WalletKey {
  readonly address: string;
  readonly chain?: string;
}

/** How a listed wallet compares: whole, in the canonical form of its chain where that is known, else as it is written. */
export function keyListedWallet({ asset, address }: ListedWallet): WalletKey {
  const read = forks.has(asset) ? undefined : readWallet(address);
  return read ?? { address, chain: asset.toLowerCase() };
}

/** How a wallet compares that somebody asks about; a chain that is named in front counts. */
export function keyAskedWallet(text: string): WalletKey {
  const plain = text.trim();
  const [, chain = "", rest = ""] = /^([a-z][a-z\d]{1,9}):(?:\/\/)?(.+)$/iu.exec(plain) ?? [];
  const read = readWallet(plain);
  if (read !== undefined) return chain === "" ? { address: read.address } : read;
  return chain === "" ? { address: plain } : { address: rest, chain: chain.toLowerCase() };
}

/**
 * Whether the days on which somebody may have been born agree with the one that was told: to the day, or to the year
 * where one of both knows no more. One in fifty namesakes was born in the same year.
 */
export function tellBirth(births: readonly DateRange[], born: DateRange): "day" | "year" | "differs" | "unknown" {
  if (births.length === 0) return "unknown";
  const fitting = births.filter(({ from, to }) => from <= born.to && to >= born.from);
  if (fitting.length === 0) return "differs";
  if (isDay(born) && fitting.some(isDay)) return "day";
  return countDays(born) < mostDays && fitting.some((range) => countDays(range) < mostDays) ? "year" : "unknown";
}

function isDay({ from, to }: DateRange): boolean {
  return from === to;
}

function countDays({ from, to }: DateRange): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Whether an address names the same house: nearly all its words, with a number among them. */
export function isSameAddress(listed: string, asked: string): boolean {
  const [words, others] = [splitAddress(listed), splitAddress(asked)];
  const numbers = [...words].filter((word) => /\d/u.test(word));
  if (words.size < 3 || numbers.length === 0 || !numbers.every((word) => others.has(word))) return false;
  return words.intersection(others).size >= words.size * 0.75;
}

function splitAddress(text: string): Set<string> {
  return new Set(foldLatin(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function readWallet(text: string): WalletKey | undefined {
  const read = canonicaliseObservable("wallet", text);
  if (!("ok" in read)) return undefined;
  const { value } = read.ok;
  const colon = value.indexOf(":");
  return { chain: value.slice(0, colon), address: value.slice(colon + 1) };
}
