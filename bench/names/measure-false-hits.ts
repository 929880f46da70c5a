import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { importEdition, openScreen, type ListedParty } from "@doorward/readers/sanctions";
import { stocks } from "./attested/attested.ts";
import { makePeople } from "./make-people.ts";

/** How often people of a group, whom nobody listed, are like a name on a real list; and how often they are called a match. */
export interface FalseHits {
  readonly published: string;
  readonly people: number;
  readonly groups: Readonly<Record<string, GroupHits>>;
}

/** Shares from 0 to 1. */
export interface GroupHits {
  /** A name alone is like one of the whole list. */
  readonly possible: number;
  /** The same of those that stand in programmes about North Korea alone. */
  readonly possibleKorea: number;
  /** The same with a day of birth that was drawn by lot: what is shown as a match. */
  readonly match: number;
}

const perGroup = 1000;

/** Asks a real list about made people. `folder` holds OFAC's CSV, and the day it was published stands behind a comma. */
export function measureFalseHits(named: string, least: number): FalseHits {
  const [folder = "", published = ""] = named.split(",");
  const files = readdirSync(folder)
    .filter((name) => /^(?:sdn|alt|add|sdn_comments)\.csv$/u.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const edition = importEdition(files, { published });
  const open = (parties: readonly ListedParty[]) =>
    openScreen([{ ...edition, parties, loaded: published, delisted: [] }]);
  const whole = open(edition.parties.filter(isPerson));
  const korea = open(
    edition.parties.filter((party) => isPerson(party) && party.programmes.some((each) => each.startsWith("DPRK"))),
  );
  const groups: Record<string, GroupHits> = {};
  for (const [at, group] of Object.keys(stocks).entries()) {
    const people = makePeople(perGroup, 100 + at, group);
    const share = (test: (name: string, index: number) => boolean) => people.filter(test).length / people.length;
    groups[group] = {
      possible: share((name) => whole.ask({ name }, least).length > 0),
      possibleKorea: share((name) => korea.ask({ name }, least).length > 0),
      match: share((name, index) =>
        whole.ask({ name, born: drawBirth(index) }, least).some(({ outcome }) => outcome === "match"),
      ),
    };
  }
  return { published, people: perGroup, groups };
}

/** Days between 1955 and 2004, the same in every run. */
function drawBirth(index: number) {
  const day = new Date(Date.UTC(1955, 0, 1 + ((index * 7919) % 18_262))).toISOString().slice(0, 10);
  return { from: day, to: day };
}

function isPerson({ kind }: ListedParty): boolean {
  return kind === "person";
}
