/** One entry of a made log: what was asked, in whatever words people ask, and what was answered. */
export interface Entry {
  readonly title: string;
  readonly date: string;
  readonly asked: string;
  readonly answered: string;
}

const ENTRIES: readonly Entry[] = [
  {
    title: "Bus lane fines",
    date: "4 March 2024",
    asked: "How many fines were issued for driving in bus lanes in 2023, and how much was paid?",
    answered: "4,102 fines were issued and £198,340 was paid.",
  },
  {
    title: "Taxi licences",
    date: "7 March 2024",
    asked: "Please provide the number of taxi licences that were revoked in the last five years.",
    answered: "Nineteen licences were revoked between 2019 and 2023.",
  },
  {
    title: "Contract for street lamps",
    date: "11 March 2024",
    asked: "The requester wanted a copy of the contract for street lamps and the name of the firm.",
    answered:
      "The firm is Brightwell Ltd. The contract is exempt under section 43(2) of the Freedom of Information Act 2000.",
  },
  {
    title: "Ghosts in the town hall",
    date: "19 March 2024",
    asked: "Details of any reports of ghosts in the town hall.",
    answered: "The Council does not hold this information.",
  },
  {
    title: "Agency nurses",
    date: "22 March 2024",
    asked: "Information regarding the hours worked by agency nurses in the care home at Fenby Lodge.",
    answered: "Agency nurses worked 1,204 hours in 2022 and 987 in 2023.",
  },
];

const each = (shape: (entry: Entry) => string): string => ENTRIES.map(shape).join("\n");
const page = (head: string, body: string, title = "Fenby Borough Council"): string =>
  `<html><head><title>${title}</title></head><body><main>${head}${body}</main></body></html>`;

export const LOG_ENTRIES = ENTRIES;

/** Logs whose entries have no reference, each of another shape. */
export const UNREFERENCED_LOGS: Readonly<Record<string, string>> = {
  "a heading, a paragraph that asks and one that answers": page(
    "<h1>Freedom of information responses</h1><p>Below are our answers of the last weeks.</p>",
    each(({ title, asked, answered }) => `<h2>${title}</h2><p>${asked}</p><p>${answered}</p>`),
  ),
  "headings under months": page(
    "<h1>Disclosure log</h1><h2>March 2024</h2>",
    each(({ title, asked, answered }) => `<h3>${title}</h3><p>${asked}</p><p>${answered}</p>`),
  ),
  "drop-downs": page(
    "<h1>FOI disclosure log</h1>",
    each(
      ({ title, asked, answered }) => `<details><summary>${title}</summary><p>${asked}</p><p>${answered}</p></details>`,
    ),
  ),
  "titles in bold": page(
    "<h1>Responses to freedom of information requests</h1>",
    each(({ title, asked, answered }) => `<p><strong>${title}</strong></p><p>${asked}</p><p>${answered}</p>`),
  ),
  "a heading, a date, request and answer in groups of one shape": page(
    "<h1>Information requests answered in March 2024</h1>",
    each(({ title, date, asked, answered }) => `<h2>${title}</h2><p>${date}</p><p>${asked}</p><p>${answered}</p>`),
  ),
  "fields with names, titles among them": page(
    "<h1>Disclosure log</h1>",
    each(
      ({ title, date, asked, answered }) =>
        `<p>Title: ${title}</p><p>Date answered: ${date}</p><p>Request: ${asked}</p><p>Response: ${answered}</p><hr>`,
    ),
  ),
  "plain titles over labels": page(
    "<h1>Disclosure log</h1>",
    each(
      ({ title, asked, answered }) =>
        `<div><div>${title}</div><div>Request</div><div>${asked}</div><div>Response</div><div>${answered}</div></div>`,
    ),
  ),
  "labels under headings and dates, where only the page's title speaks of a log": page(
    "<h1>Fenby Borough Council</h1>",
    each(
      ({ title, date, asked, answered }) =>
        `<h2>${title}</h2><p>Date of response: ${date}</p><p><b>You asked</b></p><p>${asked}</p><p><b>We answered</b></p><p>${answered}</p>`,
    ),
    "FOI disclosure log | Fenby Borough Council",
  ),
  "lines of text with dates": `Fenby Borough Council
Disclosure log

${each(({ title, date, asked, answered }) => `${title}\n${date}\n${asked}\n${answered}\n`)}`,
  "lines of text with names of fields": `FOI responses, spring 2024

${each(({ title, date, asked, answered }) => `Subject: ${title}\nDate: ${date}\nRequest: ${asked}\nReply: ${answered}\n`)}`,
  Markdown: `# Disclosure log

${each(({ title, asked, answered }) => `## ${title}\n\n${asked}\n\n${answered}\n`)}`,
};
