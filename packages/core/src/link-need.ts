import type { LinkFacts } from "./facts/link.ts";

/** What has to be among the facts of a link before a rule can say anything. */
export type LinkNeed =
  /** A name that the address resembles. */
  | "name"
  /** A word with a topic. */
  | "word"
  /** A service at the host. */
  | "service"
  /** Something odd about how the address is written. */
  | "oddity"
  /** A row of a list. */
  | "row"
  /** An address that no browser opens as a page. */
  | "program"
  /** More than one address. */
  | "layers"
  /** A number in place of a name. */
  | "number"
  /** A hyphen in the host. */
  | "hyphen"
  /** More of a path than the slash. */
  | "path"
  /** A dot in the path, as in front of the ending of a file. */
  | "file"
  /** A query or a fragment. */
  | "parameters"
  /** A host for which neither its owner nor the organisation vouches. */
  | "stranger";

const bits: Readonly<Record<LinkNeed, number>> = {
  name: 1,
  word: 2,
  service: 4,
  oddity: 8,
  row: 16,
  program: 32,
  layers: 64,
  number: 128,
  hyphen: 256,
  path: 512,
  file: 1024,
  parameters: 2048,
  stranger: 4096,
};

/** The bit of a need in what `listNeedsMet` gives; 0 for none. */
export function needBit(need: LinkNeed | undefined): number {
  return need === undefined ? 0 : bits[need];
}

/** Which needs the facts of a link meet, as the sum of their bits. Ordinary links meet hardly any, so few rules are asked. */
export function listNeedsMet({ links, isEndless }: LinkFacts): number {
  let met = links.length > 1 || isEndless ? bits.layers : 0;
  for (const link of links) {
    if (link.resemblances.length > 0) met |= bits.name;
    if (link.words.length > 0) met |= bits.word;
    if (link.services.length > 0) met |= bits.service;
    if (link.oddities.length > 0) met |= bits.oddity;
    if (link.listed.length > 0) met |= bits.row;
    if (link.form !== "web") met |= bits.program;
    if (link.host !== undefined) {
      if (link.host.range !== undefined) met |= bits.number;
      if (link.host.name.includes("-")) met |= bits.hyphen;
    }
    if (link.path.length > 1) met |= link.path.includes(".") ? bits.path | bits.file : bits.path;
    if (link.query !== "" || link.fragment !== "") met |= bits.parameters;
    if (link.verified === undefined && link.official?.isShared !== false) met |= bits.stranger;
  }
  return met;
}
