import { defineRule } from "@doorward/core";
import { tellOwnLooks } from "../looks.ts";

/** Fires on plain text under the name of a format that is not text. */
export const rule = defineRule({
  id: "code/text-named-as-asset",
  kind: "code",
  title: "A file is named as a picture, a font or an archive, and holds plain text.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036.008"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Static-scanner study of live lures, 2026-08-20" }],
  detect: (facts) => tellOwnLooks(facts, ({ kind }) => kind === "text-as-asset", "the text inside the file is read"),
});
