import { noteOddity, leaveUnread, takeBytes } from "../tree/intake/take.ts";
import { countBytes, type Carrier } from "../tree/intake/intake.ts";
import type { MessageSight } from "../message/message-format.ts";
import { assembleMessage } from "./message/assemble-message.ts";
import { addContent, spendPixels, type Collected } from "./collected.ts";
import type { DeliveryJob } from "./delivery-job.ts";

/** Passwords of one arrival that are tried. */
const mostPasswords = 5;
const longestPassword = 128;

/** What the readers of one file may tell, and where it goes. */
export function makeSight(
  path: string,
  carrier: Carrier,
  collected: Collected,
  { wantsView, records }: Pick<DeliveryJob, "wantsView" | "records">,
): MessageSight {
  const { passwords, limits } = carrier.intake;
  const addPassword = (text: string) => {
    const isNew = text !== "" && text.length <= longestPassword && !passwords.includes(text);
    if (isNew && passwords.length < mostPasswords) passwords.push(text);
  };
  return {
    records,
    content(kind, excerpt, details) {
      if (!addContent(collected, path, kind, excerpt, details)) leaveUnread(carrier, "more than is told of one file");
    },
    file(name, bytes) {
      if (carrier.depth > limits.depth) leaveUnread(carrier, `nested more than ${limits.depth} files deep`);
      else if (countBytes(carrier, bytes.length)) takeBytes(carrier, { name, executable: false }, bytes);
    },
    unjudged: (reason) => leaveUnread(carrier, reason),
    oddity: (oddity) => noteOddity(carrier, oddity),
    password: addPassword,
    passwords,
    spendPixels: (pixels) => spendPixels(collected, pixels),
    message(draft) {
      const reading = assembleMessage(draft, {
        wantsView,
        unjudged: (reason) => leaveUnread(carrier, reason),
      });
      collected.messages.push(reading);
      for (const { topic, value = "" } of reading.cues) if (topic === "file-password") addPassword(value);
    },
  };
}
