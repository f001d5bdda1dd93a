import { currencyAnswers, currencySources } from "./currencies.ts";
import { writePackageCodelist } from "./write-package-codelist.ts";

// Brings the draft codelist of currencies and its translations up to the packages' versions. Run by hand when they are updated.
writePackageCodelist("currencies", currencySources, currencyAnswers);
