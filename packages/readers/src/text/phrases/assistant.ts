import type { Wording } from "./wording.ts";

/** The talk is about such attacks, or the words are shown as an example. */
const aboutIt =
  /\b(?:injections?|jailbreaks?|attacks?|attackers?|malicious|payloads?|detect(?:s|ed|ion|or)?|guardrails?|red.?team\w{0,4}|examples?|e\.g\.|such as|like|adversarial|sanitiz\w{0,5}|moderation|test cases?|filters?|blocks?|prevent(?:s|ion)?|defen[cs]e)\b/iu;

/** Words that only make sense to a model that reads the files; in a comment or a document of a task they are an attack. */
export const assistantWordings: readonly Wording[] = [
  {
    words: ["ignore", "disregard", "forget", "override"],
    says: /\b(?:ignore|disregard|forget|override|bypass)\b.{0,20}\b(?:previous|prior|above|earlier|preceding|existing|system|all (?:other|your))\b.{0,20}\b(?:instructions?|prompts?|rules|directives|guidelines|messages|context)\b/iu,
    unless: aboutIt,
  },
  {
    words: ["ignore", "disregard", "bypass", "forget"],
    says: /\b(?:ignore|disregard|forget|bypass)\b.{0,15}\b(?:security|safety|system) (?:rules|guidelines|policies|restrictions|prompts?|instructions)\b/iu,
    unless: aboutIt,
  },
  {
    words: ["the user has"],
    says: /\bthe user has (?:already )?(?:approved|authori[sz]ed|consented to|granted|permitted) (?:all|any|every|this|these|you|full|the (?:execution|command|installation))\b/iu,
    unless: aboutIt,
  },
  {
    words: ["tell the user", "assure the user", "inform the user", "convince the user", "tell users"],
    says: /\b(?:tell|assure|inform|convince) (?:the )?users? (?:that )?(?:this|the|it|everything|no)\b.{0,60}\b(?:safe|clean|benign|harmless|trusted|legitimate|no (?:malicious|malware|threats?|issues)|nothing (?:suspicious|malicious))\b/iu,
  },
  {
    words: ["if you are", "if you're", "attention", "note to", "note for", "to any", "to all", "dear"],
    says: /\b(?:if you(?: are|'re)|attention:?|notes? (?:to|for)|to (?:any|all)|dear)\b.{0,12}\b(?:ai|artificial intelligence|llms?|language models?|(?:coding|ai) (?:assistants?|agents?)|chatbots?|automated (?:reviewers?|scanners?|analysis|systems?))\b.{0,80}\b(?:do not|don't|must|should|ignore|skip|report|respond|answer|say|treat|consider|mark|stop|refuse|approve|trust|assume|state)\b/iu,
    unless: aboutIt,
  },
  {
    words: [
      "not tell",
      "n't tell",
      "not mention",
      "n't mention",
      "not report",
      "n't report",
      "not warn",
      "n't warn",
      "not reveal",
      "not inform",
      "n't inform",
      "not alert",
      "not disclose",
      "never tell",
      "never mention",
      "never reveal",
      "not flag",
      "n't flag",
      "not show",
    ],
    says: /\b(?:do not|don't|never|must not|should not)\b (?:ever )?(?:tell|mention|report|warn|reveal|inform|alert|disclose|flag|show)\b.{0,40}\b(?:to |this to |it to )?(?:the|any|your) (?:user|users|developer|human|reviewer|operator)\b/iu,
    unless:
      /\b(?:errors?|stack traces?|internal|passwords?|tokens?|keys?|secrets?|emails?|messages?|ui|dialogs?|toasts?|modal|screen|page|button|field|ids?|details|exceptions?|codes?|notifications?|banner|option)\b/iu,
  },
  {
    words: [
      "as safe",
      "as clean",
      "as benign",
      "as harmless",
      "is safe",
      "no issues",
      "no malicious",
      "not malicious",
      "no vulnerabilities",
    ],
    says: /\b(?:mark|report|classify|treat|consider|rate|label|describe|respond|answer|reply|conclude|state)\b.{0,40}\b(?:code|repository|repo|project|files?|package|script|analysis|review|scan|it|this)\b.{0,30}\b(?:as (?:safe|clean|benign|harmless|trusted|legitimate)|is safe|no (?:issues|malicious|vulnerabilities)|not malicious)\b/iu,
    unless: /\b(?:safe integers?|thread|type.?safe|memory|if|we|users? can|html|whether|falls? back|deprecated)\b/iu,
  },
  {
    words: ["without asking", "without confirmation", "without telling", "without informing", "silently"],
    says: /\b(?:you must|you should|always|first|agents?|assistants?|immediately)\b.{0,60}\b(?:run|execute|install|download|approve|accept|commit|push|upload|send|fetch)\b.{0,80}\b(?:without (?:asking|confirmation|telling|informing|prompting)|silently)\b.{0,30}\b(?:user|human|developer|permission|confirmation|approval|them|first)\b/iu,
    unless: /\b(?:never|not|don't|cannot|can't|n't|prevents?|avoid)\b/iu,
  },
];

/** What is an order to a model when it stands where a person does not see it. */
export const hiddenWordings: readonly Wording[] = [
  {
    words: ["system", "assistant", "agent", "ai"],
    says: /^(?:\[?system\]?|assistants?|ai|agents?|ai (?:agents?|assistants?)|llms?|for (?:ai|llms?|assistants?|agents?))\s?(?:prompt|message|note|instructions?|override)?\s?:/iu,
  },
  {
    words: ["silently", "without asking", "without telling", "do not ask"],
    says: /\b(?:run|execute|install|download|fetch|send|upload|read)\b.{0,100}\b(?:silently|without (?:asking|telling|informing)|do not ask)\b/iu,
  },
];
