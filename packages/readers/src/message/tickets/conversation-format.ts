import type { MessageFormat } from "../message-format.ts";
import { draftConversation } from "./draft-conversation.ts";
import { listMissingFiles } from "./missing-files.ts";
import { readConversations } from "./read-conversations.ts";

/**
 * Words of which every export has one near its beginning. Deliveries are full of other JSON, such as the settings of a
 * code project, which is not parsed for nothing.
 */
const signs =
  /"(?:ticket|tickets|ticket_[a-z_]{2,40}|comments|audits|requester|requester_id|conversation|conversations|conversation_parts|ticket_parts|messages|entries|message|freshdesk_webhook|zendesk_event_version)"/u;

const signLength = 65_536;

/** Tickets and chats that somebody exported. A file that holds something else is no message. */
export const conversationFormat: MessageFormat = {
  types: ["json", "text"],
  read: ({ path, bytes, type }, see) => {
    const head = bytes.subarray(0, signLength).toString("latin1");
    if (type === "json" && !signs.test(head)) return false;
    const { conversations, troubles } = readConversations(bytes);
    if (conversations.length === 0) return false;
    for (const trouble of troubles) see.unjudged(trouble);
    const taken = new Map<string, number>();
    for (const conversation of conversations) {
      const { draft, files } = draftConversation(conversation, path, taken);
      for (const file of files) see.file(file.name, file.bytes);
      for (const reason of listMissingFiles(draft)) see.unjudged(reason);
      see.message(draft);
    }
    return true;
  },
};
