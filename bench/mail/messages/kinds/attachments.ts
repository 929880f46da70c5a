import type { Dice } from "../dice.ts";
import { makeDocument, makePdf, makePng, makeSheet, makeZip } from "../files.ts";
import { bothParts, filePart, plainPart, type Group, type Mail, type Part } from "../mail.ts";
import { choosePerson, writeParagraphs, writeSentences } from "../words.ts";
import { nameHeader, typedPage } from "./people.ts";

function attach(dice: Dice, subject: string, paragraphs: readonly string[], files: readonly Part[]): Mail {
  const from = choosePerson(dice);
  const text = [...paragraphs, from.name];
  const body: Part | Group = dice.percent(70)
    ? bothParts(text.join("\n\n"), typedPage(text))
    : plainPart(text.join("\n\n"));
  return {
    from: nameHeader(from),
    to: nameHeader(choosePerson(dice)),
    subject,
    body: { type: "mixed", parts: [body, ...files] },
  };
}

/** Bytes of noise in a file: mostly few, one in five up to a megabyte. */
function chooseSize(dice: Dice): number {
  return dice.percent(20) ? 100_000 + dice.below(700_000) : 2000 + dice.below(40_000);
}

/** An invoice as a document. */
export function writeInvoice(dice: Dice): Mail {
  const number = `2026-${dice.digits(5)}`;
  const lines = [
    `Invoice ${number}`,
    "Consulting, 12 hours",
    `Total ${dice.below(9000)}.00 EUR`,
    "IBAN: AT00 0000 0000 0000 0000",
    "Payable within 14 days",
  ];
  return attach(
    dice,
    `Invoice ${number}`,
    ["Please find attached our invoice for September.", ...writeParagraphs(dice, 1)],
    [filePart(`Invoice-${number}.pdf`, "application/pdf", makePdf(dice, lines, chooseSize(dice)))],
  );
}

/** A customer shows what is wrong. */
export function writeScreenshots(dice: Dice): Mail {
  const width = 400 + dice.below(900);
  const files = Array.from({ length: 1 + dice.below(2) }, (_, index) =>
    filePart(
      `Screenshot 2026-09-1${index} at 10.12.0${index}.png`,
      "image/png",
      makePng(dice, width, Math.floor(width / 2), dice.below(30)),
    ),
  );
  return attach(
    dice,
    dice.pick(["Deposit does not show", "Error in the app", "Cannot sign in"]),
    [
      "Hello, my deposit does not show in the app. See the screenshot attached. Thank you for your help.",
      writeSentences(dice, 2),
    ],
    files,
  );
}

/** A contract that both sides have signed. */
export function writeContract(dice: Dice): Mail {
  const lines = ["Agreement", ...writeParagraphs(dice, 6).map((text) => text.slice(0, 90)), "Signed electronically"];
  return attach(
    dice,
    dice.pick(["Signed contract", "Agreement, signed by both", "Unterschriebener Vertrag"]),
    [
      "Attached you find the contract, signed by both of us.",
      "You can also see it here: https://app.docusign.com/documents/details/abc",
    ],
    [filePart("Contract_signed.pdf", "application/pdf", makePdf(dice, lines, chooseSize(dice)))],
  );
}

/** Numbers in a sheet. */
export function writeSheetMail(dice: Dice): Mail {
  const rows = Array.from({ length: 20 + dice.below(200) }, (_, index) => [
    String(index),
    dice.digits(5),
    dice.token(10),
    writeSentences(dice, 1),
  ]);
  return attach(
    dice,
    dice.pick(["Numbers of September", "Stock list", "Zahlen"]),
    ["The numbers are in the attached sheet.", ...writeParagraphs(dice, 1)],
    [filePart("Numbers.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", makeSheet(rows))],
  );
}

/** An application for a position. */
export function writeApplication(dice: Dice): Mail {
  return attach(
    dice,
    "Application as an engineer",
    ["Dear team, I would like to apply for the position. My CV is attached.", ...writeParagraphs(dice, 2)],
    [
      filePart(
        "CV.pdf",
        "application/pdf",
        makePdf(
          dice,
          ["Curriculum vitae", ...writeParagraphs(dice, 5).map((text) => text.slice(0, 90))],
          chooseSize(dice),
        ),
      ),
      ...(dice.percent(40)
        ? [
            filePart(
              "Letter.docx",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              makeDocument(writeParagraphs(dice, 6)),
            ),
          ]
        : []),
    ],
  );
}

/** Pictures and logs that a colleague packed. */
export function writeArchive(dice: Dice): Mail {
  const members = [
    ["photos/one.png", makePng(dice, 300, 200, 20)],
    ["photos/two.png", makePng(dice, 300, 200, 20)],
    ["notes.txt", Buffer.from(writeParagraphs(dice, 5).join("\n\n"))],
  ] as const;
  return attach(
    dice,
    dice.pick(["Photos of the offsite", "Logs of the node"]),
    ["As we said, here is everything in one archive.", writeSentences(dice, 2)],
    [filePart("offsite.zip", "application/zip", makeZip(members))],
  );
}
