import type { CuePhrase } from "../phrase.ts";

/** How those who write to a help desk press, threaten and claim power, and how it refuses. */
export const deskPhrases: readonly CuePhrase[] = [
  {
    topic: "refusal",
    words: ["cannot open", "can't open", "can not open", "unable to open", "not open", "won't open"],
    says: /\b(?:we|i)\b.{0,12}\b(?:can ?not|can't|are unable to|am unable to|do not|don't|won't|will not) open (?:it|them|this|that|these|those)\b/u,
    isWhole: true,
  },
  {
    topic: "urgency",
    words: ["immediately", "at once", "right now", "this minute"],
    says: /^.{0,40}\b(?:open|check|look at|send|answer|pay|unlock|release|download)\b.{0,40}\b(?:immediately|at once|right now|this minute)\b/u,
  },
  {
    topic: "anger",
    words: ["stupid", "idiot", "dumb", "blind", "kidding", "deaf"],
    says: /\b(?:are you (?:all )?(?:stupid|idiots?|dumb|blind|kidding|deaf)|you idiots?|stupid (?:support|agent|company))\b/u,
    isWhole: true,
  },
  {
    topic: "threat",
    words: ["go to the", "comply", "prosecut", "call the"],
    says: /\b(?:i (?:will |have to )?(?:go to|call) the (?:press|police|media|regulator|authorities|court)|(?:failure|failing|refusal) to comply|lead to prosecution|will be prosecuted)\b/u,
    isWhole: true,
  },
  {
    topic: "authority",
    words: ["officer of", "agent of", "detective", "inspector", "prosecutor"],
    says: /\b(?:i am|i'm|this is) (?:an? |the )?(?:\w{1,20} )?(?:officer|agent|detective|inspector|prosecutor)\b.{0,40}\b(?:police|cyber\w{0,10}|unit|bureau|department|interpol|europol|fbi|ministry|authority)\b/u,
    isWhole: true,
  },
  {
    topic: "secrecy",
    words: ["inform the", "notify the", "tell the", "alert the"],
    says: /\b(?:do not|don't|never|without) (?:inform|notify|tell|alert|informing|notifying|telling|alerting) the (?:customer|client|user|account holder|owner)\b/u,
    isWhole: true,
  },
];
