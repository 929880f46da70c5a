import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AccessHead } from "../../shared/access/access-head.tsx";
import { ask } from "../../shared/api/ask.ts";
import type { Shapes } from "../../shared/api/contract.ts";
import { NoticeBox } from "../../shared/parts/notice-box.tsx";
import { Method } from "./method.tsx";
import { Result } from "./result.tsx";
import { VictimsForm } from "./victims-form.tsx";
import "./victims.css";

/** Customers who were defrauded in; who opened their records before that, ranked, out. */
export function VictimsPage(): ReactNode {
  const rank = useMutation({
    mutationFn: async (body: Shapes["AskedVictims"]) => await ask("post", "/api/v1/access/victims", { body }),
  });
  return (
    <>
      <AccessHead title="After a leak" />
      <p className="victims-lead">
        Who opened the records of customers before they were defrauded? The answer is{" "}
        <strong>a lead, never a verdict</strong>: it says where to look first, and a person finds out why.
      </p>
      <VictimsForm isPending={rank.isPending} onAsk={(asked) => rank.mutate(asked)} />
      <div className="victims-error">
        <NoticeBox error={rank.error} />
      </div>
      {rank.data === undefined ? <Method /> : <Result key={rank.submittedAt} answer={rank.data} />}
    </>
  );
}
