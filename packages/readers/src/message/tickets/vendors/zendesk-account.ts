import { isRecord, listAt, textAt, valueAt } from "../../../formats/json/json-value.ts";
import type { ConversationAccount } from "../conversation.ts";
import { cutShort } from "../reading-room.ts";
import { timeAt } from "../times.ts";

/**
 * What Zendesk says of the user who asks; undefined when the user does not lie beside the ticket. Empty is an account
 * without organisation, tags, phone, notes and fields of its own, as far as the export has these keys at all.
 */
export function readZendeskAccount(user: unknown): ConversationAccount | undefined {
  if (!isRecord(user)) return undefined;
  const createdAt = timeAt(user, "created_at");
  const locale = cutShort(textAt(user, "locale"));
  const isVerified = valueAt(user, "verified");
  const fields = valueAt(user, "user_fields");
  const isToldOf = "organization_id" in user && ("tags" in user || "user_fields" in user);
  const holds =
    textAt(user, "organization_id") !== "" ||
    listAt(user, "tags").length > 0 ||
    ["phone", "notes", "details", "external_id"].some((key) => textAt(user, key) !== "") ||
    (isRecord(fields) && Object.values(fields).some((value) => value !== null && value !== "" && value !== false));
  return {
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(locale === "" ? {} : { locale }),
    ...(typeof isVerified === "boolean" ? { isVerified } : {}),
    ...(isToldOf ? { isEmpty: !holds } : {}),
  };
}
