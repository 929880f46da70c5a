import type { CueTopic } from "@doorward/core";
import { assistantWordings, hiddenWordings } from "../../../text/phrases/assistant.ts";
import type { CuePhrase } from "../phrase.ts";

const topic: CueTopic = "direct-assistant";

/** The talk is about such orders, or shows one. */
const aboutOrders =
  /\b(?:injections?|jailbreaks?|attack\w{0,4}|malicious|payloads?|guardrails?|red.?team\w{0,4}|for example|examples of|e\.g\.|such as|adversarial|prompting|system prompts?|detect\w{0,4}|reports?|newsletter)\b/u;
/** What nobody but the desk itself may have done. */
const acts =
  "approve|refund|unlock|verify|verified|mark|reset|forward|transfer|escalate|release|skip|bypass|grant|raise|disable|confirm|export|send|reveal|include|issue|credit|whitelist|validate|valide|envoie|close";

/** Orders to a model to do something for whoever writes, or to keep it quiet. */
const actPhrases: readonly CuePhrase[] = [
  {
    topic,
    detail: "act",
    words: ["ai", "llm", "language model", "chatbot", "bot", "assistant", "agent", "assistant ia"],
    says: new RegExp(
      String.raw`\b(?:notes?|messages?|instructions?|attention|as an?|you are an?|if you are an?|to the|to any|for the|for any|consigne)\b.{0,20}\b(?:ai(?: model| assistant| agent| bot| system)?|llm|(?:large )?language model|chat ?bot|(?:virtual|automated|support|assistant) (?:assistant|bot|ia|model)|automated (?:agent|system|reviewer)|ia)\b.{0,220}\b(?:${acts}|do not mention|don't mention|do not tell)\b`,
      "u",
    ),
    behind: 200,
    requiresNear: /\b(?:automated|ai|llm|language model|bot|chat ?bot|ia|summary|previous|instructions?|assistant)\b/u,
    unlessNear: aboutOrders,
    unless:
      /\b(?:(?:talk|speak|connect(?: me)?|forward (?:me|this|it)) to (?:a |an )?(?:human|person|real)|ai (?:compan\w{1,3}|startup|firm|product|team|project|customer)|store assistant|assistant (?:manager|professor|director)|travel agents?)\b/u,
  },
  {
    // Customers greet the assistant of a desk and ask it for what they need; they do not hand it powers.
    topic,
    detail: "act",
    words: ["ai", "llm", "chatbot", "bot", "assistant"],
    says: /\b(?:hey|hi|hello|dear)\b.{0,12}\b(?:ai|llm|chat ?bot|bot|assistant)\b.{0,160}\b(?:you (?:are|have been) (?:now )?(?:authori[sz]ed|allowed|permitted|granted)|skip (?:the |all |any )?(?:\w{1,16} )?(?:checks?|verification)|bypass|do not (?:mention|tell)|don't (?:mention|tell)|grant (?:me|admin|access)|reveal|override)\b/u,
    behind: 160,
    unlessNear: aboutOrders,
  },
  {
    topic,
    detail: "act",
    words: ["ignore", "disregard", "forget", "override", "system", "maintenance mode", "previous instructions"],
    says: new RegExp(
      String.raw`(?:\b(?:ignore|disregard|forget|override)\b(?! (?:my|our)\b).{0,24}\b(?:previous|prior|above|earlier|your|system|all)\b.{0,24}\b(?:instructions?|prompts?|rules|guidelines)|<\/?system>|^(?:\[|#{1,4} ?)?system (?:message|override|prompt|note)\]? ?:|\b(?:system|priority|admin|supervisor) override\b|\bmaintenance mode\b).{0,260}\b(?:${acts}|do not mention|don't mention|do not tell)\b`,
      "u",
    ),
    behind: 240,
    unlessNear: aboutOrders,
  },
];

/** Words that only make sense to a model that reads the mail. */
export const assistantPhrases: readonly CuePhrase[] = [
  ...actPhrases,
  ...assistantWordings.map((wording) => ({ topic, ...wording })),
].map((phrase) => ({ ...phrase, isWhole: true }));

/** The same where people do not see it. */
export const hiddenPhrases: readonly CuePhrase[] = hiddenWordings.map((wording) => ({
  topic,
  ...wording,
  isWhole: true,
}));
