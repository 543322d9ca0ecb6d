/** What one site prints around all its letters, in words that no general rule knows. */
export interface SiteTemplate {
  readonly host: string;
  readonly authority: string;
  readonly head: readonly string[];
  readonly foot: readonly string[];
}

/** Sites that are nowhere, each with its own furniture. */
export const SITE_TEMPLATES: readonly SiteTemplate[] = [
  {
    host: "www.northmoor.example",
    authority: "Northmoor District Council",
    head: [
      "Northmoor – where the moor meets the mill",
      "Bin day finder",
      "Moorland Matters magazine",
      "Tell the council leader",
      "Libraries and lending",
      "Planning and building control",
      "Northmoor market stalls",
      "You are reading our openness pages",
    ],
    foot: [
      "Moor to discover",
      "Sign up for Moorland Matters",
      "The Moor House collection opens on Sundays",
      "Report a pothole or a fallen tree",
      "Councillors and wards",
      "Proud to be a dementia friendly district",
      "Site designed with Millwheel Web",
    ],
  },
  {
    host: "www.harwick-police.example",
    authority: "Harwick and Tolland Constabulary",
    head: [
      "Harwick and Tolland – policing the coast and the combes",
      "Your neighbourhood officers",
      "Join the specials",
      "Lost and found property",
      "Stop and search near you",
      "Openness and transparency hub",
    ],
    foot: [
      "Rate this hub page",
      "More from the openness hub",
      "Chief Constable's blog",
      "Rural crime team diary",
      "Follow our dogs",
      "Download the Harwick beat app",
      "A force of the South Western Policing Partnership",
    ],
  },
  {
    host: "foi.saltmarsh-trust.example",
    authority: "Saltmarsh University Hospitals NHS Foundation Trust",
    head: [
      "Saltmarsh Hospitals together",
      "Wards and visiting",
      "Find a consultant",
      "Give blood at Saltmarsh",
      "Governors and members",
      "Disclosure library",
    ],
    foot: [
      "More in the disclosure library",
      "Become a member of the trust",
      "Saltmarsh Stars awards",
      "Charity lottery",
      "Research at Saltmarsh",
      "Rated good by our patients",
      "Listen to this page with ReadAloud Marsh",
    ],
  },
  {
    host: "www.weirs-agency.example",
    authority: "Weirs and Sluices Agency",
    head: [
      "Weirs and Sluices Agency",
      "River levels today",
      "Boat registration",
      "Fishing by-laws",
      "Our weirs and locks",
      "Information releases",
    ],
    foot: [
      "Subscribe to river alerts",
      "Towpath closures",
      "Volunteer lock keepers",
      "Corporate plan and accounts",
      "Agency welsh language scheme",
      "Built on WeirPress",
    ],
  },
];
