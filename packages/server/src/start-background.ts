import { join } from "node:path";
import { startGivingBack } from "./give-back-memory.ts";
import { startHousekeeping } from "./housekeeping.ts";
import { startWatching } from "./insider/watch/start-watching.ts";
import { startIntake } from "./intake/start-intake.ts";
import { startJudging } from "./judging/start-judging.ts";
import { startSharing } from "./knowledge/share-policy.ts";
import type { MadeServices } from "./make-services.ts";
import { startDelivering } from "./notify/deliver.ts";
import type { Opened } from "./opened.ts";
import type { ServeOptions } from "./serve.ts";

/** What a server does besides answering: it shares its policy, keeps house, takes arrivals in, judges them, tells of them, and is small at rest. */
export async function startBackground(
  options: ServeOptions & { readonly onProblem: (error: unknown) => void },
  { services, jobs, way }: MadeServices,
  opened: Opened,
): Promise<void> {
  const { folder, environment, onProblem } = options;
  const { database, network, notifier, metrics, publicUrl, now } = services;
  const sharing = await startSharing({ database, folder, now, onProblem });
  opened.early(() => sharing.close());
  const housekeeping = await startHousekeeping({
    database,
    now,
    onProblem,
    onRound: services.housekeeping.note,
  });
  opened.early(() => housekeeping.close());
  const intake = startIntake({ services, folder: findIntakeFolder(folder, environment), onProblem });
  opened.early(() => intake.close());
  const judging = startJudging({ ...options, jobs, metrics, notifier, giveWay: way.give });
  opened.early(() => judging.close());
  const delivering = startDelivering({ database, jobs, network, publicUrl, now, onProblem });
  opened.early(() => delivering.close());
  const watching = startWatching({ services, onProblem });
  opened.early(() => watching.close());
  const givingBack = startGivingBack();
  opened.early(() => givingBack.close());
}

/** Watched folders lie in one place that whoever runs the server names, so that nobody at the desk names any folder of it. */
function findIntakeFolder(folder: string, environment: ServeOptions["environment"]): string {
  const named = environment["DOORWARD_INTAKE_FOLDER"] ?? "";
  return named === "" ? join(folder, "intake") : named;
}
