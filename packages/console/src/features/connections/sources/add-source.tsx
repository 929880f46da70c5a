import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { Dialog } from "../../../shared/dialog/dialog.tsx";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { doorNames } from "../../../shared/text/words.ts";
import { sourceKindsQuery } from "../connection-queries.ts";
import { GuideLink } from "../guide-link.tsx";
import { NextSteps } from "./next-steps.tsx";
import { readSettings } from "./setting-names.ts";
import { SourceFields } from "./source-fields.tsx";
import { SecretField } from "./source-secrets.tsx";
import { useAddSource, type ConnectedSource } from "./use-sources.ts";

/** Connects a source in three steps: which kind, what this kind needs, and what is to be clicked on the other side. */
export function AddSource({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [kind, setKind] = useState<Shapes["IntakeKind"]>();
  const [connected, setConnected] = useState<ConnectedSource>();
  const title =
    kind === undefined
      ? "Connect a way in"
      : connected === undefined
        ? `Connect ${kind.title}`
        : `${kind.title} is connected here`;
  return (
    <Dialog title={title} isWide guards={connected === undefined ? "text" : "secret"} onClose={onClose}>
      {kind === undefined ? <Kinds onChoose={setKind} /> : null}
      {kind !== undefined && connected === undefined ? (
        <SourceForm kind={kind} onAdded={setConnected} onBack={() => setKind(undefined)} />
      ) : null}
      {kind !== undefined && connected !== undefined ? (
        <NextSteps kind={kind} connected={connected} onClose={onClose} />
      ) : null}
    </Dialog>
  );
}

/** What one looks for first stands first: mail, then everything by its name. */
function orderKinds(kinds: readonly Shapes["IntakeKind"][]): readonly Shapes["IntakeKind"][] {
  return kinds.toSorted((one, other) => rankKind(one) - rankKind(other) || one.title.localeCompare(other.title, "en"));
}

function rankKind({ id, way }: Shapes["IntakeKind"]): number {
  if (id.startsWith("mail")) return 0;
  return way === "webhook" ? 1 : 2;
}

function Kinds({ onChoose }: { readonly onChoose: (kind: Shapes["IntakeKind"]) => void }): ReactNode {
  const { data = [] } = useQuery(sourceKindsQuery);
  return (
    <ul className="connection-kinds">
      {orderKinds(data).map((kind, index) => (
        <li key={kind.id}>
          <button type="button" onClick={() => onChoose(kind)} {...(index === 0 ? { "data-first": true } : {})}>
            <strong>{kind.title}</strong>
            <small>
              {kind.way === "webhook" ? "calls Doorward" : "run by Doorward"} · {doorNames[kind.usualDoor]}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function SourceForm({
  kind,
  onAdded,
  onBack,
}: {
  readonly kind: Shapes["IntakeKind"];
  readonly onAdded: (connected: ConnectedSource) => void;
  readonly onBack: () => void;
}): ReactNode {
  const add = useAddSource(kind, onAdded);
  const given = kind.secrets.filter(({ canBeMade }) => !canBeMade);
  const submit = (form: HTMLFormElement) => {
    const { name, door } = readForm(form, ["name", "door"]);
    const values = readForm(
      form,
      given.map((secret) => `secret-${secret.name}`),
    );
    const secrets = given.flatMap((secret) => {
      const value = values[`secret-${secret.name}`] ?? "";
      return value === "" ? [] : [[secret.name, value] as const];
    });
    const settings = readSettings(kind.settings, new FormData(form));
    add.mutate({ kind: kind.id, name, door: door as Shapes["Door"], settings, secrets: Object.fromEntries(secrets) });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <GuideLink name={kind.id} title={kind.title} />
      <SourceFields kind={kind} />
      {given.map((secret) => (
        <SecretField
          key={secret.name}
          title={secret.title}
          description={tellWhen(kind, secret.isNeeded)}
          name={`secret-${secret.name}`}
          isLong={secret.title.includes("PEM")}
          isNeeded={secret.isNeeded && kind.way === "running"}
        />
      ))}
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

/** A product that calls may show its secret only once it knows the address to call. */
function tellWhen({ way, title }: Shapes["IntakeKind"], isNeeded: boolean): string | undefined {
  if (!isNeeded) return "It may stay empty.";
  return way === "webhook" ? `Leave it empty if ${title} shows it only later; you can set it afterwards.` : undefined;
}
