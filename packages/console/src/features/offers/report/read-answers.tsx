import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ask } from "../../../shared/api/ask.ts";
import type { Shapes } from "../../../shared/api/contract.ts";
import { NoticeBox } from "../../../shared/parts/notice-box.tsx";
import { readForm } from "../../../shared/session/read-form.ts";
import { Messages } from "../messages.tsx";
import { AddMessage } from "./add-message.tsx";

const says: Readonly<Record<Shapes["OfferAnswers"]["state"], string>> = {
  new: "Nobody has answered yet. Look again in a day or two.",
  "looked-into": "It is being looked into.",
  closed: "It was looked into, and nothing is left to do.",
};

interface Read {
  readonly receipt: string;
  readonly answers: Shapes["OfferAnswers"];
}

/** What was answered, for whoever has the receipt, and a way to add to it. */
export function ReadAnswers({ onBack }: { readonly onBack: () => void }): ReactNode {
  const [shown, setShown] = useState<Read>();
  return (
    <>
      {shown === undefined ? (
        <ReceiptForm onRead={setShown} />
      ) : (
        <>
          <div role="status" className="report-answers">
            <p>{says[shown.answers.state]}</p>
            <Messages messages={shown.answers.messages} desk="The answer" reporter="You" />
          </div>
          <AddMessage receipt={shown.receipt} onAdded={(answers) => setShown({ ...shown, answers })} />
        </>
      )}
      <p className="report-other">
        <button type="button" className="report-link" onClick={onBack}>
          Back to the report
        </button>
      </p>
    </>
  );
}

function ReceiptForm({ onRead }: { readonly onRead: (read: Read) => void }): ReactNode {
  const read = useMutation({
    async mutationFn(form: HTMLFormElement) {
      const receipt = readForm(form, ["receipt"]).receipt.trim();
      return { receipt, answers: await ask("post", "/api/v1/offers/read", { body: { receipt } }) };
    },
    onSuccess: onRead,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!read.isPending) read.mutate(event.currentTarget);
      }}
    >
      <TextInput
        label="Receipt"
        name="receipt"
        required
        withAsterisk={false}
        minLength={10}
        maxLength={100}
        autoComplete="off"
      />
      <NoticeBox error={read.error} />
      <Button type="submit" fullWidth loading={read.isPending}>
        Read the answer
      </Button>
    </form>
  );
}
