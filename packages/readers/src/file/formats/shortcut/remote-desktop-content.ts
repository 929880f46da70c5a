import type { FormatReader } from "../../../formats/format-reader.ts";
import { readRemoteDesktop } from "../../../formats/shortcut/remote-desktop.ts";
import { decodeText } from "../../../text/decode.ts";

/** Remote desktop files: whom they connect to, and what of the own computer that one gets. */
export const remoteDesktopContent: FormatReader = {
  types: ["remote-desktop"],
  read({ bytes }, see) {
    const { addresses, shares, isRemoteApp, program } = readRemoteDesktop(decodeText(bytes));
    for (const address of addresses) see.content("opens-address", address, { target: address });
    for (const share of shares)
      see.content("profile-setting", `it hands over: ${share}`, { target: `hands over ${share}` });
    if (isRemoteApp || program !== "")
      see.content("starts-program", program || "a program of the other computer", { target: program });
  },
};
