import type { CuePhrase } from "../phrase.ts";

/** Meetings, and what is said to be wrong with them. */
export const meetingPhrases: readonly CuePhrase[] = [
  {
    topic: "meeting",
    words: [
      "zoom",
      "teams",
      "google meet",
      "webex",
      "meeting",
      "calendly",
      "video call",
      "conference call",
      "our call",
      "the call",
      "this call",
      "huddle",
      "calendar",
      "calendar.app",
    ],
    says: /\b(?:zoom (?:calls?|meetings?|clients?|app|updates?|links?|invit\w{2,6}|sdk|room|session|audio|version|needs)|(?:on|via|over|join|update|through|by|use|install|download|open|your|the|our|a|to) zoom|microsoft teams|ms teams|teams (?:meeting|call|link)|google meet|webex|meeting|calendly|video (?:call|conference|meeting)|conference call|(?:our|the|this|a) (?:quick |short |brief )?call|huddle)\b/u,
    isWhole: true,
  },
  {
    topic: "meeting-problem",
    words: ["screen sharing", "audio", "camera", "microphone"],
    says: /\b(?:screen sharing|audio|camera|microphone)\b.{0,30}\b(?:needs?|requires?)\b.{0,40}\b(?:update|driver|fix|sdk|plug-?in)\b/u,
  },
  {
    topic: "meeting-problem",
    words: ["hear you", "hear u", "hear me", "hear us", "see you", "no sound", "no audio", "sound", "audio"],
    says: /\b(?:can't|cannot|can not|cant|unable to|don't|do not|not|couldn't) (?:be able to )?hear (?:you|u|me|us|anything)\b|\bno (?:sound|audio)\b(?! quality)|\b(?:your|my|the|our) (?:sound|audio|voice)\b.{0,25}\b(?:not (?:work\w{0,3}|com\w{1,3}|connect\w{0,3})|isn't|doesn't|breaking|cutting|choppy|muted|lost|dropp\w{1,3}|fail\w{0,3}|lag\w{0,4}|problem|issues?)\b/u,
    isWhole: true,
  },
  {
    topic: "meeting-problem",
    words: ["camera", "webcam", "microphone", "mic", "audio", "sound", "sdk", "driver", "video"],
    says: /\b(?:audio|sound|mic(?:rophone)?|camera|webcam|video|sdk|sound card|speakers?)\b.{0,60}\b(?:not (?:work\w{0,3}|detected|found|available|accessible|supported)|issues?|problems?|errors?|fail(?:s|ed|ure|ing)?|blocked|outdated|drivers?|fix(?:es)?|broken|(?:needs?|requires?) (?:an? )?(?:update|fix|repair|patch|reinstall)|out of date|incompatib\w{2,6}|deprecated|doesn't work|isn't working|access (?:is |was )?(?:denied|blocked|restricted))\b/u,
    unless: /\b(?:security camera|dash ?cam|bug|firmware notes|product|order|warranty|headphones? we)\b/u,
    isWhole: true,
  },
  {
    topic: "meeting-problem",
    words: ["camera", "webcam", "microphone", "mic", "audio", "sound", "sdk", "driver"],
    says: /\b(?:fix|repair|troubleshoot|resolve|update|upgrade|install|re-?install|download|solve|restore|enable|patch)\b.{0,50}\b(?:audio|sound|mic(?:rophone)?|camera|webcam|sdk|sound card|video (?:driver|codec))\b/u,
  },
  {
    topic: "meeting-problem",
    words: ["zoom", "teams", "meet", "webex", "client", "meeting", "conference", "call"],
    says: /\b(?:zoom|teams|meet|webex|meeting|conference|video|call)(?: (?:client|app|application|software|sdk|version|extension|plug-?in|desktop))?\b.{0,40}\b(?:outdated|(?:needs?|requires?|must) (?:to )?(?:be )?(?:an? )?(?:updated?|fix(?:ed)?|patch(?:ed)?|re-?install(?:ed)?|sdk)|out of date|old version|incompatib\w{2,6}|no longer supported|expired|update (?:is )?(?:required|needed)|fail(?:ed|s)? to (?:connect|load|start|join)|compatib\w{2,6} (?:issue|problem))\b/u,
    isWhole: true,
  },
];
