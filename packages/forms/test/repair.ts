import type { Labels, RecordType } from "@reintegration/model";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];

/** The record of a bicycle repair: parts in rows, an amount in each, one currency for all of them. */
export const repair: RecordType = {
  id: "bicycle-repair",
  version: "1.2.0",
  basis: "adapted",
  status: "draft",
  digest: "0123456789abcdef0123",
  filledIn: true,
  identifiedBy: ["repair_id", "bicycle_id"],
  dateOrder: [
    ["brought_on", "ordered_on"],
    ["ordered_on", "fitted_on"],
    ["brought_on", "fetched_on"],
  ],
  items: [
    { key: "repair_id", type: "text", pattern: "^[A-Z]{2}-[0-9]+$", required: true },
    { key: "bicycle_id", type: "reference", to: "bicycle", required: true },
    { key: "brought_on", type: "date", notInFuture: true, required: true },
    { key: "needs_parts", type: "single", answers: yesNo, required: true },
    {
      key: "parts",
      type: "list",
      required: true,
      maxRows: 12,
      relevance: { eq: ["needs_parts", "yes"] },
      items: [
        { key: "part_name", type: "text", required: true },
        { key: "part_price", type: "decimal", minimum: 0, currency: "coin", missing: ["dont_know"] },
        { key: "is_ordered", type: "single", answers: yesNo },
        { key: "ordered_on", type: "date", relevance: { and: [{ eq: ["is_ordered", "yes"] }, { eq: ["needs_parts", "yes"] }] } },
        { key: "fitted_on", type: "date" },
        { key: "supplier_id", type: "reference", to: "supplier" },
      ],
    },
    { key: "coin", type: "single", answers: [{ code: "XTS", number: 1 }] },
    { key: "wages", type: "decimal", currency: "wages_coin" },
    { key: "wages_coin", type: "single", answers: [{ code: "XTS", number: 1 }] },
    { key: "photos", type: "list", items: [{ key: "photo_code", type: "text" }] },
    { key: "fetched_on", type: "date", relevance: { or: [{ answered: "parts" }, { missing: ["photos", "absent"] }] } },
  ],
};

const texts = (repairWords: Readonly<Record<string, string>>, yes: string, no: string, unknown: string): Labels["items"] => {
  const answers = { yes, no };
  const word = (key: string): string => repairWords[key] ?? key;
  const plain = ["repair_id", "bicycle_id", "brought_on", "parts", "part_name", "ordered_on", "fitted_on", "supplier_id"];
  return {
    ...Object.fromEntries([...plain, "wages", "photos", "photo_code", "fetched_on"].map((key) => [key, { text: word(key) }])),
    parts: { text: word("parts"), hint: word("parts_hint") },
    needs_parts: { text: word("needs_parts"), answers },
    is_ordered: { text: word("is_ordered"), answers },
    part_price: { text: word("part_price"), missing: { dont_know: unknown } },
    coin: { text: word("coin"), answers: { XTS: word("xts") } },
    wages_coin: { text: word("wages_coin"), answers: { XTS: word("xts") } },
  };
};

export const repairInEnglish: Labels = {
  language: "en",
  title: "Bicycle repair",
  dimensions: {},
  digest: "e".repeat(64),
  items: texts(
    {
      ...{ repair_id: "Number of the repair", bicycle_id: "Bicycle", brought_on: "Brought on", parts: "Parts", parts_hint: "Tyres too." },
      ...{
        needs_parts: "Does it need parts?",
        part_name: "Name of the part",
        part_price: "Price of the part",
        is_ordered: "Is it ordered?",
      },
      ...{ ordered_on: "Ordered on", fitted_on: "Fitted on", supplier_id: "Supplier", coin: "Currency of the parts", wages: "Wages" },
      ...{
        wages_coin: "Currency of the wages",
        photos: "Photos",
        photo_code: "Code of the photo",
        fetched_on: "Fetched on",
        xts: "Test coin",
      },
    },
    "Yes",
    "No",
    "Not known",
  ),
};

export const repairInFrench: Labels = {
  language: "fr",
  title: "Réparation de vélo",
  dimensions: {},
  digest: "f".repeat(64),
  items: texts(
    {
      ...{
        repair_id: "Numéro de la réparation",
        bicycle_id: "Vélo",
        brought_on: "Apporté le",
        parts: "Pièces",
        parts_hint: "Pneus compris.",
      },
      ...{ needs_parts: "Faut-il des pièces ?", part_name: "Nom de la pièce", part_price: "Prix de la pièce", is_ordered: "Commandée ?" },
      ...{ ordered_on: "Commandée le", fitted_on: "Montée le", supplier_id: "Fournisseur", coin: "Devise des pièces", wages: "Salaire" },
      ...{
        wages_coin: "Devise du salaire",
        photos: "Photos",
        photo_code: "Code de la photo",
        fetched_on: "Repris le",
        xts: "Devise d’essai",
      },
    },
    "Oui",
    "Non",
    "Inconnu",
  ),
};
