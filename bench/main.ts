import { checkSection } from "./check/check-section.ts";
import { sectionText } from "./harness/report.ts";
import { columnsSection } from "./scoring/columns-section.ts";
import { scoreSection } from "./scoring/score-section.ts";

for (const s of await scoreSection(15)) console.log(sectionText(s));
for (const s of await columnsSection(15)) console.log(sectionText(s));
