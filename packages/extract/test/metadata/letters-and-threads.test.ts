import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

type Day = string | null;
type Row = readonly [name: string, text: string, received: Day, responded: Day];

const read = async (text: string, mediaType: string | null = null): Promise<readonly Day[]> => {
  const { dateReceived, dateResponded } = await readRecord(text, mediaType);
  return [dateReceived, dateResponded];
};

const BODY = `The Authority holds two of the three maps that you ask for and copies of them are enclosed with this letter.
The third was drawn in 1911 and has been lost. We last saw it on 6 June 2014, when it was lent to the museum.
If you are not content you may ask us for an internal review within two months, and you may then complain to the
Information Commissioner under section 50 of the Freedom of Information Act 2000.`;
const END = "Yours faithfully\nKeeper of Maps";

/** Letters: their own date, and the request's. */
const LETTERS: readonly Row[] = [
  [
    "a date alone between the address and a heading, and no greeting",
    `TARN ISLES MAP AUTHORITY\nThe Chart Room, Pier Road\n11 May 2021\nTIMA/IR/31\n\nEnvironmental Information Regulations 2004\n\nI write about the request that you made on 14 April 2021 for maps of the tarn.\n${BODY}\n${END}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "a date in the right-hand column",
    `Tarn Isles Map Authority\nBy e-mail                                         Our ref: 31/21\n                                                  Date: 11 May 2021\nDear Ms Reed\nWe write about your e-mail, which came to us on 14 April 2021.\n${BODY}\n${END}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "reference and date on one line",
    `Tarn Isles Map Authority\nOur Reference TI.31    Your Reference none    Date 11th May 2021\nDear Sir\nThank you for your letter dated 14th April.\n${BODY}\n${END}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "the addressee at the other end of its line",
    `TARN ISLES MAP AUTHORITY\nMs A Reed 11 May 2021\nFreedom of Information request 31/21\nThank you for your letter of 14 April 2021.\n${BODY}\n${END}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "the label over the date",
    `Tarn Isles Map Authority\nYour ref\n\nOur ref\nTI/31\nDate\n11 May 2021\nYour request (14 April 2021) for the maps of the tarn has been dealt with under the Freedom of Information Act.\n${BODY}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "the date under the signature",
    `Dear Ms Reed\nYour request for maps of the tarn arrived here on 14 April 2021.\n${BODY}\n${END}\nTarn Isles Map Authority\n11 May 2021`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "a place before the date",
    `Tarn Isles Map Authority\nPier Road, Tarnmouth\nTarnmouth, 11 May 2021\nDear Ms Reed,\nI refer to your enquiry, dated 13 April 2021 and received on 14 April 2021, about the maps of the tarn.\n${BODY}\n${END}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "fields divided by bars",
    `Tarn Isles Map Authority\n11 May 2021 | Ref 31/21 | By e-mail\nRe: maps of the tarn\nYou wrote to us on 14 April 2021 asking for three maps.\n${BODY}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "Welsh words before the date",
    `Awdurdod Mapiau'r Llyn\nEin cyf: 31/21\nDyddiad: 11 Mai 2021\nAnnwyl Ms Reed\nThank you for your request, which we received on 14 Ebrill 2021.\n${BODY}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "a date that opens the page",
    `11.05.2021\n\nDear Ms Reed\n\nRE: FREEDOM OF INFORMATION REQUEST 31/21\n\nThank you for your request received 14.04.2021.\n${BODY}\n${END}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "the request's letter named beside our reference",
    `Tarn Isles Map Authority\nYour ref: e-mail of 14 April 2021\nOur ref: TI/31\n11 May 2021\nDear Ms Reed\n${BODY}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "dates of documents in an annex",
    `Tarn Isles\nMap Authority\n11 May 2021\nReference: TI/31\nDear Ms Reed\nI refer to your email of 14 April 2021.\n${BODY}\n${END}\nAnnex A - maps enclosed\nNo.\nDate\nTitle\n1\n12 March 1902\nMap of the pier\n2\n3 October 2012\nMap of the weed`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "how it was sent, and when",
    `Tarn Isles Map Authority\nSent by e-mail on 11 May 2021\nDear Ms Reed\nOn 14 April 2021, you asked the Authority for three maps of the tarn.\n${BODY}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "a body's name of many words between receipt and its date",
    `11 May 2021\nDear Ms Reed\nThank you for your request which was received by the Tarn Isles Joint Board for Maps, Charts and Tide Tables (the Board) on 14 April 2021.\n${BODY}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "the date after the greeting",
    `Tarn Isles Map Authority\nDear Ms Reed\n11 May 2021\nYour request for three maps\nWe are answering the request which you sent us on 14 April 2021.\n${BODY}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "a request received on the day of the letter",
    `Tarn Isles Map Authority\n11 May 2021\nDear Ms Reed\nThank you for your request, received today. It can be answered at once.\n${BODY}`,
    "2021-05-11",
    "2021-05-11",
  ],
  [
    "an acknowledgement and an extension told of on the way",
    `Tarn Isles Map Authority\n11 June 2021\nDear Ms Reed\nI refer to your request of 14 April 2021, which we acknowledged on 15 April 2021. We wrote on 12 May 2021 to say that we needed more time.\n${BODY}`,
    "2021-04-14",
    "2021-06-11",
  ],
  [
    "a clarification told of on the way",
    `Tarn Isles Map Authority\n11 June 2021\nDear Ms Reed\nYour request was received on 14 April 2021. We asked you on 20 April 2021 which tarn you meant and you replied on 13 May 2021.\n${BODY}`,
    "2021-04-14",
    "2021-06-11",
  ],
  [
    "a page that was published later",
    `Maps of the tarn\nPublished 30 June 2021\nRequest received: 14 April 2021\nResponse sent: 11 May 2021\n${BODY}`,
    "2021-04-14",
    "2021-05-11",
  ],
];

/** Internal reviews: the review's own date, and the request's. */
const REVIEWS: readonly Row[] = [
  [
    "the request for a review beside the request",
    `Tarn Isles Map Authority\n2 August 2021\nDear Ms Reed\nInternal review\nWe received your request for an internal review on 6 July 2021. Your request of 14 April 2021 was for three maps of the tarn. We answered it on 11 May 2021.\n${BODY}`,
    "2021-04-14",
    "2021-08-02",
  ],
  [
    "the review asked for in the first sentence",
    `Tarn Isles Map Authority\nDate: 2 August 2021\nDear Ms Reed\nI am writing in reply to your e-mail of 6 July 2021, in which you asked for a review of our decision. On 14 April 2021 you had asked for three maps of the tarn.\n${BODY}`,
    "2021-04-14",
    "2021-08-02",
  ],
  [
    "a history of the case in lines",
    `Internal review 31/21\nRequest received: 14 April 2021\nResponse issued: 11 May 2021\nReview requested: 6 July 2021\nReview completed: 2 August 2021\n${BODY}`,
    "2021-04-14",
    "2021-08-02",
  ],
  [
    "only the review's own dates",
    `Tarn Isles Map Authority\n2 August 2021\nDear Ms Reed\nYou complained on 6 July 2021 about our answer to your request for maps, and I have reviewed it.\n${BODY}`,
    null,
    "2021-08-02",
  ],
];

const GIVEN = `Please find attached two of the maps. The third is not held. You may ask for an internal review.`;

/** Threads and trails of mail. */
const THREADS: readonly Row[] = [
  [
    "heads of name and date, a file between the head and the words",
    `Maps of the tarn\nTarn Walker made this Freedom of Information request to Tarn Isles Map Authority\nTarn Walker 14 April 2021\nDear Tarn Isles Map Authority,\nPlease send me your three maps of the tarn.\nTarn Isles Map Authority 15 April 2021\nThank you for your message. It has the number 31/21. Owing to the regatta there may be a delay.\nTarn Isles Map Authority 11 May 2021\nletter 31-21.pdf\nDear Tarn Walker\n${GIVEN}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "the answer after a question back and its answer",
    `From: Tarn Walker\n14 April 2021\nDear Tarn Isles Map Authority,\nPlease send me your maps.\nFrom: Map Desk, Tarn Isles Map Authority\n20 April 2021\nGood morning\nWhich tarn do you mean? Until we hear from you the clock is stopped (section 1(3) of the Act).\nFrom: Tarn Walker\n22 April 2021\nDear Map Desk,\nThe long one.\nFrom: Map Desk, Tarn Isles Map Authority\n19 May 2021\nDear Tarn Walker\nThank you for your reply of 22 April. ${GIVEN}`,
    "2021-04-14",
    "2021-05-19",
  ],
  [
    "nothing but a question back",
    `Tarn Walker\n14 April 2021\nDear Tarn Isles Map Authority,\nPlease send me your maps.\nTarn Isles Map Authority\n20 April 2021\nDear Tarn Walker\nSo that we can go on please tell us which of the eleven tarns you mean. The time for a reply will start again when we have heard from you.`,
    "2021-04-14",
    null,
  ],
  [
    "an extension before the answer, a review after it",
    `Tarn Walker, 14 April 2021\nDear Tarn Isles Map Authority,\nPlease send me your three maps of the tarn.\nMap Desk, Tarn Isles Map Authority, 12 May 2021\nDear Tarn Walker\nWe need a further 20 working days to weigh the public interest under section 10(3). You will have an answer by 10 June.\nMap Desk, Tarn Isles Map Authority, 9 June 2021\nDear Tarn Walker\nWe hold the maps. Two are sent with this message; the third is exempt under section 24(1).\nTarn Walker, 10 June 2021\nDear Map Desk,\nPlease review this.\nMap Desk, Tarn Isles Map Authority, 8 July 2021\nDear Tarn Walker\nI have reviewed the decision and uphold it. The map is exempt under section 24(1).`,
    "2021-04-14",
    "2021-06-09",
  ],
  [
    "a mail over the mail that it answers",
    `From: Map Desk <maps@tarnisles.example>\nSent: 11 May 2021 16:02\nTo: Reed\nSubject: RE: Maps of the tarn\n\nDear Ms Reed\n${GIVEN}\n\nFrom: Reed\nSent: 14 April 2021 08:11\nTo: Map Desk <maps@tarnisles.example>\nSubject: Maps of the tarn\n\nPlease send me your three maps of the tarn.`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "a mail dated by its own head, answers between quoted lines",
    `From: maps@tarnisles.example\nDate: Tue, 11 May 2021 16:02:11 +0100\nTo: Reed\nSubject: Re: maps\n\nHello,\nMy answers are below.\n\nOn 14/04/2021 08:11, Reed wrote:\n> 1. Please send me the map of the pier.\nIt is attached.\n> 2. And that of the weed.\nWe do not hold it.\n`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "a trail with an automatic reply in it",
    `From: Map Desk\nSent: 11 May 2021 16:02\nTo: Reed\nSubject: RE: RE: maps\n\nDear Ms Reed\n${GIVEN}\n________________________________\nFrom: Reed\nSent: 6 May 2021 09:00\nTo: Map Desk\nSubject: RE: maps\n\nIt is three weeks. Where are my maps?\n\nFrom: Map Desk\nSent: 14 April 2021 08:12\nTo: Reed\nSubject: Automatic reply: maps\n\nWe have had your message and will answer within 20 working days.\n\nFrom: Reed\nSent: 14 April 2021 08:11\nTo: Map Desk\nSubject: maps\n\nPlease send me your three maps of the tarn.`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "the oldest mail first",
    `From: Reed\nTo: foi@tarnisles.example\nDate: 14 April 2021\nSubject: maps\n\nPlease send me your three maps of the tarn.\n\nFrom: foi@tarnisles.example\nTo: Reed\nDate: 15 April 2021\nSubject: RE: maps\n\nYour request has been logged as 31/21 and you will have a reply within 20 working days.\n\nFrom: foi@tarnisles.example\nTo: Reed\nDate: 11 May 2021\nSubject: RE: maps\n\nDear Reed\n${GIVEN}`,
    "2021-04-14",
    "2021-05-11",
  ],
  [
    "a letter attached to the message that sends it",
    `Tarn Walker 14 April 2021\nDear Tarn Isles Map Authority,\nPlease send me your three maps of the tarn.\nTarn Isles Map Authority 12 May 2021\nDear Tarn Walker\nPlease see our letter.\nRegards\nMap Desk\nTARN ISLES MAP AUTHORITY\nOur ref 31/21\n11 May 2021\nDear Tarn Walker\nYour email of 14 April 2021 asked for three maps.\n${BODY}`,
    "2021-04-14",
    "2021-05-12",
  ],
];

const TARN_REQUEST =
  "Tarn maps\n\nA Reed made this Freedom of Information request to Tarn Isles Map Authority\n\nFrom: A Reed\n\nDate: 14 April 2021\n\nDear Tarn Isles Map Authority,\n\nPlease send me your three maps of the tarn.\n\nYours faithfully,\n\nA Reed";

describe("a thread", () => {
  test("has the sender's body on a line of its own in the head of the answer", async () => {
    const answer = `From: Map Desk\nTarn Isles Map Authority\n\nDate: 11 May 2021\n\nDear A Reed\n\n${BODY}`;
    expect(await read(`${TARN_REQUEST}\n\n${answer}`)).toEqual(["2021-04-14", "2021-05-11"]);
  });

  test("names the mailbox that answers in small letters", async () => {
    const thread = TARN_REQUEST.replace("From: A Reed\n\nDate: ", "A Reed\n");
    const answer = `mapdesk, Tarn Isles Map Authority\n11 May 2021\n\nDear A Reed\n\n${BODY}`;
    expect(await read(`${thread}\n\n${answer}`)).toEqual(["2021-04-14", "2021-05-11"]);
  });

  test("takes the day of 'our letter' for none of the request", async () => {
    const text = `Tarn Isles Map Authority\n11 May 2021\nDear Ms Reed\nI write further to my letter of 8 May 2021 about your request of 14 April 2021.\n${BODY}\n${END}`;
    expect(await read(text)).toEqual(["2021-04-14", "2021-05-11"]);
  });

  test("is received on the day of the request, whatever was refined later", async () => {
    const thread = TARN_REQUEST.replace("From: A Reed\n\nDate: ", "A Reed\n");
    const refusal =
      "Map Desk, Tarn Isles Map Authority\n30 April 2021\n\nDear A Reed\n\nThe request is refused under regulation 12(4)(b), and you may ask for a review.";
    const refined = "A Reed\n3 May 2021\n\nDear Map Desk,\n\nThen only the map of 1911, please.\n\nA Reed";
    const answer =
      "Map Desk, Tarn Isles Map Authority\n11 May 2021\n\nDear A Reed\n\nFurther to your refined request of 3 May 2021, the map is attached.";
    expect(await read([thread, refusal, refined, answer].join("\n\n"))).toEqual(["2021-04-14", "2021-04-30"]);
  });

  test("holds annotations, which answer nothing and claim nothing", async () => {
    const note =
      "Jay Collard left an annotation (13 May 2021)\n\nOther bodies have refused this under section 43 of the Act.";
    const thread = TARN_REQUEST.replace("From: A Reed\n\nDate: ", "A Reed\n");
    const answer = `Tarn Isles Map Authority\n11 May 2021\n\nDear A Reed\n\nAll three maps are attached.`;
    const record = await readRecord(`${thread}\n\n${answer}\n\n${note}`);
    expect(record).toMatchObject({ dateResponded: "2021-05-11", exemptions: [], outcome: "disclosed" });
    expect(record.citations.map(({ role }) => role)).toEqual(["quoted"]);
  });
});

describe("letters", () => {
  test.each(LETTERS)("%s", async (_name, text, received, responded) => {
    expect(await read(text)).toEqual([received, responded]);
  });
});
describe("internal reviews", () => {
  test.each(REVIEWS)("%s", async (_name, text, received, responded) => {
    expect(await read(text)).toEqual([received, responded]);
  });
});
describe("threads", () => {
  test.each(THREADS)("%s", async (_name, text, received, responded) => {
    expect(await read(text)).toEqual([received, responded]);
  });
});

test("the answer of a thread whose first head is that of the receipt is the authority's", async () => {
  const lines = [
    "Leaking weirs",
    "Dear Weirs Agency,",
    "Please send me the list of weirs that leak.",
    "Yours faithfully,",
    "[name removed]",
    "FOI, Weirsagency, 3 June 2024",
    "Thank you for your request, which we received on 3 June 2024 and have logged as WA-24-11.",
    "FOI, Weirsagency, 1 July 2024",
    "WA-24-11",
    "The Agency does not hold the information that you asked for. Weirs are looked after by their owners.",
    "Kind regards",
  ];
  const record = await readRecord(lines.join("\n\n"));
  expect(record).toMatchObject({ dateReceived: "2024-06-03", dateResponded: "2024-07-01", outcome: "not-held" });
});
