import { exportedNeedsSentence } from "./exported-needs-sentence.ts";
import { noAmbientInputs } from "./no-ambient-inputs.ts";
import { noPersonText } from "./no-person-text.ts";
import { noSlowRegex } from "./no-slow-regex.ts";
import { noVagueNames } from "./no-vague-names.ts";
import { throwProblemOnly } from "./throw-problem-only.ts";

const plugin = {
  meta: { name: "house" },
  rules: {
    "exported-needs-sentence": exportedNeedsSentence,
    "no-ambient-inputs": noAmbientInputs,
    "no-person-text": noPersonText,
    "no-slow-regex": noSlowRegex,
    "no-vague-names": noVagueNames,
    "throw-problem-only": throwProblemOnly,
  },
};

// oxlint-disable-next-line import/no-default-export -- oxlint takes a plugin from the default export and no other.
export default plugin;
