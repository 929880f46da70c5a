import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { WayIn } from "../../../shared/session/way-in.tsx";
import { Receipt } from "./receipt.tsx";
import { ReadAnswers } from "./read-answers.tsx";
import { ReportForm } from "./report-form.tsx";
import "../offers.css";
import "./report.css";

/** Where anybody says that they were offered money for access: no account, no name unless one likes, and a receipt for the answer. */
export function OfferPage(): ReactNode {
  const [isReading, setReading] = useState(false);
  const report = useMutation({
    mutationFn: async (body: Shapes["NewOffer"]) => await ask("post", "/api/v1/offers", { body }),
  });
  if (report.data !== undefined) return <Receipt receipt={report.data.receipt} />;
  return (
    <WayIn title="Somebody offered me money">
      {isReading ? (
        <ReadAnswers onBack={() => setReading(false)} />
      ) : (
        <>
          <p>
            Somebody offered you money, or threatened you, for access, for data of customers, or for pictures of your
            screen? Tell us. You did nothing wrong, and saying so protects you and your colleagues.
          </p>
          <ReportForm error={report.error} isPending={report.isPending} onReport={(body) => report.mutate(body)} />
          <p className="report-other">
            You reported before?{" "}
            <button type="button" className="report-link" onClick={() => setReading(true)}>
              Read the answer with your receipt
            </button>
          </p>
        </>
      )}
    </WayIn>
  );
}
