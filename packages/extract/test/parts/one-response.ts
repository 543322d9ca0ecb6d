/** Documents that look like several responses and are one. */
export const ONE_RESPONSE: Readonly<Record<string, string>> = {
  "questions by topic, each with its own pair of labels": `<main><h1>FOI 2023/771: Leisure centres</h1>
<p>Reference: FOI 2023/771</p><p>Date received: 4 May 2023</p>
<h2>Swimming pools</h2><h3>Request</h3><p>How many swims were sold in 2022?</p><h3>Response</h3><p>41,200 swims were sold.</p>
<h2>Gyms</h2><h3>Request</h3><p>How many members has each gym?</p><h3>Response</h3><p>Fenby 1,204 and Askby 980.</p>
<h2>Cafés</h2><h3>Request</h3><p>What is the profit of each café?</p><h3>Response</h3><p>This is exempt under section 43(2).</p></main>`,

  "a log's number over the letter that asks, and the reply's own over the letter that answers": `309 10 24 – Water rescues (October 2024)
Request
Dear Fenby Fire and Rescue Service,
How many people were taken out of rivers and lakes in each year since 2020?
Yours faithfully,
X
Response
Ref: FOI 287 09 24
Dear X,
Thank you for your request. I can confirm that the Service holds this information under the Freedom of Information Act 2000. In 2021 it was 44 and in 2022 it was 52.
You may ask for an internal review by writing to the Information Governance Manager.
Yours sincerely,
Information Officer`,

  "a review that quotes the first response": `Fenby Borough Council
Our ref: IR 22/19
14 June 2022

Dear Reed

Internal review of our response to FOI 22/4417

You asked for a review of our response of 3 May 2022. I have now completed the review and uphold the decision to withhold the figures under section 43(2) of the Freedom of Information Act 2000.

For ease of reference our first response said:

Our ref: FOI 22/4417
3 May 2022

Dear Reed

Thank you for your request of 8 April 2022. We hold the figures. They are exempt under section 43(2).

Yours sincerely
Jo Hall

You may complain to the Information Commissioner.

Yours sincerely
Kim Penn
Monitoring Officer`,

  "a letter with the request and a notice annexed": `Askby NHS Trust
Our ref: FOI 0931
9 March 2021

Dear Requester

Thank you for your request of 8 February 2021, which is at Annex A. We hold the information and release it, save for what is exempt. The notice is at Annex B.

There were 48 incidents.

Yours sincerely
Lee Marsh

Annex A
Your ref: ABC 113
8 February 2021

Dear Sir or Madam

Please send me the number of incidents on the wards and the names of the staff who were on duty.

Yours faithfully
R. Reed

Annex B
Refusal notice
Reference: FOI 0931
Section 40(2) of the Freedom of Information Act 2000 is engaged, since the names are personal data.`,

  "a response that answers with a table of requests": `<main><p>Our ref: FOI 7781</p><p>12 May 2024</p><p>Dear Reed</p>
<p>Thank you for your request of 20 April 2024. You asked for a list of the requests that we received in January 2024 with our responses.</p>
<p>The list is below.</p>
<table><tr><th>Reference</th><th>Date received</th><th>Request</th><th>Response</th></tr>
<tr><td>FOI 7401</td><td>03/01/2024</td><td>How many swans live on the lake?</td><td>There are 41 swans.</td></tr>
<tr><td>FOI 7404</td><td>05/01/2024</td><td>What does the pier cost?</td><td>The pier costs £91,000 a year.</td></tr>
<tr><td>FOI 7409</td><td>09/01/2024</td><td>Who cleans the statue?</td><td>A contractor does.</td></tr></table>
<p>You may ask for an internal review.</p><p>Yours sincerely</p><p>Jo Hall</p></main>`,

  "a thread of messages": `From: R. Reed
Sent: 3 May 2021
To: Fenby Council
Subject: Freedom of Information request - wells

Dear Fenby Council
How many wells are there?
Yours faithfully
R. Reed

From: FOI, Fenby Council
Sent: 4 May 2021
To: R. Reed
Subject: FOI 1871 acknowledged

Our ref: FOI 1871
Dear Reed
We have your request and will answer within 20 working days.
Yours sincerely
Jo Hall

From: FOI, Fenby Council
Sent: 28 May 2021
To: R. Reed
Subject: FOI 1871 response, ref INF/22

Our ref: INF/22/1871
Dear Reed
Thank you for your request. There are 12 wells.
Yours sincerely
Jo Hall`,

  "a letter and a copy of an earlier one to somebody else": `Tarn Police
Our ref: 2211/20
9 July 2020

Dear Reed

Thank you for your request of 1 June 2020. We gave the information in our response to an earlier request, 1987/20, and enclose a copy of it. Section 21 of the Act applies.

Yours sincerely
Jo Hall

Enclosure

Our ref: 1987/20
2 May 2020

Dear Requester

Thank you for your request. There were 12 arrests at the show.

Yours sincerely
Jo Hall`,

  "numbered requests of one letter": `Our ref: FOI 5521
2 May 2022

Dear Reed

Thank you for your request of 4 April 2022.

Request 1
How many lamps are there?
Response 1
There are 12 lamps.

Request 2
Who lights them?
Response 2
The lamplighter does.

Request 3
What is the lamplighter paid?
Response 3
That is exempt under section 40(2).

Yours sincerely
Jo Hall`,

  "one response in drop-downs": `<main><h1>Response to FOI 24-9912</h1><p>Received 2 May 2024, answered 28 May 2024.</p>
<details><summary>Your request</summary><p>How many bridges were closed, and why?</p></details>
<details><summary>Our response</summary><p>Four bridges were closed: Mill, Tarn, Weir and Moor.</p><p>We do not hold the reasons.</p></details>
<details><summary>Other responses about bridges</summary><p>FOI 24-9801, FOI 23-1172</p></details></main>`,

  "a list of similar requests under a response": `Fenby Council
FOI reference: 2210
Request
How many bins are there?
Response
There are 12,400 bins.
Related responses
FOI reference: 1190
Bins in parks
FOI reference: 1312
Bins on beaches`,

  "a letter on several cases of one requester": `Fenby Council
9 May 2022
Dear Reed
Thank you for your requests, which we answer together: FOI 2201, FOI 2202 and FOI 2203.
FOI 2201
You asked how many wells there are. There are 12.
FOI 2202
You asked how deep they are. We do not hold that.
FOI 2203
You asked who dug them. They were dug in 1810.
Yours sincerely
Jo Hall`,

  "a response that lists complaints with references of their own": `Fenby Council
Reference: FOI 7781
Date received: 4 May 2022
Request
Please list the complaints about the pier.
Response
We hold three complaints.
Reference: C/21/18
Date received: 3 May 2021
Complaint: The pier was shut.
Response: We said sorry.
Reference: C/21/44
Date received: 9 June 2021
Complaint: The pier was cold.
Response: We said sorry.
Reference: C/21/51
Date received: 2 July 2021
Complaint: The pier was wet.
Response: We do not hold the reply.`,

  "a response with its review below it": `<title>Piers | FOI responses | Fenby Council</title><main><h1>Piers</h1>
<h2>First reply</h2><h3>Request</h3><p>How many piers are there?</p><h3>Response</h3><p>We do not hold that.</p>
<h2>Internal review</h2><h3>Request</h3><p>Please look again.</p><h3>Response</h3><p>There are two piers.</p></main>`,

  "topics on a page of a site of responses": `<title>Leisure | FOI responses | Fenby Council</title><main><h1>Leisure centres</h1>
<h2>Swimming</h2><h3>You asked</h3><p>How many swims were sold?</p><h3>We said</h3><p>41,200 swims were sold.</p>
<h2>Gyms</h2><h3>You asked</h3><p>How many members has each gym?</p><h3>We said</h3><p>Fenby 1,204 and Askby 980.</p></main>`,

  "a response in two languages": `Cyngor Fenby / Fenby Council
Cyfeirnod: FOI 5512
Cais
Faint o byst sydd?
Ymateb
Mae 12 o byst.
Reference: FOI 5512
Request
How many posts are there?
Response
There are 12 posts.`,
};

/** Single letters and pages with topics of one shape, which could be taken for entries of a log. */
export const TOPICS: Readonly<Record<string, string>> = {
  "a letter with a heading, a question and an answer for each topic": `<main><p>Fenby Borough Council</p><p>3 May 2024</p><p>Dear Ms Reed</p>
<p>Thank you for your request of 8 April 2024 about our responses to freedom of information requests.</p>
<h2>Bus lanes</h2><p>How many fines were issued in 2023?</p><p>4,102 fines were issued.</p>
<h2>Taxis</h2><p>How many licences were revoked?</p><p>Nineteen were revoked.</p>
<h2>Street lamps</h2><p>Please provide the contract.</p><p>It is exempt under section 43(2).</p>
<p>Yours sincerely</p><p>Jo Hall</p></main>`,

  "a page of one response whose site has a log": `<title>Leisure centres | FOI disclosure log | Fenby Council</title><main><h1>Leisure centres</h1>
<h2>Swimming</h2><p>How many swims were sold?</p><p>41,200 swims were sold.</p>
<h2>Gyms</h2><p>How many members has each gym?</p><p>Fenby 1,204 and Askby 980.</p>
<h2>Cafés</h2><p>What is the profit of each café?</p><p>This is exempt under section 43(2).</p></main>`,

  "a response under the name of the log and its own title": `<main><p>FOI responses</p><h1>Leisure centres</h1><p>Reference: FOI 2023/771</p>
<h2>Swimming</h2><p>How many swims were sold?</p><p>41,200 swims were sold.</p>
<h2>Gyms</h2><p>How many members has each gym?</p><p>Fenby 1,204 and Askby 980.</p>
<h2>Cafés</h2><p>What is the profit of each café?</p><p>This is exempt under section 43(2).</p></main>`,

  "responses to the questions of one request": `<main><h1>Freedom of information request: parking</h1><h2>Responses to your questions</h2>
<h3>Permits</h3><p>How many permits were issued?</p><p>11,870 permits were issued.</p>
<h3>Fines</h3><p>How many fines were cancelled?</p><p>612 were cancelled.</p>
<h3>Wardens</h3><p>How many wardens are there?</p><p>There are 23.</p></main>`,

  "a response that lists complaints, each with its date": `<main><h1>Complaints about the pier</h1><p>You asked for all complaints of 2021 and how we answered them.</p>
<h2>The pier was shut</h2><p>3 May 2021</p><p>The complainant asked when the pier would open again.</p><p>We said that it would open in June.</p>
<h2>The pier was cold</h2><p>9 June 2021</p><p>The complainant asked for a refund of the fee.</p><p>We gave a refund.</p>
<h2>The pier was wet</h2><p>2 July 2021</p><p>The complainant asked for a mop.</p><p>We do not hold the reply.</p></main>`,

  "a mail in plain text with topics": `Subject: Freedom of Information request - answers

Dear Reed

Thank you for your request of 20 April. Our answers are:

Permits
How many permits were issued?
11,870 permits were issued.

Fines
How many fines were cancelled?
612 were cancelled.

Wardens
How many wardens are there?
There are 23.

Kind regards
Jo Hall`,

  "questions that are often asked": `<title>FOI disclosure log - Fenby Council</title><main><h1>FOI disclosure log</h1>
<h2>What is the log?</h2><p>It lists what we have answered.</p><p>It is renewed each month.</p>
<h2>How do I find a response?</h2><p>Use the box above.</p><p>Older responses are in the archive.</p>
<h2>How do I make a request?</h2><p>Write to foi@fenby.example.</p><p>We answer within 20 working days.</p></main>`,

  "two entries alone": `<main><h1>Disclosure log</h1>
<h2>Swimming</h2><p>How many swims were sold?</p><p>41,200 swims were sold.</p>
<h2>Gyms</h2><p>How many members has each gym?</p><p>Fenby 1,204 and Askby 980.</p></main>`,
};
