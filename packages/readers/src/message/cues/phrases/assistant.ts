import { assistantWordings, hiddenWordings } from "../../../text/phrases/assistant.ts";
import type { CuePhrase } from "../phrase.ts";

const topic = "direct-assistant";

/** Words that only make sense to a model that reads the mail. */
export const assistantPhrases: readonly CuePhrase[] = assistantWordings.map((wording) => ({
  topic,
  ...wording,
  isWhole: true,
}));

/** The same where people do not see it. */
export const hiddenPhrases: readonly CuePhrase[] = hiddenWordings.map((wording) => ({
  topic,
  ...wording,
  isWhole: true,
}));
