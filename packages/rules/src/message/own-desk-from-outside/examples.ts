import type { Examples } from "@doorward/core";
import { mailWithPolicy } from "../example-bank.ts";

/** Mail under the organisation's own name, from inside and outside. */
export const examples: Examples = {
  hits: [
    {
      name: "a help desk outside",
      files: mailWithPolicy({ from: '"Northwind Bank Helpdesk" <desk@staff-portal.example>' }),
    },
    {
      name: "a superior at a free mail service",
      files: mailWithPolicy({ from: '"Northwind Bank CEO" <chief.office@gmail.com>' }),
    },
    {
      name: "payroll of the organisation",
      files: mailWithPolicy({ from: "Payroll NorthwindBank <payroll@hr-online.example>" }),
    },
  ],
  misses: [
    {
      name: "the real help desk",
      why: "It writes from inside.",
      files: mailWithPolicy({ from: '"Northwind Bank Helpdesk" <desk@northwindbank.test>' }),
    },
    {
      name: "a customer's mail program",
      why: "The name is that of a list of contacts, not of a desk.",
      files: mailWithPolicy({ from: '"Kim for Northwind Bank" <kim@doe.example>' }),
    },
    {
      name: "another company's help desk",
      why: "It is not your name.",
      files: mailWithPolicy({ from: '"Garden Tools Helpdesk" <desk@garden-tools.example>' }),
    },
  ],
  evasions: [
    {
      name: "the own name without a desk",
      caughtBy: "message/own-name-from-outside",
      files: mailWithPolicy({ from: '"Northwind Bank" <desk@staff-portal.example>' }),
    },
  ],
};
