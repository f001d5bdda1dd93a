import { plural } from "../plural.ts";
import type { IndicatorsText } from "./indicators-text.ts";

const locale = "ar-u-nu-latn";

/** Arabic. */
export const indicators: IndicatorsText = {
  unknown: "لا يوجد إصدار مؤشر «{value}».",
  notComputable: "لا يمكن حساب {value} من سجلاتنا: {reason}",
  noneFits: "لا يحتوي {path} على سجلات أو إجابات يُحسب منها أي مؤشر.",
  tooManyFields: "يمكن التصنيف حسب حقلين على الأكثر معًا، إضافةً إلى جولة المسح: {value} أكثر من المسموح.",
  unknownField: "لا يوجد مؤشر يسمح به هذا الملف ويُصنَّف حسب «{value}».",
  badPeriod: "«{value}» ليس يومًا. اكتبه هكذا: 2022-06-30.",
  title: plural(locale, { one: "مؤشر واحد", two: "مؤشران", few: "{n} مؤشرات", other: "{n} مؤشرًا" }),
  rowsRead: plural(locale, { one: "صف واحد مقروء", two: "صفان مقروءان", few: "{n} صفوف مقروءة", other: "{n} صفًا مقروءًا" }),
  rowsLeftOut: plural(locale, { other: "{n} مستبعد بسبب أخطاء" }),
  of: "{numerator} من {denominator}",
  population: "من هم",
  denominator: "من أصل",
  numerator: "المعدود",
  all: "الجميع",
  missing: {
    not_asked: "لم يُسأل",
    not_applicable: "لا ينطبق",
    refused: "رفض الإجابة",
    dont_know: "لا يعرف",
    absent: "بلا إجابة",
  },
  hidden: "محجوب",
  hiddenGroups: plural(locale, {
    one: "مجموعة واحدة محجوبة: قد يُعرف أشخاص فيها، أو قد تكشف مجموعة كهذه.",
    two: "مجموعتان محجوبتان: قد يُعرف أشخاص فيهما، أو قد تكشفان مجموعة كهذه.",
    few: "{n} مجموعات محجوبة: قد يُعرف أشخاص فيها، أو قد تكشف مجموعة كهذه.",
    other: "{n} مجموعة محجوبة: قد يُعرف أشخاص فيها، أو قد تكشف مجموعة كهذه.",
  }),
  moreGroups: plural(locale, {
    one: "ومجموعة أخرى في indicators.csv",
    two: "ومجموعتان أخريان في indicators.csv",
    few: "و{n} مجموعات أخرى في indicators.csv",
    other: "و{n} مجموعة أخرى في indicators.csv",
  }),
  notUsed: plural(locale, { other: "{n} لم يُستخدم لنقص إجابة" }),
  insufficient: {
    nobody: "لا أحد يوصف",
    "no-denominator": "لا أحد في المقام",
    "one-in-a-stratum": "طبقة فيها مقابلة واحدة فقط",
    "no-pairs": "لا أحد في الجولتين معًا",
    "no-exposure": "لا مدة يُعدّ خلالها",
    "too-few": "العدد قليل جدًا",
  },
  notToldApart: "غير مصنف حسب: {fields}",
  matched: "{n} في الجولتين معًا",
  confidence: "تصح الحدود بمستوى ثقة {confidence}.",
  levels: { project: "مشروع", programme: "برنامج", framework: "إطار" },
  cannotCompare: "«{value}» لا يفصل مجموعات يمكن مقارنتها. اذكره أيضًا مع --by أو --by-round.",
  againstAlone: "--against يقول بأي مجموعة تُقارَن الأخرى؛ ويحتاج إلى --compare.",
  compared: {
    title: "مقارنة بحسب {field}",
    legend: "الأول ناقص الثاني (والنسب بنقاط من 100) مع حدّيه. وقيمة p مصححة بعدد أزواج المؤشر (هولم).",
    not: plural(locale, {
      one: "زوج واحد لم يُقارَن: رقم محجوب أو لا يمكن إعطاؤه",
      two: "زوجان لم يُقارَنا: رقم محجوب أو لا يمكن إعطاؤه",
      few: "{n} أزواج لم تُقارَن: رقم محجوب أو لا يمكن إعطاؤه",
      other: "{n} زوجًا لم تُقارَن: رقم محجوب أو لا يمكن إعطاؤه",
    }),
  },
  files: {
    comparisons: "سطر لكل زوج من المجموعات",
    csv: "سطر لكل مجموعة، والمقامات مكتوبة بالكلمات",
    json: "الأمر نفسه للبرامج، مع التعريفات المستخدمة",
  },
  notice: "لا تُجمع أبدًا أرقام مستويات مختلفة (مشروع، برنامج، إطار).",
};
