import { countOf } from "@doorward/core";
import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { Shapes } from "../../../shared/api/contract.ts";
import { CopiedText } from "../../../shared/parts/copied-text.tsx";
import { FormDialog } from "../../../shared/parts/form-dialog.tsx";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { Moment } from "../../../shared/text/moment.tsx";
import { doorNames } from "../../../shared/text/words.ts";
import { ConnectionCard } from "../connection-card.tsx";
import { GuideLink } from "../guide-link.tsx";
import { tellSourceState } from "../tell-state.ts";
import { EditSource } from "./edit-source.tsx";
import { settingNames, writePairs } from "./setting-names.ts";
import { SourceSecrets } from "./source-secrets.tsx";
import { useChangeSource, useRemoveSource } from "./use-sources.ts";

interface SourceParts {
  readonly source: Shapes["IntakeSource"];
  /** Undefined for one that a newer version made. */
  readonly kind: Shapes["IntakeKind"] | undefined;
}

/** A source, with how it has been doing and all that can be done with it. */
export function SourceCard({ source, kind }: SourceParts): ReactNode {
  const { health } = source;
  const title = kind?.title ?? source.kind;
  return (
    <ConnectionCard
      name={source.name}
      about={`${title} · ${doorNames[source.door]}`}
      state={tellSourceState(source)}
      health={
        <>
          {countOf(health.arrivals, "arrival")}
          {health.arrivalAt === null ? null : (
            <>
              , the last <Moment at={health.arrivalAt} isAge />
            </>
          )}
        </>
      }
      failure={
        health.failureAt === null ? undefined : (
          <>
            <Moment at={health.failureAt} isAge />: <InertText text={health.failure ?? "It failed."} />{" "}
            <span className="soft">({countOf(health.failures, "failure")} in all)</span>
          </>
        )
      }
    >
      {source.receivesAt === null ? null : (
        <CopiedText label={`Address that ${title} calls`} text={source.receivesAt} />
      )}
      <GuideLink name={source.kind} title={title} />
      <Facts source={source} />
      {kind === undefined ? null : <SourceSecrets source={source} kind={kind} />}
      <Acts source={source} kind={kind} />
    </ConnectionCard>
  );
}

function Facts({ source }: Pick<SourceParts, "source">): ReactNode {
  const settings = Object.entries(source.settings).filter(([name]) => name !== "certificate");
  return (
    <dl className="connection-facts">
      <dt>Last reached</dt>
      <dd>{source.health.contactAt === null ? "never" : <Moment at={source.health.contactAt} />}</dd>
      <dt>Connected</dt>
      <dd>
        <Moment at={source.createdAt} />
      </dd>
      {settings.map(([name, value]) => (
        <SettingFact key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function SettingFact({ name, value }: { readonly name: string; readonly value: unknown }): ReactNode {
  return (
    <>
      <dt>{settingNames[name]?.fact ?? name}</dt>
      <dd>
        <InertText text={tellValue(value)} />
      </dd>
    </>
  );
}

function tellValue(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length === 0 ? "everybody" : value.join(", ");
  if (typeof value === "string" || typeof value === "number") return String(value);
  return writePairs(value).replaceAll("\n", ", ");
}

function Acts({ source, kind }: SourceParts): ReactNode {
  const [open, setOpen] = useState<"edit" | "remove">();
  const change = useChangeSource(source.id);
  const remove = useRemoveSource(source.id);
  const isPaused = source.pausedAt !== null;
  const close = () => setOpen(undefined);
  return (
    <>
      <div className="connection-acts">
        <Button variant="default" loading={change.isPending} onClick={() => change.mutate({ isPaused: !isPaused })}>
          {isPaused ? "Resume" : "Pause"}
        </Button>
        {kind === undefined ? null : (
          <Button variant="default" onClick={() => setOpen("edit")}>
            Change …
          </Button>
        )}
        <Button variant="default" onClick={() => setOpen("remove")}>
          Remove …
        </Button>
      </div>
      <NoticeBox error={change.error} />
      {open === "edit" && kind !== undefined ? <EditSource source={source} kind={kind} onClose={close} /> : null}
      {open === "remove" ? (
        <FormDialog title="Remove this way in?" act="Remove" isFinal work={remove} onClose={close}>
          <p>
            <InertText text={source.name} /> is disconnected, and its secrets are gone. What came from it stays.
          </p>
        </FormDialog>
      ) : null}
    </>
  );
}
