import { checkSection } from "./check/check-section.ts";
import { sectionText } from "./harness/report.ts";

for (const s of await checkSection(15)) console.log(sectionText(s));
