import assert from "node:assert/strict";
import { test } from "node:test";
import { findLures } from "./find-lures.ts";

test("pages that want a click to open something elsewhere are seen", () => {
  const pages = [
    "Adobe Acrobat\nClick the button below to view the full document",
    "You have received a secure file. OPEN SECURE DOCUMENT",
    "This document has been protected. Sign in with your mail.",
    "Klicken Sie hier, um das Dokument anzuzeigen",
    "Cliquez ici pour consulter votre document",
    "Haga clic aquí para descargar el documento",
    "Нажмите здесь, чтобы открыть документ",
    "请点击下面的按钮查看文档",
  ];
  for (const page of pages) assert.equal(findLures(page)[0]?.kind, "open", page);
});

test("a page that only offers to look at it elsewhere is told apart", () => {
  assert.deepEqual(findLures("Invoice 17. View the document online"), [
    { kind: "view", words: "view the document online" },
  ]);
});

test("pages that want a code to be read so that somebody signs in are seen", () => {
  const pages = [
    "Scan the QR code below with your phone to verify your account",
    "Your password expires today. To re-activate it, please scan the code with your camera.",
    "Scan the QR code to review and sign the agreement",
    "Scannen Sie den QR-Code mit Ihrem Telefon, um sich anzumelden",
    "请使用手机扫描二维码登录",
  ];
  for (const page of pages)
    assert.deepEqual(
      findLures(page).map(({ kind }) => kind),
      ["scan"],
      page,
    );
});

test("honest pages are not taken for lures", () => {
  const pages = [
    "Scan the QR code to pay this invoice with your banking app.",
    "Scan the QR code with your authenticator app and enter the six digits.",
    "Scan the code for the menu.",
    "Boarding pass. Please have this code ready at the gate.",
    "Sign here. The contract is concluded when both parties have signed.",
    "The protection of documents is told in chapter 4. Click on File, then on Open.",
    "For the best experience, open this PDF portfolio in Acrobat 9 or Adobe Reader 9, or later. Get Adobe Reader Now!",
    "Please wait... If this message is not eventually replaced by the proper contents of the document, your PDF viewer may not be able to display this type of document.",
    "Rechnung Nr. 17. Bitte überweisen Sie den Betrag bis zum 1. Mai.",
  ];
  for (const page of pages) assert.deepEqual(findLures(page), [], page);
});

test("long texts end", () => {
  for (const part of ["click to view ", "scan qr code ", "a ", ".\n", "нажмите чтобы "])
    findLures(part.repeat(100_000));
});
