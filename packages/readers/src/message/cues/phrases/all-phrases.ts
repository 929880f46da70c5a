import type { CuePhrase } from "../phrase.ts";
import { accountPhrases } from "./account.ts";
import { assistantPhrases } from "./assistant.ts";
import { bribePhrases } from "./bribes.ts";
import { customerPhrases } from "./customers.ts";
import { deskPhrases } from "./desk.ts";
import { filePhrases } from "./files.ts";
import { fortunePhrases } from "./fortunes.ts";
import { languagePhrases } from "./languages/languages.ts";
import { meetingPhrases } from "./meetings.ts";
import { moneyPhrases } from "./money.ts";
import { pastePhrases } from "./paste.ts";
import { pressurePhrases } from "./pressure.ts";
import { programPhrases } from "./programs.ts";
import { replyPhrases } from "./replies.ts";
import { secretPhrases } from "./secrets.ts";
import { stepPhrases } from "./steps.ts";
import { warningPhrases } from "./warnings.ts";
import { workPhrases } from "./work.ts";

export { hiddenPhrases } from "./assistant.ts";

/** Every way of saying that is known. */
export const allPhrases: readonly CuePhrase[] = [
  ...secretPhrases,
  ...pastePhrases.slice(0, 1),
  ...stepPhrases,
  ...pastePhrases.slice(1),
  ...programPhrases,
  ...filePhrases,
  ...fortunePhrases,
  ...moneyPhrases,
  ...accountPhrases,
  ...bribePhrases,
  ...customerPhrases,
  ...deskPhrases,
  ...meetingPhrases,
  ...workPhrases,
  ...replyPhrases,
  ...pressurePhrases,
  ...assistantPhrases,
  ...languagePhrases,
  ...warningPhrases,
];
