import { describe, expect, test } from "@jest/globals";
import { readAuthority } from "../../src/metadata/authority.js";
import { toldBodies } from "../../src/metadata/told-bodies.js";
import { page } from "./page.js";

/** A line, and the body that it says was asked, that answers or whose page it is. */
const LINES: readonly (readonly [line: string, body: string | null])[] = [
  ["Thank you for your email, which the Rural Waters Registrar (RWR) received on 4 May.", "Rural Waters Registrar"],
  ["Your request reached Marl Waters on 8 May 2023.", "Marl Waters"],
  ["You asked the Pier Lights Registrar for its accounts.", "Pier Lights Registrar"],
  ["Reply of the Harbour and Lights Trustees", "Harbour and Lights Trustees"],
  ["This page is from Marl and Wexe Hospitals", "Marl and Wexe Hospitals"],
  ["You asked the Health Board for its plans.", null],
  ["Your request reached the Fire and Rescue Service on 8 May 2023.", null],
  ["Your request reached Whitby on 8 May 2023.", null],
  ["You asked the Information Commissioner for a decision.", null],
  ["The map, which Marl Weirs received on 4 May, is held.", null],
];

describe("toldBodies", () => {
  test.each(LINES)("%s: %s", (line, body) => {
    expect(toldBodies(page([line]).lines).map(({ name }) => name)).toEqual(body === null ? [] : [body]);
  });

  test("a body whose name no form finds answers where a sentence says that it had the request", () => {
    const lines = [
      "Silage",
      "Dear",
      "Thank you for your email, which Rural Resources Wales received on 4 May 2023.",
      "We hold 48.",
    ];
    expect(readAuthority(page(lines))?.value).toBe("Rural Resources Wales");
  });

  test("what stands below 'Directorate' answers nothing", () => {
    const lines = [
      "FOI 8816",
      "Directorate",
      "Estates and Capital",
      "This page is from Marl Hospitals",
      "1) It was 12.",
    ];
    expect(readAuthority(page(lines))?.value).toBe("Marl Hospitals");
  });
});
