import type { ThreadData, ThreadMessage } from "./thread-data.js";

const DAY = /^(\d{4})-(\d\d)-(\d\d)/;
const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
const PARAGRAPHS = /\r?\n[ \t]*\r?\n\s*/;
const LINES = /\r?\n/g;
const SPECIAL = /[&<>"]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The page that the site shows of a request: the same reader then gives the same blocks. */
export function toThreadPage(data: ThreadData, address: string | null): string {
  const { title, requester, authority, status, messages } = data;
  const to = authority === null ? "" : ` to <a>${escapeMarkup(authority)}</a>`;
  const canonical = address === null ? "" : `<link rel="canonical" href="${escapeMarkup(address)}">`;
  return [
    `<!doctype html><html><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>`,
    `<meta property="og:site_name" content="WhatDoTheyKnow">${canonical}</head><body><div id="content">`,
    `<div class="request-header"><h1>${escapeMarkup(title)}</h1>`,
    `<p class="subtitle"><a>${escapeMarkup(requester)}</a> made this Freedom of Information request${to}</p>`,
    status === null ? "" : `<div class="request-status-message"><p>${escapeMarkup(status)}</p></div>`,
    "</div>",
    ...messages.map(toMessage),
    "</div></body></html>",
  ].join("\n");
}

function toMessage({ direction, author, date, text }: ThreadMessage): string {
  const time = date === null ? "" : ` <time datetime="${escapeMarkup(date)}">${escapeMarkup(toDay(date))}</time>`;
  const words = (text ?? "")
    .split(PARAGRAPHS)
    .map((paragraph) => `<p>${escapeMarkup(paragraph.trim()).replace(LINES, "<br>\n")}</p>`);
  return [
    `<div class="${direction} correspondence"><div class="correspondence__header">`,
    `<h2><span class="correspondence__header__author">${escapeMarkup(author)}</span>${time}</h2></div>`,
    `<div class="correspondence_text">${words.join("\n")}</div></div>`,
  ].join("\n");
}

/** `2024-10-14T20:41:02+01:00` as the site prints it: `14 October 2024`, the day in its own zone. */
function toDay(date: string): string {
  const [, year, month, day] = DAY.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

function escapeMarkup(text: string): string {
  return text.replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);
}
