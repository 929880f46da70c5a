import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { CopiedText } from "../../../shared/parts/copied-text.tsx";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { Moment } from "../../../shared/text/moment.tsx";
import { doorNames, outcomeNames } from "../../../shared/text/words.ts";
import { ConnectionCard } from "../connection-card.tsx";
import { GuideLink } from "../guide-link.tsx";
import { tellDestinationState } from "../tell-state.ts";
import { EditDestination } from "./edit-destination.tsx";
import { destinationKinds, eventNames } from "./kinds.ts";
import { SampleEvent } from "./sample-event.tsx";
import { useChangeDestination, useRemoveDestination } from "./use-destinations.ts";

interface DestinationParts {
  readonly destination: Shapes["Destination"];
}

/** A destination, with how it has been doing and all that can be done with it. */
export function DestinationCard({ destination }: DestinationParts): ReactNode {
  const { kind, name, health } = destination;
  const { title: kindTitle, guide } = destinationKinds[kind];
  return (
    <ConnectionCard
      name={name}
      about={kindTitle}
      state={tellDestinationState(destination)}
      health={
        health.succeededAt === null ? (
          "No delivery yet"
        ) : (
          <>
            Last delivery <Moment at={health.succeededAt} isAge />
          </>
        )
      }
      failure={
        health.failure === null || health.failedAt === null ? undefined : (
          <>
            <Moment at={health.failedAt} isAge />: <InertText text={health.failure} />{" "}
            <span className="soft">({countOf(health.failures, "failure")} in a row)</span>
          </>
        )
      }
    >
      <Facts destination={destination} />
      <GuideLink name={guide} title={kindTitle} />
      {destination.disabledAt === null ? <SampleEvent id={destination.id} /> : null}
      <Acts destination={destination} />
    </ConnectionCard>
  );
}

function Facts({ destination: { address, filter, createdAt } }: DestinationParts): ReactNode {
  const { check, stop } = outcomeNames;
  return (
    <dl className="connection-facts">
      <dt>Address</dt>
      <dd>
        <InertText text={address} />
      </dd>
      <dt>Tells when</dt>
      <dd>{tellChoice(filter.events, eventNames)}</dd>
      <dt>Doors</dt>
      <dd>{tellChoice(filter.doors, doorNames)}</dd>
      <dt>Verdicts</dt>
      <dd>{tellChoice(filter.outcomes, { check, stop })}</dd>
      <dt>Connected</dt>
      <dd>
        <Moment at={createdAt} />
      </dd>
    </dl>
  );
}

function tellChoice(values: readonly string[], names: Readonly<Record<string, string>>): string {
  if (values.length === Object.keys(names).length) return "everything";
  return values.map((value) => names[value] ?? value).join(", ");
}

function Acts({ destination }: DestinationParts): ReactNode {
  const [open, setOpen] = useState<"edit" | "remove">();
  const { id, kind, disabledAt } = destination;
  const change = useChangeDestination(id);
  const remove = useRemoveDestination(id);
  const secret = change.data?.secret ?? null;
  const close = () => setOpen(undefined);
  return (
    <>
      <div className="connection-acts">
        <Button variant="default" onClick={() => change.mutate({ isDisabled: disabledAt === null })}>
          {disabledAt === null ? "Disable" : "Enable"}
        </Button>
        <Button variant="default" onClick={() => setOpen("edit")}>
          Change …
        </Button>
        {kind === "webhook" ? (
          <Button variant="default" onClick={() => change.mutate({ replacesSecret: true })}>
            Make another secret
          </Button>
        ) : null}
        <Button variant="default" onClick={() => setOpen("remove")}>
          Remove …
        </Button>
      </div>
      {secret === null ? null : (
        <CopiedText label="Secret that signs; the one before signs along for a day" text={secret} isSecret />
      )}
      <NoticeBox error={change.error} />
      {open === "edit" ? <EditDestination destination={destination} onClose={close} /> : null}
      {open === "remove" ? (
        <FormDialog title="Remove this way out?" act="Remove" isFinal work={remove} onClose={close}>
          <p>
            <InertText text={destination.name} /> hears nothing any more, also of what waits to be delivered.
          </p>
        </FormDialog>
      ) : null}
    </>
  );
}
