import type { FormatReader } from "../../../formats/format-reader.ts";
import { readScriptFile } from "../../../formats/shortcut/script-file.ts";
import { decodeText } from "../../../text/decode.ts";

/** Windows script files and HTML applications that take their program from elsewhere. */
export const scriptFileContent: FormatReader = {
  types: ["windows-script", "hta"],
  read({ bytes }, see) {
    for (const { source } of readScriptFile(decodeText(bytes)))
      if (source !== "") see.content("opens-address", `its program: ${source}`, { target: source });
  },
};
