/** Sentences of the letter around the answers. {R} relies on the ground, {M} mentions it, {P:…} is the law of the process. */
export const CLAIMS: readonly string[] = [
  "This information is {exempt} from disclosure under {R} of the {act}, {title}.",
  "We are withholding this under {R} ({title}).",
  "{self} holds this but it is {exempt} by virtue of {R} of the {act}.",
  "Exempt under {R} – {title}.",
  "Withheld under {R}.",
  "Refused. {R} applies.",
  "This has been withheld because it is exempt under {R}.",
  "We hold this information and have decided not to release it, relying on {R}.",
  "The {exemption} at {R} ({title}) is engaged and the information is therefore withheld.",
  "I regret that this cannot be supplied, as it is {exempt} under {R} of the {act}.",
];
/** Claims for grounds that are about the request and not about the information. */
export const REPEAT_CLAIMS: readonly string[] = [
  "We are not answering this again. {R} of the {act} applies.",
  "This part is refused under {R} ({title}).",
];
export const COST_CLAIMS: readonly string[] = [
  "We are refusing this part under {R} of the {act}, because the cost of answering would be over the limit.",
  "It would cost too much to answer this and it is therefore refused under {R}.",
  "This exceeds the appropriate limit and {R} of the {act} applies.",
];
/** A claim over part of an answer: {withheld} is a noun phrase. */
export const PART_CLAIMS: readonly string[] = [
  "{withheld} is exempt under {R} ({title}).",
  "{withheld} has been withheld under {R}.",
  "{withheld} is withheld by virtue of {R} of the {act}.",
];
export const PLURAL_PART_CLAIMS: readonly string[] = [
  "{withheld} are exempt under {R} ({title}).",
  "{withheld} have been withheld under {R}.",
];
export const BALANCE: readonly string[] = [
  "We recognise the public interest in openness, but on balance it lies in withholding the information.",
  "The public interest in maintaining the {exemption} outweighs that in disclosure.",
  "Having weighed the arguments on each side, we consider that the balance favours withholding.",
  "There is a real interest in how public money is spent, which the published totals already serve. The balance favours maintaining the {exemption}.",
];
export const FACTORS_FOR: readonly string[] = [
  "Disclosure would add to public understanding of {things} and let people judge whether money is well spent.",
  "There is a general interest in public bodies being open about what they do.",
  "Release might put an end to speculation and help people to take part in debate.",
];
export const FACTORS_AGAINST: readonly string[] = [
  "Release would do lasting harm to the work of the team and to those who rely on it.",
  "What is made public cannot be called back, and the same facts would be open to those who mean harm.",
  "The interest is already met by what is published each year, and the detail would add little to it.",
];
/** Facts before the answers; {P:…} are duties. None of them decides a question. */
export const DECISIONS: Readonly<Record<"given" | "mixed" | "none", readonly string[]>> = {
  given: [
    "I can confirm that {selfLower} holds the information you have asked for.",
    "We have completed our search and hold the information requested.",
    "In accordance with {duty} of the {act} I confirm that we hold the information.",
  ],
  mixed: [
    "I can confirm that {selfLower} holds some of the information you have asked for.",
    "We have today decided to disclose some of the information requested.",
    "Some of what you asked for can be released and some cannot, for the reasons given.",
  ],
  none: [
    "I can confirm that we do not hold the information you have asked for.",
    "Having made a search of our records we have to tell you that nothing is held.",
    "{self} holds no recorded information that falls within your request.",
  ],
};
export const NOTICES: readonly string[] = [
  "This letter serves as a Refusal Notice under {notice} of the {act} by virtue of the following {exemption}s:",
  "{notice} of the {act} requires us, when we refuse to give information, to send you a notice which states the {exemption}s in question. They are:",
  "Some data has been withheld as it is exempt and therefore this response is also a refusal notice under {notice} of the {act}. The {exemption}s that apply are:",
];
/** Ties a ground to questions: {questions} such as 'question 4'. */
export const TIES: readonly string[] = [
  "This {exemption} applies to the information relating to {questions}.",
  "It has been applied to {questions}.",
  "The information sought at {questions} falls under this {exemption}.",
];
export const SEE_NOTICE_ABOVE: readonly string[] = [
  "Exempt - please see the reasons above.",
  "Withheld - see above.",
  "This information is exempt, as explained above.",
  "Please see the Refusal Notice above.",
];
export const SEE_NOTICE_BELOW: readonly string[] = [
  "Exempt - see below.",
  "Please see Notice of Refusal below.",
  "Withheld, for the reasons given at the end of this response.",
  "This is exempt information. Please see the refusal notice below.",
];
export const REASON_HEADINGS: readonly string[] = [
  "Reasons for decision",
  "Reason for refusal",
  "Refusal notice",
  "Explanation of exemptions",
  "Exemptions applied",
];
export const REFUSAL_HEADINGS: readonly string[] = [
  "Notice of Refusal",
  "NOTICE OF REFUSAL",
  "Refusal Notice",
  "Exemptions",
  "Why information has been withheld",
];

export const RIGHTS: readonly string[] = [
  "If you are dissatisfied with the way your request has been handled you may ask for an internal review within {days} working days of the date of this response.",
  "You have the right to ask us to look at this decision again. Please write to the address above within {days} working days.",
  "Should you be unhappy with this reply, an internal review can be requested by writing to the Information Governance Manager.",
];
export const COMPLAINTS: readonly string[] = [
  "If you remain dissatisfied after that review you may complain to {commissioner} under {complaint} of the {act}.",
  "You may then apply to {commissioner} for a decision, as {complaint} provides.",
  "If you are still not content you can take the matter to {commissioner}, who will not usually look at a case before a review has been held.",
  "After the review you have the right to appeal to {commissioner}.",
];
export const LICENCES: readonly string[] = [
  "The information supplied remains subject to copyright. You may use it for private study, but any other re-use needs our consent.",
  "Information that we own may be re-used under the terms of the Open Government Licence.",
];
export const GENERAL_LAW: readonly string[] = [
  "The {act} places two duties on a public authority. The first, at {duty}, is to say whether it holds what is asked for. The second is to supply it.",
];
export const ADVICE: readonly string[] = [
  "Under {advice} of the {act} we have a duty to advise and assist. If you were to ask about one quarter only we might be able to help within the limit.",
  "In line with our duty under {advice}, we suggest that you ask for totals only, which are held in one place.",
];
export const THANKS: readonly string[] = [
  "Thank you for your request for information received on {received}.",
  "I write in response to your request received on {received}.",
  "Thank you for your email of {received} in which you asked for information about {things}.",
  "Your request for information was received on {received} and has been dealt with under the {act}.",
  "I refer to your request dated {received}.",
  "I acknowledge your letter, which came to this office on {received}.",
  "Thank you for your message, which reached our Information Desk on {received}.",
];
export const THANKS_UNDATED: readonly string[] = [
  "Thank you for your recent request for information about {things}.",
  "Thank you for your request, which has been dealt with under the {act}.",
  "I write in response to your recent request for information.",
  "Your request has been considered under the {act}.",
];
export const SIGN_OFFS: readonly string[] = ["Yours sincerely", "Yours faithfully", "Kind regards"];
export const GREETINGS: readonly string[] = [
  "Dear Sir or Madam",
  "Dear Applicant",
  "Dear Requester",
  "Good afternoon",
  "Dear Enquirer",
];

/** A ground that is named and not applied. */
export const CONSIDERED: readonly string[] = [
  "We considered whether the {exemption} at {C} applied and decided that it did not.",
  "Consideration was given to {C} ({title}), but it has not been applied.",
  "We thought about withholding some of the detail under {C} and have chosen not to.",
];

/** Sentences of harm; paragraphs of any length are joined from them. */
export const HARM: readonly string[] = [
  "A disclosure under the Act is a disclosure to the world and not to one person alone.",
  "Once released the information could be joined with what is known already and a fuller picture drawn from it.",
  "Those who work on {things} rely on being able to record what they see without fear or favour.",
  "It takes years to build the trust on which this work depends, and one release would be enough to lose it.",
  "Similar requests are often sent to many bodies, so that an answer which looks harmless by itself may not be so beside the rest.",
  "Money that has been set aside for the service would have to be spent on repairing the damage.",
  "People who had no part in the matter would find that facts about them had been put before the public.",
  "The teams involved are small and the loss of even one person's co-operation would be felt.",
  "In our experience the first use made of material of this kind is seldom the use that was foreseen.",
  "The risk is not remote: there have been {k} incidents of the kind since {year}.",
  "Partner organisations have told us that they would think twice before sharing such material again.",
  "While most people who ask have good reasons for doing so, we cannot limit what others do with what is released.",
  "The {system} was not designed with publication in mind, and its notes are written for those who know the background.",
  "Staff would be drawn away from their duties to deal with the consequences.",
];

/** Words of the statute in an annex, with its own numbering and no citation in them. */
export const STATUTE_WORDS: readonly (readonly string[])[] = [
  [
    "(1) A public authority which is to any extent relying on a claim must give the applicant a notice which:",
    "(a) states that fact,",
    "(b) specifies the ground in question, and",
    "(c) states, if that would not otherwise be apparent, why it applies.",
  ],
  ["(a) states the fact,", "(b) says which ground is relied on, and", "(c) gives the reasons for it."],
];

/** Paragraphs with which letters grow long; all of them belong to the letter. */
export const BOILERPLATE: readonly string[] = [
  "Please note that this response will be published on our website, with anything that could identify you taken out.",
  "{self} is committed to being open about its work and publishes a good deal of information as a matter of course in its publication scheme.",
  "Every effort is made to ensure that the figures presented are accurate, but they are drawn from large systems that were made for other purposes.",
  "Public bodies record and count in different ways, and for this reason the figures should not be set beside those of another body.",
  "Your details are held only for the purpose of dealing with your request and will be removed after two years.",
  "If you need this letter in another format or language please let us know and we will do what we can.",
  "We would be glad to hear what you thought of the way in which your request was dealt with.",
  "Please remember to quote the reference number above in any future communications.",
  "You will need to weigh for yourself whether the figures answer the purpose for which you asked.",
];
export const ADDRESSES: readonly string[] = [
  "Information Commissioner's Office\nWycliffe House\nWater Lane\nWilmslow\nCheshire SK9 5AF",
  "The Commissioner can be reached at Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF.",
];
