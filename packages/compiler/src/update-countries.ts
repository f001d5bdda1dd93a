import { countryAnswers, countrySource } from "./countries.ts";
import { writePackageCodelist } from "./write-package-codelist.ts";

// Brings the draft codelist of countries and its translations up to the package's version. Run by hand when it is updated.
writePackageCodelist("countries", [countrySource], countryAnswers);
