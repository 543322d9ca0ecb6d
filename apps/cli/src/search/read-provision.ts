import { ConfigError, type ProvisionId, provisionIdSchema } from "@foi-records/contract";
import { cite } from "@foi-records/extract";

/**
 * The provision that a person means by an id or as letters print it: 'FOIA section 40(2)', 's40', 'regulation 12(4)(b)'. A bare
 * section is of FOIA, as most letters mean it. Throws `CONFIG` where it is none or several.
 */
export function readProvision(typed: string): ProvisionId {
  const id = provisionIdSchema.safeParse(typed);
  if (id.success) return id.data;
  const found = [typed, `FOIA ${typed}`].map((text) => cite(text).flatMap(({ provisions }) => provisions));
  const [only, ...others] = found.find((provisions) => provisions.length > 0) ?? [];
  if (only !== undefined && others.length === 0) return only;
  const fault = only === undefined ? "is no provision" : "is more than one provision";
  throw new ConfigError(
    `--provision: '${typed}' ${fault}; write 'FOIA section 40(2)', 'EIR regulation 12' or ukpga/2000/36/section/40/2`,
  );
}
