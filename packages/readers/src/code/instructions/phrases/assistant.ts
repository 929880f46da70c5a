import { assistantWordings, hiddenWordings } from "../../../text/phrases/assistant.ts";
import type { Phrase } from "../phrase.ts";

/** Words that only make sense to a model that reads the files; in a comment or a document of a task they are an attack. */
export const assistantPhrases: readonly Phrase[] = assistantWordings.map((wording) => ({
  topic: "direct-assistant",
  ...wording,
}));

/** What is an order to a model when it stands where a person does not see it. */
export const hiddenPhrases: readonly Phrase[] = hiddenWordings.map((wording) => ({
  topic: "direct-assistant",
  ...wording,
}));
