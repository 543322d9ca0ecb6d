/** Invented places are joined from a beginning and an ending; none is meant to exist. */
export const PLACE_STARTS =
  "Alder,Amber,Ash,Barrow,Bramble,Brack,Calder,Clay,Corn,Dun,Elder,Fal,Fen,Garth,Gull,Hal,Haver,Hazel,Holm,Ings,Kel,Lam,Lark,Linn,Mar,Mere,Nether,Oak,Otter,Pel,Quarn,Rook,Salt,Sedge,Stan,Tarn,Thorn,Ulver,Wend,Wether,Whin,Yarrow".split(
    ",",
  );
export const PLACE_ENDS =
  "borough,bourne,bridge,by,combe,croft,dale,den,field,ford,gate,ham,haven,hope,ley,mere,minster,mouth,port,ridge,stead,stoke,thorpe,ton,wick,worth".split(
    ",",
  );

/** A kind of public authority: how its full name, short name and own word for itself are formed. */
export interface BodyKind {
  readonly kind: "council" | "police" | "nhs" | "university" | "department" | "fire" | "transport" | "regulator";
  readonly names: readonly string[];
  readonly self: string;
  readonly scottish?: boolean;
  readonly welsh?: boolean;
}

export const BODY_KINDS: readonly BodyKind[] = [
  {
    kind: "council",
    names: [
      "{place} Borough Council",
      "{place} District Council",
      "{place} City Council",
      "{place} County Council",
      "Royal Borough of {place}",
    ],
    self: "the Council",
  },
  { kind: "council", names: ["{place} County Borough Council", "{place} Council"], self: "the Council", welsh: true },
  {
    kind: "council",
    names: ["{place} and {other} Council", "{place} Islands Council", "The {place} Council"],
    self: "the Council",
    scottish: true,
  },
  {
    kind: "police",
    names: ["{place} Police", "{place} and {other} Constabulary", "{place}shire Police", "{place} Constabulary"],
    self: "the Force",
  },
  {
    kind: "nhs",
    names: [
      "{place} Hospitals NHS Foundation Trust",
      "{place} and {other} NHS Trust",
      "{place} Partnership NHS Foundation Trust",
      "NHS {place} Integrated Care Board",
    ],
    self: "the Trust",
  },
  { kind: "nhs", names: ["NHS {place} and {other}", "NHS {place} Health Board"], self: "the Board", scottish: true },
  {
    kind: "university",
    names: ["University of {place}", "{place} Metropolitan University", "{place} University"],
    self: "the University",
  },
  {
    kind: "university",
    names: ["University of the {place} Isles", "{place} Caledonian University"],
    self: "the University",
    scottish: true,
  },
  {
    kind: "department",
    names: ["Department for {office}", "Ministry of {office}", "{office} Agency"],
    self: "the Department",
  },
  {
    kind: "fire",
    names: ["{place} Fire and Rescue Service", "{place} and {other} Fire Authority"],
    self: "the Service",
  },
  {
    kind: "transport",
    names: ["Transport for {place}", "{place} Highways Limited", "{place} Combined Authority"],
    self: "the Authority",
  },
  {
    kind: "regulator",
    names: ["Office for {office}", "{office} Regulator", "{office} Commission"],
    self: "the Office",
  },
];

/** Fields of work for departments and regulators. */
export const OFFICES =
  "Canals and Harbours,Coastal Works,Rural Transport,Parcel Delivery,School Buildings,Veterinary Standards,Public Gardens,Heritage Railways,Weights and Measures,Island Affairs,Tidal Energy,Forest Roads,Market Towns,Civic Archives".split(
    ",",
  );

/** Titles that sign letters: a post, never a person. */
export const SIGNATORIES =
  "Information Governance Officer,Information Rights Team,FOI and Complaints Officer,Information Compliance Manager,Access to Information Team,Disclosure Unit,Head of Information Governance,Freedom of Information Advisor,Data and Information Rights Adviser".split(
    ",",
  );

export const STREETS =
  "Mill Lane,Station Approach,Castle Street,Quay Road,Abbey Square,Priory Way,Market Place,Victoria Avenue,Harbour Walk".split(
    ",",
  );
export const BUILDINGS =
  "Civic Centre,Town Hall,County House,Trust Headquarters,Bridge House,Registry Building,Unity Court,Lighthouse House".split(
    ",",
  );
