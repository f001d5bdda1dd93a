import type { RecordsText } from "./records-text.ts";

/** Arabic. */
export const records: RecordsText = {
  record: "السجل",
  counts: {
    title: "السجلات",
    read: "مقروءة",
    leftOut: "مستبعدة لأنها غير معتمدة",
    valid: "صالحة: بلا أخطاء",
    withErrors: "فيها أخطاء",
  },
  unknown: "لا يوجد إصدار سجل «{value}».",
  isRecord: "{value} سجل وليس استبيانًا: يفحصه الأمر reintegration validate مع --record.",
  isSurvey: "{value} استبيان وليس سجلًا: استخدم --instrument.",
  fileOfRecords:
    "يحتوي الملف على سجلات ({value})، لا على إجابات عن استبيان. استخدم --record {value}، أو احذف --instrument: كل سجل يذكر نوعه بنفسه.",
  fileOfResponses:
    "يحتوي الملف على إجابات عن استبيان ({value})، لا على سجلات. استخدم --instrument {value}، أو احذف --record: كل إجابة تذكر استبيانها بنفسها.",
  notBoth: "لا تُستخدم --instrument ولا --map مع السجلات: احذفهما، أو احذف --record.",
  noneOf: "لا يحتوي الملف على أي سجل من: {value}",
  notDescribed: "في الملف أخطاء: لم يُوصف شيء. أصلِح أولاً:",
  noVocabulary: "لا يُعبَّر عن {reference} بمفردات «{value}».",
  described: "{path}: {count} بمفردات {value}",
};
