import type { FormatReader } from "../../formats/format-reader.ts";
import { findTestString } from "../../formats/test-strings.ts";

/** A test string stands at the beginning of its file, or in a short one. */
const searchedBytes = 65_536;

/** Strings that were published so that filters can be tested. */
export const testStringContent: FormatReader = {
  types: ["text", "binary", "word-list", "csv", "log", "markdown", "mail", "html", "dos-program", "batch"],
  read({ bytes }, see) {
    const found = findTestString(bytes.toString("latin1", 0, searchedBytes));
    if (found !== undefined) see.content("test-string", `the test string ${found.name}`, { target: found.name });
  },
};
