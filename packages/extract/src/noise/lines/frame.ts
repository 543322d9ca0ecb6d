import { cue, eitherOf } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** The frame of a site or of a printed page: breadcrumbs, menus, copyright, running heads. */
export const FRAME_LINES: readonly LineRule[] = [
  {
    name: "breadcrumb",
    pattern: cue(
      /^(?:breadcrumbs?:?|you are here\s?:?(?: ?home\b.{0,200})?|[\w ]{3,30} [>»›] you are here|rydych chi yma\s?:?.{0,120}|(?:home|hafan|homepage)\s{0,2}(?:[»>›/|→]|->).{1,200}|you(?:'|’)?(?:re| are) (?:currently )?(?:in|at|viewing)\s?:\s?.{0,200}|current page\s?:\s?[^.?!]{2,60}[/>»›|→][^.?!]{1,140}|(?:you(?:'|’)?(?:re| are) here|breadcrumb(?: trail)?|rydych chi yma)\s?:?\s[^.?!]{2,60}?(?: ?[/>»›|→:] ?[^.?!/>»›|→:]{1,60}){1,7}|[a-z][\w&,’' -]{2,50}(?: (?:[>»›→]|->) (?:[a-z][\w&,’' -]{1,60}|(?:19|20)\d\d)){2,6})$/i,
    ),
    examples: {
      match: [
        "Breadcrumb",
        "Home -> About us -> Disclosure log",
        "You are in: Home > Data > Requests",
        "Weir College > Governance > Information requests > Reviews",
        "You are here:",
        "Home » Library » Requests",
        "You are here : Home > Council > FOI",
        "You are here:Home > About us",
        "You are here: Council / Legal / FOI archive",
        "You're here › Data › Requests",
        "Breadcrumb: Council | Open data",
        "Requests > Answers > 2023 > December",
      ],
      noMatch: [
        "You are here to help",
        "Staff > 50 and hours > 20",
        "You are in the right place",
        "You are here to ask / complain.",
      ],
    },
  },
  {
    name: "glued-menu",
    pattern: cue(/^(?:Home|Menu|Hafan|Skip to (?:main )?content)(?=[A-Z])[\w\s&'’-]{5,300}$/),
    examples: { match: ["HomeYour CouncilMeetingsNews"], noMatch: ["Homes England", "Home visits in 2023"] },
  },
  {
    name: "menu-toggle",
    pattern: cue(
      /^(?:toggle|open|close|show|hide)[\s-](?:the |main |site |mobile |side )?(?:navigation|nav|menu)(?: bar)?$/i,
    ),
    examples: {
      match: ["Toggle navigation", "Open menu", "Close main menu"],
      noMatch: ["Open menus were printed", "Show the menu of 3 May"],
    },
  },
  {
    name: "menu-label",
    pattern: cue(
      /^(?:(?:main|site|primary|secondary|footer|mobile|header|user|top|toggle|open|close|show|hide|left|section|global)[\s-]?(?:navigation|menu|nav|sub-?menu|main menu)(?: menu)?|navigation(?: menu)?|menu|dewislen|(?:support|footer|quick|useful|related|legal|policy) links|in this section|related (?:pages|content|links|information|articles|topics|documents|services|items)|see also|also see|more (?:from|in) (?:(?:this|the|our) (?:section|library|series|log|disclosure log|month|category|topic|folder|archive)|(?:19|20)\d\d.{0,12})|(?:you (?:may|might) also|others also) (?:like|find|be interested in|want|viewed|read).{0,30}|(?:up|read|coming up) next|(?:other|more) (?:answers|replies|responses|requests|entries|disclosures|releases|records) (?:in|from|on|about|published|answered|like) [^.?!]{3,40}|(?:recent|latest|other|more|related) (?:posts|comments|news|disclosures|(?:foi )?(?:replies|responses|requests|releases)|bulletins)|main content(?: area)?|(?:more )?similar requests|(?:requests|responses|answers|records) like (?:this|these)(?: one)?|categories|archives|tags|select category|help and information|a to z(?: of services)?|a\s?-\s?z(?: of services)?|(?:help|problems) (?:viewing|opening|with) (?:these |this )?(?:documents?|files?|attachments?)|page feedback|go|scroll (?:for more|to top)|toggle navigation)$/i,
    ),
    weak: true,
    examples: {
      match: [
        "Navigation menu",
        "Menu",
        "Related pages",
        "Footer links",
        "In this section",
        "Help opening files",
        "Other answers in this month’s log",
        "More from 2020 to 2021",
        "You might also like",
        "Up next",
      ],
      noMatch: [
        "Menu prices in 2022",
        "Related costs",
        "Other answers in the file are withheld.",
        "More from 14 staff",
      ],
    },
  },
  {
    name: "copyright",
    pattern: eitherOf(
      /©(?<=^.{0,90})/,
      cue(
        /(?:(?<!\([ab]\)[^\n]{0,80})\(c\) (?:copyright )?(?:19|20)\d\d|\bcopyright (?:[A-Z][\w&]{1,20} ){0,4}(?:19|20)\d\d|\b(?:crown|hawlfraint y goron) copyright$|\ball rights reserved\b)(?<=^.{0,90})|^hawlfraint.{0,60}$/i,
      ),
    ),
    examples: {
      match: [
        "© 2024 Example Council",
        "All content © Example District Council. All rights reserved.",
        "Crown copyright",
        "© Crown copyright",
      ],
      noMatch: [
        "How many were there in (a) 2014, (b) 2015, (c) 2016?",
        "The copyright in what we send is ours.",
        "Copyright is explained in our leaflet.",
      ],
    },
  },
  {
    name: "organisation-details",
    weak: true,
    pattern: cue(
      /\b(?:registered (?:office|charity|in england|company)|company number|charity (?:no|number|registered|exempt)|limited by guarantee|vat (?:no|number))\b(?<=^.{0,90})|^(?:[a-z][^.?!]{2,60} is wholly owned by [^.?!]{3,90}\. registered in .{0,200}|open (?:daily|today|every day|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:to|[-–]) (?:mon|tues|wednes|thurs|fri|satur|sun)day)?),? ?(?:from )?\d{1,2}(?:[.:]\d\d)? ?(?:am)?(?: to | ?[-–] ?)\d{1,2}(?:[.:]\d\d)? ?(?:pm)?\b.{0,60}|(?:tel|telephone|textphone|minicom|phone|ff[oô]n)\b[\s.:]{1,4}[+\d() ]{8,20}(?:\((?:[\w ]{0,20}(?:mon|tue|wed|thu|fri|week)[^()]{3,60})\))?|next meeting\b.{0,60}|(?:contact centre |office |our )?opening hours?\b.{0,80}|(?:(?:the|our|this) )?(?:office|reception|switchboard|desk|library|counter|phone lines?|lines|we)(?: (?:is|are))?(?: (?:open|closed|staffed|answered))?:? (?:open )?(?:24 hours|(?:\d[\d.:]{0,4} ?(?:am)?(?: to | ?[-–] ?)\d[\d.:]{0,4} ?(?:pm)?,? )?(?:from )?(?:mon(?:day)?s?|tues?(?:day)?s?|wed(?:nesday)?s?|thurs?(?:day)?s?|fri(?:day)?s?|weekdays?)\b)[^.?!]{0,60}\.?)$/i,
    ),
    examples: {
      match: [
        "Example Water Limited, Registered in England. Registered office: Pump House",
        "Tel: 01500 000000",
        "Telephone 0300 111 2222 (Monday to Friday, 9am to 5pm)",
        "Office open Monday to Thursday, ten till two",
        "Reception: Mon-Fri 9-5",
        "Lines open 9am to 5pm Monday to Friday",
        "Our phone lines are open weekdays 8am to 6pm",
        "Open daily 10.00–17.00",
        "Open Wednesday to Sunday, 10 to 5. Boat day on 6 April!",
        "Fenby Homes Limited is wholly owned by Fenby Metropolitan Borough Council. Registered in England.",
      ],
      noMatch: [
        "The desk is staffed by two people from Monday.",
        "Telephone calls answered: 4,120",
        "Registered nurses in post: 41",
        "Open daily, by 4 of 10 staff",
      ],
    },
  },
  {
    name: "accessible-formats",
    pattern: cue(
      /^(?:(?:this )?(?:information|letter|document|leaflet) (?:is|are|can be(?: made)?) (?:also )?available in (?:large print|audio|braille|other (?:formats|languages)|alternative formats)\b.{0,90}|text ?relay (?:service )?(?:prefix )?(?:number|no\.?)\b.{0,30}|if you need extra support, for example if you\b.{0,160})$/i,
    ),
    examples: {
      match: [
        "Information is available in large print, audio and Braille formats.",
        "Text Relay service prefix number – 18001",
        "This document can be made available in other languages on request.",
      ],
      noMatch: ["The information is available in the library.", "Text relay calls were not counted."],
    },
  },
  {
    name: "neighbour-link",
    weak: true,
    pattern: cue(/\s[»›→]$(?<=^.{4,64})|^(?:[«‹←]|<{1,2})\s.{2,60}$/),
    examples: {
      match: ["« Dog bins", "Floodlights »"],
      noMatch: ["a » b » c is the path that officers follow when they log in to it to see it and so on and on"],
    },
  },
  {
    name: "site-licence",
    pattern: cue(
      /^(?:unless stated otherwise, |except where otherwise (?:stated|noted), )?(?:all )?content(?: on this site| here)? is (?:available )?under the open government licen[cs]e.{0,120}$/i,
    ),
    examples: {
      match: ["All content is available under the Open Government Licence v3.0, except where otherwise stated"],
      noMatch: ["The information we have sent is under the Open Government Licence."],
    },
  },
  {
    name: "site-credit",
    weak: true,
    pattern: cue(
      /\bis a project of\b(?<=^.{0,60})|^(?:(?:proudly )?(?:powered|designed|developed|built|created|hosted|managed|site|website(?: design)?|web design|design)(?: and (?:powered|built|developed|hosted|maintained))?(?: (?:by|with|using)\b.{0,60}| in-?house)|(?:web(?:site)? )?design(?:ed)?(?: by)?: .{3,40}|proudly produced\b.{0,40}|web ?master|(?:an official|registered logo of|a government) .{0,60})$/i,
    ),
    examples: {
      match: [
        "Powered by WordPress",
        "Designed and powered by Jadu",
        "Website by Bluebell",
        "Site by a local web agency",
        "Website design by SchoolSites4All",
      ],
      noMatch: ["Designed in 1974", "The site is managed by a contractor."],
    },
  },
  {
    name: "motto",
    local: true,
    pattern: cue(
      /^(?:[a-z][a-z’'& ]{2,50} ?[-–—:|,] ?)?(?:(?:making|keeping|building|creating|for) [a-z ]{2,30} )?(?:(?:a|the|your|an even) )?(?:great|good|better|best|safe|safer|fair|fairer|wonderful|healthy|happy|green|special|lovely)(?: and [a-z]{3,12})? place to (?:live|work|visit|learn|grow|be|do business|study|call home)\b[^.?!\d]{0,50}[.!]?$|^(?:proud|here|pleased) to (?:serve|care for|protect|be serving) (?:you|our|the|your) ?[a-z ]{0,30}[.!]?$|^[a-z][a-z’'& ]{2,40} ?[-–—:|] ?(?:working|putting|keeping|building|making|caring|serving|protecting|growing|moving|thriving|improving|leading|learning|delivering|inspiring) [a-z ,&]{0,40}\b(?:together|first|better|safe|safer|stronger|healthier|brighter|greener|fairer|future|communit(?:y|ies)|lives|difference|excellence|well|forward)[.!]?$/i,
    ),
    examples: {
      match: [
        "Marl - a great place to live, work and visit",
        "Making Fenby a better place to be",
        "Proud to serve our communities",
        "Weirs Agency | Working together for a greener future",
        "Kinlay Council: putting people first",
      ],
      noMatch: [
        "Is it a safe place to live?",
        "Keeping children safe in education",
        "The panel found the hall a good place to work.",
        "Ward 4 - putting beds first",
      ],
    },
  },
  {
    name: "mail-disclaimer",
    local: true,
    pattern: cue(
      /^(?:[*_=~#]{5,}\s)?(?:if you (?:have received|received|are not the intended recipient of) this (?:e[- ]?mail|message).{0,300}|if you are not the (?:intended recipient|addressee).{0,300}|the (?:views|opinions|contents) (?:expressed )?(?:in|of) this (?:e[- ]?mail|message).{0,300}|(?:.{1,120}\. )?this (?:e[- ]?mail|message) is confidential (?:to|and)\b.{0,300}|.{3,80}\b(?:may|will|reserves? the right to) monitor e[- ]?mails?\b.{0,300}|\[quoted text hidden\]|(?:(?:please )?think before you print|save (?:paper|trees)\b.{0,40}\bprint|do you (?:really )?need to print|(?:p )?please (?:do not|don['’]t|only) print (?:this|e[- ]?mails?)).{0,80}|.{0,80}\bopinions expressed are (?:those|solely those) of the (?:author|sender)\b.{0,80}|this (?:e[- ]?mail|mail|message|communication)(?: and any (?:attachments?|files)[^.]{0,40})? (?:is|are|was|may (?:contain|be)|contains?) (?:(?:sent|issued|written) (?:by|from|for|to) [^.?!]{2,90}? (?:is|are|and|and is|and are) )?(?:information (?:which|that) (?:is|may be) )?(?:(?:only|strictly) )?(?:meant|intended|confidential|privileged|private|sent in confidence|solely|only (?:for|to be)|for the (?:addressee|recipient|eyes)).{0,600}|(?:[*]{1,4} ?)?(?:this is an |this )?(?:automated|automatic|auto-?generated) (?:message|response|reply|acknowledgement|e-?mail)(?!.*\brequest\b.*\d).{0,200}|this message has been (?:sent by a machine|scanned|checked for viruses).{0,200}|(?:(?:this|our|all) (?:outgoing |outbound )?(?:e[- ]?mails?|messages?|mails?) (?:is|was|are|were|has been|have been) )(?:virus[- ](?:checked|scanned|free)\b[^.?!]{0,60}\.?|(?:scanned|swept|checked|screened) (?:by|with) [^.?!]{2,40} for (?:viruses|malware|spam)\b.{0,60})|virus[- ]?(?:scanned|checked|swept) (?:by|with|using) .{2,60}|sent from my (?:i(?:phone|pad)|phone|mobile|tablet|android|samsung|blackberry|windows)\b.{0,60}|get outlook for (?:ios|android)|(?:for|private to) the (?:named )?(?:addressee|recipient)(?:'|’)?s? (?:eyes )?only\.?|if you(?: have|(?:'|’)ve)? (?:had|got|been sent|received|get) this (?:e[- ]?mail|mail|message) (?:by|in) (?:mistake|error)\b.{0,200}|(?:(?:this|our|all) (?:outgoing |outbound )?(?:e[- ]?mails?|messages?|mails?) (?:is|was|are|were|has been|have been) )?(?:scanned|swept|checked|screened|certified)(?: (?:for|free (?:of|from)|as free (?:of|from)))? (?:known )?(?:viruses|virus-free|malware|spam|all viruses)(?: (?:and|or) \w+)?(?: (?:by|with|using|before)\b[^.?!]{2,60})?\.?|[^.?!]{2,80}\b(?:accepts? no|(?:does|do|will|can) ?not accept(?: any)?|(?:is|are) not) (?:liability|responsibility|liable|responsible) for\b[^.?!]{0,80}\b(?:virus(?:es)?|malware|e[- ]?mails?)\b.{0,160}|(?:p )?please (?:consider|think of) the (?:environment|trees|planet) before (?:printing|you print).{0,60}|\[?(?:external(?: e[- ]?mail| sender)?|caution|warning)\b[\]:\s-].{0,160}\b(?:links?|attachments?|outside|external|click|sender)\b.{0,120}|(?:disclaimer\s?: ?)?this (?:e[- ]?mail|mail|message) and any (?:files?|attachments?) with it.{0,300}|disclaimer\s?: ?(?:this|the (?:contents|information)|any views)\b.{0,40}\b(?:e[- ]?mail|message)\b.{0,600}|e[- ]?mails sent to or from .{0,160}\b(?:monitored|recorded|disclosed|scanned)\b.{0,80}|(?:the )?views expressed in this e[- ]?mail.{0,300}|this e[- ]?mail has been scanned.{0,200}|please do not reply to this (?:e[- ]?mail|message).{0,120}|the information (?:contained )?in this (?:e[- ]?mail|message|communication)(?: and (?:in )?any (?:attachments?|files)[^.]{0,40})? (?:is|are|may be) .{0,900}|this (?:e[- ]?mail|message) is sent on behalf of .{0,300}|.{0,160}\b(?:received|receive) (?:the|this) (?:message|e[- ]?mail) in error\b.{0,120}|nhsmail is the secure.{0,200}|(?:this|the) (?:message|e-?mail|mail) and (?:anything|everything|all that is) (?:attached to|in|with) it .{0,400}|you (?:don(?:['’]t| not)|do not) often (?:get|receive) e-?mails? from .{3,120}|(?:please )?do not (?:disclose|copy|forward|distribute)\b[^.?!]{0,80}\bin this (?:e-?mail|message)\b.{0,60}|(?:my )?working (?:days|hours|pattern)\b[^.?!]{0,60}\.? ?i (?:may|might|sometimes) send .{0,160}|[*]{5,})$/i,
    ),
    examples: {
      match: [
        "This email and any attachments are confidential and intended for the addressee.",
        "Please consider the environment before printing this email.",
        "The Marl College is a registered charity. This email is confidential to the addressee and may be privileged.",
        "Fenby Parks Authority may monitor e-mails. Any opinion in this message may not be that of the Authority.",
        "P Please don't print this e-mail unless you really need to",
        "Save paper - think before you print this e-mail.",
        "Please think before you print.",
        "[EXTERNAL] Do not open links or attachments unless you know the sender",
        "CAUTION: This email originated from outside the Agency. Do not click links.",
        "E-mails sent to or from the Board may be monitored.",
        "This communication may contain information which is privileged or confidential.",
        "[Quoted text hidden]",
        "This mail and everything attached to it is for its addressee and may be privileged.",
        "You don't often get email from clerk@moor.example. Learn why this matters",
        "Please do not copy or forward anything in this message.",
        "Working pattern: Tuesday to Friday. I may send mail at odd hours.",
        "The information in this email is solely for the intended recipients.",
        "The information in this Email and any attachments is personal to the sender.",
        "The information contained in this message may be privileged.",
        "Scanned for viruses by MailSweep",
        "This email was scanned by MailSweep for viruses",
        "Virus-checked by SweepIt",
        "Sent from my iPad",
        "For the addressee's eyes only",
        "If you have had this mail by mistake please delete it.",
        "This mail is private and for the person named above.",
        "This e-mail has been virus-checked.",
        "All outgoing mail is checked for viruses before it leaves us.",
        "Marl Police does not accept liability for viruses.",
        "The Board accepts no responsibility for any loss from malware in this mail.",
        "This e-mail is sent by the Weirs Board and is meant for its addressee alone.",
        "This message is only for the person it is addressed to.",
        "********** The information in this email is confidential. **********",
        "*****",
        "** This is an automatic reply - please do not answer it **",
        "DISCLAIMER: This e-mail is for the use of the person to whom it is addressed. The Board reads its mail.",
      ],
      noMatch: [
        "This email was sent on 4 May and is the request at issue.",
        "This message was not found in our search.",
        "Three officers monitor e-mails sent to the desk.",
        "External auditors: fees paid in 2022",
        "This is an automatic reply. Your request was received on 5 May 2020 and is numbered 20/77.",
        "The Board does not accept liability for the flood.",
        "Laptops were scanned for viruses in 2022.",
        "Please do not print the plans.",
        "This mail and the three before it are held.",
        "You do not often receive parcels from us.",
        "Working days lost to sickness: 412",
      ],
    },
  },
];
