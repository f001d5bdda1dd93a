import type { Instrument, Item, Labels } from "@reintegration/model";
import type { KnownInstrument } from "../src/export-reader.ts";

const single = (key: string, codes: readonly string[], more: Partial<Item> = {}): Item => ({
  key,
  type: "single",
  answers: codes.map((code, index) => ({ code, number: index + 1 })),
  ...more,
});

/** A survey about gardens, made for tests, with a field of each type. */
const instrument: Instrument = {
  id: "garden",
  version: "1.0.0",
  basis: "reconstructed",
  dimensions: ["soil"],
  context: [
    { key: "person", type: "text", pattern: "^[A-Z0-9-]+$", required: true },
    { key: "day", type: "date", required: true },
    { key: "since", type: "month" },
    { key: "remark", type: "text", sensitive: true },
  ],
  items: [
    single("mood", ["good", "fair", "bad"], { missing: ["refused", "dont_know"], required: true }),
    {
      key: "crops",
      type: "multiple",
      answers: [
        { code: "maize", number: 1 },
        { code: "sweet_maize", number: 2 },
        { code: "beans", number: 3 },
        { code: "other", number: 4 },
        { code: "none", number: 5, exclusive: true },
      ],
      missing: ["refused"],
    },
    single("drink", ["tea", "coffee"]),
    { key: "plots", type: "integer", minimum: 0, maximum: 99, missing: ["refused", "dont_know"] },
    { key: "harvest", type: "decimal", minimum: 0 },
    { key: "sown", type: "date", missing: ["dont_know"] },
    single("place", ["NA", "FR", "none"]),
  ],
  identifiedBy: ["person"],
  duplicates: [],
  dateOrder: [],
};

const english: Labels = {
  language: "en",
  title: "Garden",
  dimensions: { soil: "Soil" },
  digest: "test",
  items: {
    person: { text: "Person" },
    day: { text: "Day of the visit" },
    since: { text: "Gardening since" },
    remark: { text: "Remark" },
    mood: {
      text: "How is the garden?",
      answers: { good: "Good", fair: "Fair enough", bad: "Bad" },
      missing: { refused: "Prefers not to answer", dont_know: "Don't know" },
    },
    crops: {
      text: "Which crops do you grow?",
      answers: { maize: "Maize", sweet_maize: "Sweet maize", beans: "Sweet", other: "Something else", none: "None of these" },
      missing: { refused: "Prefers not to answer" },
    },
    drink: { text: "Tea/coffee - which?", answers: { tea: "Tea", coffee: "Coffee" } },
    plots: { text: "Number of plots", missing: { refused: "Prefers not to answer", dont_know: "Don't know" } },
    harvest: { text: "Harvest (kg)" },
    sown: { text: "Sown on", missing: { dont_know: "Don't know" } },
    place: { text: "Where", answers: { NA: "Namibia", FR: "France", none: "Nowhere" } },
  },
};

const french: Labels = {
  ...english,
  language: "fr",
  title: "Jardin",
  items: {
    person: { text: "Personne" },
    day: { text: "Jour de la visite" },
    since: { text: "Jardine depuis" },
    remark: { text: "Remarque" },
    mood: {
      text: "Comment va le jardin ?",
      answers: { good: "Très bien", fair: "Bien", bad: "Mal" },
      missing: { refused: "Préfère ne pas répondre", dont_know: "Ne sait pas" },
    },
    crops: {
      text: "Que cultivez-vous ?",
      answers: { maize: "Maïs", sweet_maize: "Maïs doux", beans: "Haricots", other: "Autre chose", none: "Rien de cela" },
      missing: { refused: "Préfère ne pas répondre" },
    },
    drink: { text: "Thé/café - lequel ?", answers: { tea: "Thé", coffee: "Café" } },
    plots: { text: "Nombre de parcelles", missing: { refused: "Préfère ne pas répondre", dont_know: "Ne sait pas" } },
    harvest: { text: "Récolte (kg)" },
    sown: { text: "Semé le", missing: { dont_know: "Ne sait pas" } },
    place: { text: "Où", answers: { NA: "Namibie", FR: "France", none: "Nulle part" } },
  },
};

const arabic: Labels = {
  ...english,
  language: "ar",
  title: "حديقة",
  items: {
    ...english.items,
    mood: {
      text: "كيف حال الحديقة؟",
      answers: { good: "جيدة", fair: "مقبولة", bad: "سيئة" },
      missing: { refused: "يفضل عدم الإجابة", dont_know: "لا يعرف" },
    },
    crops: {
      text: "ماذا تزرع؟",
      answers: { maize: "ذرة", sweet_maize: "ذرة حلوة", beans: "فول", other: "شيء آخر", none: "لا شيء من هذا" },
      missing: { refused: "يفضل عدم الإجابة" },
    },
  },
};

const labels: readonly Labels[] = [english, french, arabic];

export const garden: KnownInstrument = { instrument, labels };
