import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { InertText } from "../../../shared/text/inert-text.tsx";
import { useSendSample } from "./use-destinations.ts";

/** Sends a sample event, and says what came back. */
export function SampleEvent({ id }: { readonly id: string }): ReactNode {
  const send = useSendSample(id);
  return (
    <div className="form">
      <div className="connection-acts">
        <Button variant="default" loading={send.isPending} onClick={() => send.mutate()}>
          Send a sample event
        </Button>
      </div>
      <div role="status">
        {send.data === undefined ? null : (
          <p className="sample-told">
            <strong>{send.data.isDelivered ? "Delivered." : "Not delivered."}</strong>{" "}
            <InertText text={send.data.told} />
          </p>
        )}
      </div>
      <NoticeBox error={send.error} />
    </div>
  );
}
