import { accessFolder } from "./access-folder/access-folder.ts";
import { accessPull } from "./access-pull/access-pull.ts";
import type { IntakeKind } from "./intake-kind.ts";
import { mailListener } from "./mail-listener/mail-listener.ts";
import { mailbox } from "./mailbox/mailbox.ts";
import { watchedFolder } from "./watched-folder/watched-folder.ts";
import { ashby } from "./webhooks/ashby.ts";
import { freshdesk } from "./webhooks/freshdesk.ts";
import { greenhouse } from "./webhooks/greenhouse.ts";
import { intercom } from "./webhooks/intercom.ts";
import { lever } from "./webhooks/lever.ts";
import { zendesk } from "./webhooks/zendesk.ts";

/** Every kind of source there is, by its name. */
export const intakeKinds: readonly IntakeKind[] = [
  accessFolder,
  accessPull,
  ashby,
  freshdesk,
  greenhouse,
  intercom,
  lever,
  mailListener,
  mailbox,
  watchedFolder,
  zendesk,
];

/** Undefined for a name that no kind has, as of a source that a newer version made. */
export function findKind(id: string): IntakeKind | undefined {
  return intakeKinds.find((kind) => kind.id === id);
}
