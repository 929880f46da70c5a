import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

const german =
  "Guten Tag, meine Auszahlung von gestern ist noch nicht angekommen. Ich bitte Sie, das zu prüfen und mir zu sagen, wann ich das Geld bekomme.";
const spanish =
  "Buenos días, mi retirada de ayer todavía no ha llegado. Les pido que lo revisen y me digan cuándo voy a recibir el dinero en mi cuenta.";
const french =
  "Bonjour, mon retrait d'hier n'est pas encore arrivé. Je vous prie de le vérifier et de me dire quand je vais recevoir mon argent.";

/** Languages that do not fit an account, and honest mixtures. */
export const examples: Examples = {
  hits: [
    {
      name: "a German account that writes Spanish",
      files: { "ticket.json": makeTicket([{ by: "them", text: spanish }], { locale: "de" }) },
    },
    {
      name: "a Japanese account that writes German",
      files: { "ticket.json": makeTicket([{ by: "them", text: german }], { locale: "ja-JP" }) },
    },
    {
      name: "a Spanish account that writes French",
      files: { "ticket.json": makeTicket([{ by: "them", text: french }], { locale: "es" }) },
    },
  ],
  misses: [
    {
      name: "somebody who writes in two languages",
      why: "One of them is the account's.",
      files: {
        "ticket.json": makeTicket(
          [
            { by: "them", text: spanish },
            { by: "them", text: german },
          ],
          { locale: "de-AT" },
        ),
      },
    },
    {
      name: "somebody who writes English",
      why: "Everybody writes English to a help desk.",
      files: {
        "ticket.json": makeTicket(
          [
            {
              by: "them",
              text: "Good morning, my withdrawal of yesterday has not arrived yet. Could you please look into it and tell me when I will have it?",
            },
          ],
          { locale: "de" },
        ),
      },
    },
    {
      name: "a few words",
      why: "They are too few to tell a language.",
      files: { "ticket.json": makeTicket([{ by: "them", text: "Hola, gracias." }], { locale: "de" }) },
    },
  ],
  evasions: [
    {
      name: "a translation",
      caughtBy: "nothing",
      files: { "ticket.json": makeTicket([{ by: "them", text: german }], { locale: "de" }) },
    },
  ],
};
