import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem, type Arrival, type Door, type Verdict } from "@doorward/core";
import { knowledgeMarker, type JudgeAnswer, type JudgeRequest } from "@doorward/server/protocol";
import { judgeOneDelivery } from "../deliveries/judge-delivery.ts";
import type { OpenedReader } from "../link-reader.ts";
import { judgeLinkText } from "../link-judge.ts";
import type { Readers } from "../readers.ts";
import { openScanner, type Scanner } from "../scanner.ts";
import { judgeOneApplication } from "./judge-application.ts";
import { keepShown } from "./keep-shown.ts";
import { openKnowledge } from "./open-knowledge.ts";
import { putName, putNameInJson } from "./put-name.ts";

/** Judges arrivals one after the other, with what the organisation knows as each of them asks for. */
export interface RequestJudge {
  /** Never throws for what is wrong with the arrival. */
  readonly judge: (request: JudgeRequest) => Promise<JudgeAnswer>;
}

/** What is relied on, opened. */
interface Opened {
  readonly version: string;
  readonly reader: OpenedReader;
  readonly scanner: Scanner;
}

interface Judged {
  readonly verdict: Verdict;
  readonly facts: unknown;
}

/** Facts that are longer are not kept, in characters. */
const mostFacts = 32_000_000;

/** Opens a judge that has its arrivals read by these processes. */
export function openRequestJudge(readers: Readers): RequestJudge {
  let opened: Opened | undefined;
  let judged = 0;
  const open = async ({ knowledge, today }: JudgeRequest): Promise<Opened> => {
    const version = `${knowledge.version} ${today}`;
    if (opened?.version === version) return opened;
    const { reader, surroundings } = await openKnowledge(knowledge.folder, today, readers);
    refuseParts(knowledge);
    opened = { version, reader, scanner: openScanner(surroundings, reader.reader) };
    return opened;
  };
  return {
    async judge(request) {
      try {
        judged += 1;
        const { verdict, facts } = await judgeKind(request, await open(request), { readers, number: judged });
        return tellJudged(request, verdict, facts);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return { kind: "problem", code: error.code, message: putName(request, error.message) };
      }
    },
  };
}

/** A folder that is not there any more, or not whole, would pass for an organisation that knows nothing. */
function refuseParts({ folder, version }: JudgeRequest["knowledge"]): void {
  if (readVersion(folder) !== version)
    throw new Problem("own-fault", "What the organisation knows was gone when this was to be judged.");
}

function readVersion(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, knowledgeMarker), "utf8");
  } catch {
    return undefined;
  }
}

async function judgeKind(
  { kind, door, name, content, today }: JudgeRequest,
  { reader: { reader, policy }, scanner }: Opened,
  { readers, number }: { readonly readers: Readers; readonly number: number },
): Promise<Judged> {
  if (kind === "link") {
    if (content.kind !== "text") throw new Problem("own-fault", "A link was handed over as a file.");
    return judgeLinkText(content.text, { path: "link", line: 1, isCut: false }, { reader, door });
  }
  if (content.kind !== "file") throw new Problem("own-fault", "A file was handed over as text.");
  if (kind === "code") {
    const options = { name, accept: () => undefined, onProgress: () => undefined };
    return await scanner.scanWithFacts(content.path, options);
  }
  if (kind === "application") {
    if (door !== "hiring") throw new Problem("not-valid", "Applications come to the hiring door alone.");
    return await judgeOneApplication({ name, path: content.path, today, readers, number, links: reader, policy });
  }
  if (kind !== "file" && kind !== "message")
    throw new Problem("not-valid", `Nothing here can judge what is called "${kind}" yet.`);
  const source = { kind: "path" as const, path: content.path };
  const options = { readers, links: reader, policy, door, expects: kind, wantsView: true, records: undefined };
  const { verdict, facts } = await judgeOneDelivery({ name, source }, number, options);
  return { verdict, facts: keepShown(verdict, facts, { links: reader, policy, door }) };
}

/** The verdict as it is for people: the door it came to, and its own name in place of where it lay. */
function tellJudged(request: JudgeRequest, verdict: Verdict, facts: unknown): JudgeAnswer {
  const door: Door = request.door;
  const told = JSON.stringify({ ...verdict, door, arrival: nameArrival(request, verdict) });
  const readings = JSON.stringify(facts);
  return {
    kind: "judged",
    verdict: JSON.parse(putNameInJson(request, told)) as Verdict,
    facts: readings.length > mostFacts ? undefined : putNameInJson(request, readings),
  };
}

/** A link is its own name. */
function nameArrival({ kind, name }: JudgeRequest, { arrival }: Verdict): Arrival {
  return kind === "link" ? arrival : { ...arrival, name };
}
