import type { Shapes } from "../../../shared/api/contract.ts";

type AnswerKind = Shapes["PersonAnswer"]["kind"];

/** What the person was told or said. */
export const answerNames: Readonly<Record<AnswerKind, string>> = {
  "notice-sent": "Notice sent",
  answered: "Answered",
  lapsed: "The time to answer is over",
  correction: "Something is wrong and is corrected",
  appeal: "The decision is contested",
};

/** When each is recorded. */
export const answerSays: Readonly<Record<AnswerKind, string>> = {
  "notice-sent": "They were told what was noticed, and by when they can answer: in five days at the earliest.",
  answered: "They said what explains it, or what they think of it.",
  lapsed: "The day that the notice named is past, five days at least, and no answer came.",
  correction: "They say that something kept about them is wrong.",
  appeal: "They ask that another person looks at the decision.",
};

/** In the order in which they happen. */
export const answerKinds = [
  "notice-sent",
  "answered",
  "lapsed",
  "correction",
  "appeal",
] as const satisfies readonly AnswerKind[];
