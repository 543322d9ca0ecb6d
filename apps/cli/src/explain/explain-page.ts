import type { FoiRecord } from "@foi-records/contract";
import { cutText, type Piece } from "./cut-text.js";
import { EVIDENCE_KINDS, type EvidenceKind, nameEvidence } from "./evidence-kinds.js";
import { type Field, listFields } from "./list-fields.js";
import { html, type Markup } from "./markup.js";
import { PAGE_STYLE } from "./page-style.js";

const WEB_ADDRESS = /^https?:\/\//;
const KINDS = Object.keys(EVIDENCE_KINDS) as readonly EvidenceKind[];

/** One self-contained page, without scripts, that shows where every value of the records was read and what was taken away. */
export function explainPage(records: readonly FoiRecord[]): string {
  const [first] = records;
  const title = records.length === 1 && first !== undefined ? headingOf(first) : `${records.length} records`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} – explained by foi</title>
<style>${{ markup: PAGE_STYLE + kindStyle() }}</style>
</head>
<body>
${legend()}
<main>
${records.map(explainRecord)}
</main>
</body>
</html>
`.markup;
}

/** Each kind has its colours, and a box in the legend that hides them. */
function kindStyle(): string {
  return KINDS.map(
    (kind) => `.${kind} { --fill: var(--${kind}); --edge: var(--${kind}-tag); }
body:has(#show-${kind}:not(:checked)) .text .${kind} { --fill: transparent; --edge: transparent; }
.within-${kind} { box-shadow: 0 2px 0 var(--page), 0 4px 0 var(--${kind}-tag); }
body:has(#show-${kind}:not(:checked)) .text .within-${kind} { box-shadow: none; }
body:has(#show-${kind}:not(:checked)) .text .tag.${kind} { display: none; }`,
  ).join("\n");
}

function legend(): Markup {
  const items = KINDS.map(
    (kind) =>
      html`<li><label><input type="checkbox" id="show-${kind}" checked><span class="swatch ${kind}" style="background:var(--fill);border-color:var(--edge)"></span>${EVIDENCE_KINDS[kind]}</label></li>`,
  );
  return html`<nav class="bar" aria-label="Kinds of evidence to show"><ul>${items}</ul></nav>`;
}

function explainRecord(record: FoiRecord, index: number): Markup {
  const prefix = `r${index + 1}`;
  return html`<article>
<header>
<h1>${headingOf(record)}</h1>
<p>${record.outcome} · read from ${addressOf(record.source.uri)}${partOf(record)} by foi-records ${record.extractor.version}</p>
${warningsOf(record)}
<p class="jump">To <a href="#${prefix}-fields">the fields</a> · <a href="#${prefix}-noise">the noise</a></p>
</header>
<div class="columns">
<section class="text" aria-label="Cleaned text"><h2>Text, with what was read from it</h2>
${cutText(record).map(
  (line) => html`<p>${line.map((piece) => renderPiece(record, piece, prefix))}</p>
`,
)}</section>
<section id="${prefix}-fields" aria-label="Fields"><h2>Fields</h2>
${listFields(record).map(({ heading, fields }) => html`<h3>${heading}</h3><table>${fields.map((field) => fieldRow(record, field, prefix))}</table>`)}
</section>
<section class="noise" id="${prefix}-noise" aria-label="Noise"><h2>Taken away as noise (${record.noise.length})</h2>
${noiseOf(record)}
</section>
</div>
</article>
`;
}

/** The innermost value colours the piece; the next one of another kind underlines it a second time. */
function renderPiece(record: FoiRecord, piece: Piece, prefix: string): Markup {
  const names = piece.pointers.map((pointer) => nameEvidence(record, pointer));
  const innermost = names.at(-1);
  if (innermost === undefined) return html`${piece.text}`;
  const around = names.findLast(({ kind }) => kind !== innermost.kind);
  const kinds = around === undefined ? innermost.kind : `${innermost.kind} within-${around.kind}`;
  const tags = piece.beginning.map((pointer) => renderTag(record, pointer, piece.start, prefix));
  const title = names.map(({ name }) => name).join(" › ");
  return html`<span class="piece ${kinds}" title="${title}">${tags}${piece.text}</span>`;
}

/** The name of a value where its evidence begins, and the way to its field; the first place is where the field links to. */
function renderTag(record: FoiRecord, pointer: string, start: number, prefix: string): Markup {
  const { kind, tag, name } = nameEvidence(record, pointer);
  const slug = slugOf(pointer, prefix);
  const id = record.evidence[pointer]?.[0]?.[0] === start ? html` id="text-${slug}"` : "";
  return html`<a class="tag ${kind}"${id} href="#field-${slug}" aria-label="${name}: to its field">${tag}</a>`;
}

function fieldRow(record: FoiRecord, { pointer, name, value, note }: Field, prefix: string): Markup {
  const slug = slugOf(pointer, prefix);
  const head = record.evidence[pointer] === undefined ? html`${name}` : html`<a href="#text-${slug}">${name}</a>`;
  const shown = value === null ? html`<span class="none">not stated</span>` : html`<span class="value">${value}</span>`;
  const beside = [note, confidenceOf(record, pointer)].filter((part) => part !== null).join(" · ");
  return html`<tr id="field-${slug}"><th scope="row">${head}</th><td>${shown}${beside === "" ? "" : html`<span class="note">${beside}</span>`}</td></tr>
`;
}

function noiseOf({ noise }: FoiRecord): Markup {
  if (noise.length === 0) return html`<p class="none">Nothing.</p>`;
  const lines = noise.map(({ rule, text }, index) => {
    const head = rule === noise[index - 1]?.rule ? "" : html`<code>${rule}</code>`;
    return html`<li>${head}<del>${text}</del></li>
`;
  });
  return html`<ul>${lines}</ul>`;
}

function warningsOf({ warnings }: FoiRecord): Markup {
  if (warnings.length === 0) return html``;
  return html`<ul class="warnings" aria-label="Warnings">${warnings.map(({ code, message }) => html`<li><code>${code}</code> ${message}</li>`)}</ul>`;
}

/** The confidence of the value itself, of a citation's role, or of the pair that an answer closes. */
function confidenceOf({ confidence }: FoiRecord, pointer: string): string | null {
  const pair = pointer.endsWith("/answer") ? pointer.slice(0, -"/answer".length) : pointer;
  const value = confidence[pair] ?? confidence[`${pointer}/role`];
  return value === undefined ? null : `confidence ${value.toFixed(2)}`;
}

function headingOf({ title, reference, authority, source }: FoiRecord): string {
  return title ?? reference ?? authority ?? source.uri;
}

function partOf({ source }: FoiRecord): string {
  return source.part === null ? "" : `, part ${source.part},`;
}

function addressOf(uri: string): Markup {
  return WEB_ADDRESS.test(uri) ? html`<a href="${uri}">${uri}</a>` : html`${uri}`;
}

function slugOf(pointer: string, prefix: string): string {
  return prefix + pointer.replaceAll("/", "-");
}
