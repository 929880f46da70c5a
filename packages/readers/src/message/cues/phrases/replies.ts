import type { CuePhrase } from "../phrase.ts";

/** What those who answer tickets say about files, and what guards of mail say. */
export const replyPhrases: readonly CuePhrase[] = [
  {
    topic: "refusal",
    words: ["open", "accept", "download", "review", "process", "view"],
    says: /\b(?:we|i|our (?:team|agents|policy)|support|agents)\b.{0,15}\b(?:can ?not|can't|are unable to|am unable to|unable to|do not|don't|won't|not able to|are not (?:able|allowed) to|not permitted to|doesn't allow us to|may not)\b.{0,15}\b(?:open|accept|download|review|process|view|receive)\b.{0,50}\b(?:files?|archives?|zips?|attachments?|links?|executables?|formats?|rar|exe|documents?|types?)\b/u,
    isWhole: true,
  },
  {
    topic: "refusal",
    words: [
      "png",
      "jpg",
      "jpeg",
      "pdf",
      "plain text",
      "another format",
      "different format",
      "as an image",
      "as a picture",
      "as text",
    ],
    says: /\b(?:please|could you|can you|kindly|you can|would you)\b.{0,30}\b(?:re-?send|send|upload|attach|provide|share|convert|submit|paste|re-?upload)\b.{0,60}\b(?:as|in|instead)\b.{0,20}\b(?:png|jpe?g|pdf|image|plain text|picture|another format|different format|text|screenshot)\b/u,
    isWhole: true,
  },
  {
    topic: "block-notice",
    words: ["attach", "file", "malware", "virus", "threat"],
    says: /\b(?:attachments?|files?|archive|message|e-?mail)\b.{0,50}\b(?:was|has been|have been|is|were|got|automatically) (?:automatically )?(?:blocked|removed|quarantined|rejected|stripped|deleted by|flagged)\b|\b(?:malware|virus(?:es)?|threats?|suspicious attachments?)\b.{0,20}\b(?:was |were |has been |have been )?(?:detected|found|identified|blocked|removed)\b|\b(?:blocked|removed|quarantined|rejected|stripped)\b.{0,30}\b(?:attachments?|files?)\b/u,
    isWhole: true,
  },
];
