import type { ApplicationDocumentFact, ApplicationReading, TextSketch } from "@doorward/core";
import { findDocumentFacts } from "../resume/find-document-facts.ts";
import { sketchText } from "../sketch/sketch-text.ts";
import type { ApplicationRecord } from "./application-record.ts";
import { describeWork } from "./describe-work.ts";
import { describeChanges } from "./describe-changes.ts";
import { describeCode } from "./describe-code.ts";
import { describeConduct } from "./describe-conduct.ts";
import { describeConflicts } from "./describe-conflicts.ts";
import { describeConnections } from "./describe-connections.ts";
import { describeEquipment } from "./describe-equipment.ts";
import { describePayment } from "./describe-payment.ts";
import { describeTimeline } from "./describe-timeline.ts";
import { describeVendor } from "./describe-vendor.ts";
import { listTraces } from "./list-traces.ts";
import { describeUncompared } from "./phone-numbers.ts";
import { makePlaceIn, type PlaceIn } from "./place-in-record.ts";

/** What is needed besides the record. */
export interface RecordContext {
  /** Path of the record in the arrival. Evidence names it. */
  readonly path: string;
  /** Path of the resume whose statements were added to the record, where there is one. */
  readonly resume?: string;
}

/** Texts shorter than this many words are greetings, and alike by themselves. */
const leastWords = 40;
/** Answers to a form are alike sooner: what it asks for, and how it asks, is the same for all. */
const leastWordsOfAnswer = 120;

/** What a record says by itself, as facts that hold none of it, and what memory is asked with. Never throws on any record. */
export function describeRecord(record: ApplicationRecord, { path, resume }: RecordContext): ApplicationReading {
  const place = makePlaceIn(path, resume === undefined ? {} : { resume });
  const { stage, role, engagement, person, startedAt } = record;
  return {
    facts: {
      stage,
      tier: role.tier,
      engagement,
      conflicts: describeConflicts(record, place),
      changes: describeChanges(record, place),
      traces: [],
      texts: [],
      pictures: [],
      timeline: describeTimeline(record, place),
      documents: describeTexts(record, place),
      code: describeCode(record, place),
      connections: describeConnections(record, place),
      conduct: describeConduct(record, place),
      equipment: describeEquipment(record, place),
      payment: describePayment(record, place),
      work: describeWork(record, place),
      vendor: describeVendor(record, place),
      listed: [],
    },
    names: [...new Set(person.names.map(({ name }) => name))],
    isNameVerified: person.names.some(({ isVerified }) => isVerified),
    ...(startedAt === undefined ? {} : { startedAt }),
    traces: listTraces(record, place),
    texts: listSketches(record, place),
    pictures: [],
    noted: record.noted,
    unjudged: [],
    partly: describeUncompared(record, place),
  };
}

function listSketches({ texts }: ApplicationRecord, place: PlaceIn): TextSketch[] {
  return texts.flatMap(({ is, text }) => {
    const { minima, words } = sketchText(text);
    return words < (is === "answer" ? leastWordsOfAnswer : leastWords)
      ? []
      : [{ minima, words, at: place(`the words of the ${is}`) }];
  });
}

/** What is odd about texts that came inside the record; an answer to a question repeats it, and says nothing of an advert. */
function describeTexts({ texts, role }: ApplicationRecord, place: PlaceIn): ApplicationDocumentFact[] {
  return texts.flatMap(({ is, text }) => {
    const { path } = place(is);
    return findDocumentFacts(
      path,
      { seen: text, hidden: [], shortfalls: [] },
      is === "answer" ? undefined : role.advert,
    );
  });
}
