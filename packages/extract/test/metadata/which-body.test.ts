import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const authorityOf = async (page: string, type?: string) => (await readRecord(page, type)).authority;
const letter = (...lines: readonly string[]) => lines.join("\n");

describe("which body answers", () => {
  const answer = "Thank you for your request of 12 April 2024. We hold no list of the boats.";

  test("a year behind a name inside a sentence is no copyright", async () => {
    const page = letter(
      "Office for Slipways",
      "",
      "Dear Ms Orme",
      answer,
      "",
      "The survey will be put in the Archive of the Province in May 2025.",
    );
    expect(await authorityOf(page)).toBe("Office for Slipways");
  });

  test("a third point '(c)' is no copyright", async () => {
    const page = letter(
      "Write to the Clerk to the Weirmouth Conservators if you do not agree.",
      "1. What is the pay of",
      "(a) the Clerk",
      "(b) the Pilot",
      "(c) the Assistant Harbour Master?",
      "We do not hold this under the Freedom of Information Act 2000.",
    );
    expect(await authorityOf(page)).toBe("Weirmouth Conservators");
  });

  test("whom a table of figures names answers nothing, below a signature neither", async () => {
    const cells = (...texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
    const rows = ["Fenby Town Trust", "Marl Parish Council"].map((owner) => cells("Slip", owner, "£40", "£12"));
    const page = `<p>Coastal Marks Agency</p><p>Dear Ms Orme</p><p>${answer}</p><p>Yours sincerely</p><p>P Hale</p><table>${cells("Name", "Owner", "Award", "Drawn")}${rows.join("")}</table>`;
    expect(await authorityOf(page, "text/html")).toBe("Coastal Marks Agency");
  });

  test("a trust heads its letter, though its school has its name and its house", async () => {
    const page = letter(
      "FERNLEIGH LEARNING TRUST",
      "Fernleigh Academy - Low Street Infants",
      "",
      "Dear Ms Orme",
      answer,
      "At Fernleigh Academy there are none.",
      "",
      "Yours sincerely",
      "P Hale",
      "Fernleigh Learning Trust is an exempt charity and a company limited by guarantee.",
      "Registered office: Fernleigh Academy, Mill Bank",
    );
    expect(await authorityOf(page)).toBe("Fernleigh Learning Trust");
  });

  test.each([
    "Thank you for your request under the Freedom of Information Act 2000, received by Marl Ambulance Service NHS Trust on 3 May 2024.",
    "Thank you for your enquiry, which has been handled by Marl Ambulance Service NHS Trust under the Act.",
  ])("the body that had the request, named once: %s", async (sentence) => {
    expect(await authorityOf(letter("Dear Ms Orme", sentence, "We hold no list of the boats."))).toBe(
      "Marl Ambulance Service NHS Trust",
    );
  });

  test("trustees own what their museum is called", async () => {
    const page = `<title>Loans</title><h1>Loans</h1><p>${answer}</p><footer>© Trustees of the Museum of Salt Ways</footer>`;
    expect(await authorityOf(page, "text/html")).toBe("Museum of Salt Ways");
  });

  test("of a name in two languages the English one", async () => {
    const page = `<title>Buses - Nant Glas County Council</title><h1>Buses</h1><p>${answer}</p><footer>© Cyngor Sir Nant Glas 2024</footer>`;
    expect(await authorityOf(page, "text/html")).toBe("Nant Glas County Council");
    expect(await authorityOf(page.replace("Nant Glas County Council", "Ateb"), "text/html")).toBe(
      "Cyngor Sir Nant Glas",
    );
  });

  test("a menu's words before a name are none of it", async () => {
    const page = letter("Home Organisations Slipway Safety Agency", "Boats", "From:", "Slipway Safety Agency", answer);
    expect(await authorityOf(page)).toBe("Slipway Safety Agency");
  });

  test("a link to the site's first page, or its picture, names who has no other name", async () => {
    const page = (link: string) => `<title>Boats</title>${link}<h1>Boats</h1><p>${answer}</p>`;
    expect(
      await authorityOf(page('<a href="/"><img src="x.png" alt="Fenmarsh Combined Authority"></a>'), "text/html"),
    ).toBe("Fenmarsh Combined Authority");
    expect(
      await authorityOf(
        page('<div><a href="https://www.tarn.example/">Tarn Valley District Council</a><span>Log in</span></div>'),
        "text/html",
      ),
    ).toBe("Tarn Valley District Council");
    expect(
      await authorityOf(page('<a href="/news/3"><img src="x.png" alt="Fenmarsh Combined Authority"></a>'), "text/html"),
    ).toBeNull();
  });

  test("a department's broken line is whole where its initials stand in an address", async () => {
    const head = (address: string) =>
      letter("Department for Tidal", "Harbours", "4 Quay Row", address, "", "Dear Ms Orme", answer);
    expect(await authorityOf(head("www.gov.uk/dth"))).toBe("Department for Tidal Harbours");
    expect(await authorityOf(head("www.gov.uk/contact"))).toBe("Department for Tidal");
  });

  test("a running head's number is none of the name, nor its house's second word, nor an office of any body", async () => {
    const page = letter(
      "Department for Tidal Harbours",
      "Dear Ms Orme",
      answer,
      "Department for Tidal Harbours DTH2024/118",
      "Yours sincerely",
      "Private Office, 3 Quay Row",
    );
    expect(await authorityOf(page)).toBe("Department for Tidal Harbours");
    const house = letter("Marl Fire and Rescue Service Service Headquarters", "Dear Ms Orme", answer);
    expect(await authorityOf(house)).toBe("Marl Fire and Rescue Service");
  });
});
