import { z } from "zod";

const PROVISION_ID =
  /^[a-z]+\/\d{4}\/\d+(?:\/(?:section|regulation|article|schedule|paragraph|part)\/[0-9A-Za-z]+(?:\/[0-9A-Za-z]+)*)*$/;

/** A path of legislation.gov.uk: `ukpga/2000/36/section/40/2` is section 40(2) of the Freedom of Information Act 2000. */
export const provisionIdSchema = z
  .string()
  .regex(PROVISION_ID)
  .meta({ id: "ProvisionId", description: "Path of a provision on legislation.gov.uk, one segment a bracket." });
export type ProvisionId = string;

/** A provision id in its parts: `statute` is `type/year/number`, `levels` are the unit's number and then each bracket. */
export interface ProvisionParts {
  readonly statute: string;
  readonly unit: string | null;
  readonly levels: readonly string[];
}

/** Splits an id; an id of a whole Act has no unit and no levels. */
export function parseProvisionId(id: ProvisionId): ProvisionParts {
  const [type = "", year = "", number = "", unit, ...levels] = id.split("/");
  return { statute: `${type}/${year}/${number}`, unit: unit ?? null, levels };
}

/** The inverse of `parseProvisionId`. */
export function formatProvisionId(parts: ProvisionParts): ProvisionId {
  return parts.unit === null ? parts.statute : [parts.statute, parts.unit, ...parts.levels].join("/");
}

/** `ukpga/2000/36/section/40/3A/a` as a lawyer prints it: `section 40(3A)(a)`. */
export function printProvision(id: ProvisionId): string {
  const { unit, levels } = parseProvisionId(id);
  const [number = "", ...brackets] = levels;
  return unit === null ? id : `${unit} ${number}${brackets.map((level) => `(${level})`).join("")}`;
}

/** True when `child` is `parent` itself or a provision inside it. */
export function isWithin(child: ProvisionId, parent: ProvisionId): boolean {
  return child === parent || child.startsWith(`${parent}/`);
}
