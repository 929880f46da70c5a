import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { Dialog } from "../../../shared/dialog/dialog.tsx";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { CopiedText } from "../../../shared/parts/copied-text.tsx";
import { GuideInside, GuideLink } from "../guide-link.tsx";
import { DestinationFields, readDestination } from "./destination-fields.tsx";
import { destinationKinds, readFilter } from "./kinds.ts";
import { SampleEvent } from "./sample-event.tsx";
import { useAddDestination } from "./use-destinations.ts";

type Kind = Shapes["DestinationKind"];

/** Connects a destination: which kind, what it needs, and then a sample event to see that it works. */
export function AddDestination({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [kind, setKind] = useState<Kind>();
  const [shown, setShown] = useState<Shapes["ShownDestination"]>();
  const title = kind === undefined ? "Connect a way out" : `Connect ${destinationKinds[kind].title}`;
  return (
    <Dialog
      title={shown === undefined ? title : "Connected; try it"}
      isWide
      guards={shown === undefined ? "text" : "secret"}
      onClose={onClose}
    >
      {kind === undefined ? <Kinds onChoose={setKind} /> : null}
      {kind !== undefined && shown === undefined ? (
        <DestinationForm kind={kind} onAdded={setShown} onBack={() => setKind(undefined)} />
      ) : null}
      {kind !== undefined && shown !== undefined ? (
        <div className="form">
          {shown.secret === null ? null : <CopiedText label="Secret that signs" text={shown.secret} isSecret />}
          <SampleEvent id={shown.destination.id} />
          <GuideInside name={destinationKinds[kind].guide} />
          <footer className="form-end">
            <Button onClick={onClose}>Done</Button>
          </footer>
        </div>
      ) : null}
    </Dialog>
  );
}

function Kinds({ onChoose }: { readonly onChoose: (kind: Kind) => void }): ReactNode {
  return (
    <ul className="connection-kinds">
      {(Object.keys(destinationKinds) as Kind[]).map((kind, index) => (
        <li key={kind}>
          <button type="button" onClick={() => onChoose(kind)} {...(index === 0 ? { "data-first": true } : {})}>
            <strong>{destinationKinds[kind].title}</strong>
            <small>{destinationKinds[kind].about}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function DestinationForm({
  kind,
  onAdded,
  onBack,
}: {
  readonly kind: Kind;
  readonly onAdded: (shown: Shapes["ShownDestination"]) => void;
  readonly onBack: () => void;
}): ReactNode {
  const add = useAddDestination(onAdded);
  const { title, guide } = destinationKinds[kind];
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        add.mutate({ kind, address: "", ...readDestination(form), filter: readFilter(new FormData(form)) });
      }}
    >
      <GuideLink name={guide} title={title} />
      <DestinationFields kind={kind} />
      <NoticeBox error={add.error} />
      <footer className="form-end">
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
        <Button type="submit" loading={add.isPending}>
          Connect
        </Button>
      </footer>
    </form>
  );
}
