import { tellDeliverySteps } from "../delivery/delivery-steps.ts";
import type { Finding, Outcome, Unjudged } from "@doorward/core";

/** What the next steps depend on. */
export interface JudgedApplication {
  readonly verdict: Outcome;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly Unjudged[];
}

const mostToVerify = 5;

const independent =
  "Reach whoever you ask by a way that you found yourself: a firm's switchboard, the body that issued a document, somebody you already know. A telephone number or an address out of the application leads back to whoever wrote it.";
const alike =
  "Whatever is asked at an interview, ask everybody for the role in the same words, offer another way to whoever needs one, and write down the answers.";
const decides =
  "A person decides, after the other side was heard, and writes down why. Nothing here is a reason to turn somebody down by itself.";

/** What people do after the verdict on an application, in order: whole sentences, the most urgent first. */
export function tellApplicationSteps({ verdict, findings, unjudged }: JudgedApplication): readonly string[] {
  const ofFiles = findings.filter(({ innocentCauses }) => innocentCauses === undefined);
  const ofPerson = findings.filter(({ innocentCauses }) => innocentCauses !== undefined);
  if (verdict === "clear")
    return [
      "Nothing noticed is not clearance: take the steps of the role before access is given, as for everybody else.",
      ...(findings.length === 0
        ? []
        : ["What is told below is context. Keep it in mind, and ask nothing because of it."]),
    ];
  const toVerify = [...new Set(ofPerson.flatMap(({ verify }) => verify ?? []))].slice(0, mostToVerify);
  return [
    ...tellFiles(verdict, ofFiles),
    ...(verdict === "stop" && ofPerson.length > 0
      ? [
          "Hold access, equipment and pay until a colleague has met the person and checked a document. Holding is not rejecting.",
        ]
      : []),
    ...toVerify,
    ...tellUnread(unjudged),
    ...(ofPerson.length === 0 ? [] : [independent, alike]),
    decides,
  ];
}

/** Files are told first: they may do harm to whoever reads the application next. */
function tellFiles(verdict: Outcome, ofFiles: readonly Finding[]): string[] {
  const [first] = ofFiles;
  if (first === undefined) return [];
  const name = first.evidence[0]?.path ?? "the file";
  const [, ...rest] = tellDeliverySteps({ door: "hiring", kind: "file", verdict, findings: [], unjudged: [] });
  return [
    `Do not open ${name}${verdict === "stop" ? ", neither on your own computer nor on a telephone, and do not pass it on as it is" : " yet"}.`,
    ...rest,
    `\`doorward candidate --explain ${first.rule}\` says what such a file does and when it is innocent.`,
  ];
}

function tellUnread(unjudged: readonly Unjudged[]): string[] {
  if (unjudged.length === 0) return [];
  const isText = unjudged.some(({ reason }) => reason.includes("ask for it as"));
  return isText
    ? ["Ask for what could not be read in a form that can be: a text, or a PDF that holds its text. Scans are usual."]
    : ["Look at what could not be read, named below, before anything is decided."];
}
