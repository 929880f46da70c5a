import { Problem } from "@doorward/core";
import { auditScreen, nameScriptGroup, type ScreenedPerson } from "@doorward/doors";
import { sameNameFrom } from "@doorward/readers/names";
import { openScreen, type Screen, type ScreenQuestion } from "@doorward/readers/sanctions";
import { findHome } from "../home.ts";
import { choosePaint } from "../output/paint.ts";
import { tellScreenAudit } from "../output/screen-audit.ts";
import { chooseWidth } from "../output/wrap.ts";
import { needKeptSanctions } from "../sanctions/kept-sanctions.ts";
import { readPeople } from "../sanctions/read-people.ts";
import { describeEditions, tellEditions } from "../sanctions/tell-hits.ts";
import type { Surroundings } from "../surroundings.ts";

/** `doorward candidate audit --sanctions <people.tsv>`: how often people who are on no list are shown as a match, by the writing of their names. */
export async function auditSanctions(path: string, isJson: boolean, surroundings: Surroundings): Promise<number> {
  const { output, environment, today } = surroundings;
  const editions = needKeptSanctions(findHome(environment));
  const screen = openScreen(editions);
  const people: ScreenedPerson[] = [];
  for await (const { question } of readPeople(path, surroundings))
    people.push({ group: nameScriptGroup(question.name), outcome: screenOne(screen, question) });
  if (people.length === 0)
    throw new Problem("input-not-readable", `There is nobody in ${path}. Write a person a line.`);
  const audit = auditScreen(people);
  output.write(
    isJson
      ? `${JSON.stringify({ ...audit, lists: describeEditions(editions) })}\n`
      : tellScreenAudit(
          audit,
          `Asked: ${tellEditions(editions, today)}.`,
          choosePaint(output, environment),
          chooseWidth(output),
        ),
  );
  return audit.hasAlarm ? 1 : 0;
}

function screenOne(screen: Screen, question: ScreenQuestion): ScreenedPerson["outcome"] {
  const hits = screen.ask(question, sameNameFrom).filter(({ delistedSince }) => delistedSince === undefined);
  if (hits.some(({ outcome }) => outcome === "match")) return "match";
  return hits.some(({ score }) => score >= sameNameFrom) ? "name alone" : "no hit";
}
