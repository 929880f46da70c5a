import { assistantWordings, hiddenWordings } from "../../text/phrases/assistant.ts";
import type { Wording } from "../../text/phrases/wording.ts";

/** The talk is about such words: those who defend against them write about them in their resumes. */
const aboutIt =
  /\b(?:injections?|jailbreaks?|attacks?|adversarial|red.?team\w{0,4}|guardrails?|mitigat\w{0,6}|detect\w{0,4}|prevent\w{0,5}|defen[cs]e|security|research\w{0,5}|moderation|built|developed|designed)\b/iu;

/** Orders to a program that sorts applications. */
const orders: readonly Wording[] = [
  {
    words: ["candidate", "applicant", "resume", "application", "cv"],
    says: /\b(?:rank|rate|score|rates?|mark|recommend|select|shortlist|prioriti[sz]e|hire|accept|approve|advance|evaluate)\b.{0,40}\b(?:this|the)\b.{0,20}\b(?:candidate|applicant|resume|application|cv)\b.{0,60}\b(?:top|best|first|highest|perfect|excellent|exceptional|ideal|strong(?:est|ly)?|10\s?(?:\/|out of)\s?10|100\s?%|qualified|match|hired?|interview|next (?:round|stage))\b/iu,
    unless: aboutIt,
  },
  {
    words: ["ai", "llm", "language model", "chatgpt", "gpt", "assistant", "screening", "ats"],
    says: /\b(?:if you are|you are|as|dear|attention|note to|instructions? (?:for|to)|for|to)\b.{0,16}\b(?:an? )?(?:ai|llms?|large language models?|language models?|chat ?gpt|gpt|(?:ai|resume|cv|screening) (?:assistants?|reviewers?|recruiters?|screeners?|systems?|tools?|models?|software))\b.{0,120}\b(?:rank|rate|score|recommend|select|shortlist|say|state|respond|return|output|reply|answer|consider|treat|ignore|hire|accept|approve)\b/iu,
    unless: aboutIt,
  },
  {
    words: ["return", "respond", "output", "reply", "say", "answer"],
    says: /\b(?:return|respond|output|reply|say|answer)\b.{0,24}\b(?:this|the) (?:is|candidate is|applicant is)\b.{0,50}\b(?:qualified|perfect|best|excellent|ideal|exceptional|top)\b/iu,
    unless: aboutIt,
  },
];

/** Praise of oneself in the third person, which only a program is meant to read when it is hidden. */
const hiddenPraise =
  /\b(?:this|the) (?:candidate|applicant)\b.{0,30}\b(?:is|should be|must be|has)\b.{0,60}\b(?:qualified|perfect|best|excellent|ideal|exceptional|top|hired|shortlisted|selected|recommended)\b/iu;

const longestLine = 600;
const mostLines = 20_000;

/** Whether a text tells a program that reads it what to do or to say. `isHidden`: people do not see it. */
export function addressesMachines(text: string, isHidden: boolean): boolean {
  const wordings = isHidden ? [...assistantWordings, ...orders, ...hiddenWordings] : [...assistantWordings, ...orders];
  return cutSentences(text).some(
    (sentence) => wordings.some((wording) => isSaid(sentence, wording)) || (isHidden && hiddenPraise.test(sentence)),
  );
}

function isSaid(sentence: string, { words, says, unless }: Wording): boolean {
  const lower = sentence.toLowerCase();
  return words.some((word) => lower.includes(word)) && says.test(sentence) && unless?.test(sentence) !== true;
}

/** Sentences, as far as full stops and empty lines part them; none is longer than is looked at. */
function cutSentences(text: string): string[] {
  return text
    .replaceAll(/[^\S\n]{1,200}/gu, " ")
    .split(/\n ?\n|(?<=[.!?])[ \n]|\n ?[-•*▪]/u, mostLines)
    .map((sentence) => sentence.replaceAll(/\s+/gu, " ").trim().slice(0, longestLine))
    .filter((sentence) => sentence.length > 8);
}
