import type { FormatReader } from "../../../formats/format-reader.ts";
import { readRegistryValues } from "../../../formats/shortcut/registry-text.ts";
import { decodeText } from "../../../text/decode.ts";

/** Keys whose values are started, by themselves or when somebody opens something. Sources: Microsoft, Run and RunOnce Registry Keys; MITRE ATT&CK T1546. */
const startingKeys =
  /\\(?:Run|RunOnce|RunServices|RunOnceEx|Winlogon|Image File Execution Options\\[^\\]{1,200}|shell\\[^\\]{1,80}\\command|InprocServer32|LocalServer32|Command Processor|Policies\\Explorer\\Run)$/iu;
/** Policies that put extensions into a browser. Source: Chrome Enterprise, ExtensionInstallForcelist. */
const extensionKey = /\\ExtensionInstall(?:Forcelist|Sources|Allowlist)$/iu;
const mostTold = 50;

/** Registry files: what they would have started, and extensions they put into a browser. */
export const registryContent: FormatReader = {
  types: ["registry-file"],
  read({ bytes }, see) {
    let told = 0;
    for (const { key, value, line } of readRegistryValues(decodeText(bytes))) {
      if (told >= mostTold) break;
      const isStarted = startingKeys.test(key) && value !== "-";
      if (isStarted) see.content("starts-program", `${key}: ${value}`, { target: value, line });
      if (extensionKey.test(key))
        see.content("extension-permission", `${key}: ${value}`, { target: `installs ${value}`, line });
      if (isStarted || extensionKey.test(key)) told += 1;
    }
  },
};
