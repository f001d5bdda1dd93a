import type { Messages } from "./message.ts";

/** Arabic messages; the terms stand in the accusative, as the messages need them. */
export const messages: Messages = {
  "missing-instrument": {
    message: "لا تذكر الاستمارة إصدار الأداة الذي تجيب عنه.",
    fix: "حدّده بواسطة --instrument، أو أضف عموداً باسم rs_instrument. الإصدارات المعروفة: {known}.",
  },
  "unknown-instrument": {
    message: "لا يوجد إصدار أداة باسم «{value}».",
    fix: "استخدم أحد الإصدارات المعروفة: {known}.",
  },
  "instrument-mismatch": {
    message: "الاستمارة تجيب عن «{value}»، لكن المطلوب هو «{expected}».",
    fix: "افحص هذه الاستمارة بالإصدار الذي تذكره، أو صحّح الإصدار.",
  },
  "unknown-key": {
    message: "«{value}» ليس متغيراً ولا حقل سياق في هذه الأداة.",
    fix: "صحّح الاسم، أو احذفه من الاستمارة.",
  },
  "wrong-type": {
    message: "{item}: القيمة «{value}» ليست {expected}.",
    fix: "أدخل {expected}.",
  },
  "unknown-code": {
    message: "{item}: «{value}» ليس من الإجابات المتاحة.",
    fix: "استخدم إحدى القيم التالية: {known}.",
  },
  "foreign-missing-mark": {
    message: "{item}: يبدو أن «{value}» علامة على إجابة ناقصة لا يعرفها هذا المعيار.",
    fix: "حدّد ما تعنيه، مثلاً --missing '{value}=refused' أو '{value}=absent'.",
  },
  "missing-kind-not-offered": {
    message: "{item}: لا تُقبل الإجابة «{value}» هنا.",
    fix: "استخدم إحدى القيم التالية: {known}؛ أو اترك الإجابة فارغة.",
  },
  "duplicate-choice": {
    message: "{item}: اختير «{value}» أكثر من مرة.",
    fix: "اذكر كل اختيار مرة واحدة فقط.",
  },
  "not-a-date": {
    message: "{item}: «{value}» ليس تاريخاً يمكن قراءته من دون تخمين.",
    fix: "اكتب {expected}، والسنة بين 1900 و2100؛ فإذا جاء اليوم والشهر بترتيب آخر تعذّر التمييز بينهما.",
  },
  "out-of-range": {
    message: "{item}: القيمة {value} خارج النطاق من {minimum} إلى {maximum}.",
    fix: "صحّح الرقم، أو سجّل الإجابة على أنها ناقصة.",
  },
  "wrong-format": {
    message: "{item}: «{value}» ليس بالصيغة المتوقعة.",
    fix: "اتبع النمط {expected}.",
  },
  "too-long": {
    message: "{item}: عدد أحرف النص أكبر من {maximum}.",
    fix: "اختصره.",
  },
  "exclusive-choice": {
    message: "{item}: اختير «{value}» مع إجابات أخرى.",
    fix: "إما «{value}» وحده، وإما الإجابات الأخرى من دونه: اسأل من أجرى المقابلة أيهما الصحيح.",
  },
  "impossible-date": {
    message: "{item}: التاريخ {value} غير موجود في التقويم.",
    fix: "صحّح اليوم.",
  },
  "answered-not-relevant": {
    message: "{item}: توجد إجابة، مع أن السؤال لا ينطبق بحسب الإجابات الأخرى.",
    fix: "راجع الإجابات التي يتوقف عليها السؤال. تبقى الإجابة في البيانات ولا تُحتسب.",
  },
  "not-applicable-but-relevant": {
    message: "{item}: سُجّل السؤال على أنه لا ينطبق، مع أنه ينطبق.",
    fix: "أدخل الإجابة، أو راجع الإجابات التي يتوقف عليها السؤال. ويُعدّ السؤال بلا إجابة.",
  },
  "required-unanswered": {
    message: "{item}: لا توجد إجابة.",
    fix: "إذا طُرح السؤال، فسجّل الإجابة، أو «يفضّل عدم الإجابة» (refused) أو «لا يعرف» (dont_know).",
  },
  "future-date": {
    message: "{item}: التاريخ {value} في المستقبل.",
    fix: "صحّح التاريخ، أو حدّد يوم الفحص بواسطة --as-of.",
  },
  "dates-out-of-order": {
    message: "{item} ({value}) يأتي بعد {other} ({otherValue}).",
    fix: "صحّح أحد التاريخين.",
  },
  "answers-without-consent": {
    message: "لم يوافق الشخص على المقابلة، لكن عدد الأسئلة المُجاب عنها {count}.",
    fix: "صحّح الموافقة، أو احذف الإجابات: فلا يجوز الاحتفاظ بها من دون موافقة.",
  },
  "missing-record-type": {
    message: "لا يذكر السجل نوعه ولا إصداره.",
    fix: "اذكرهما بواسطة --record، أو في «record» ضمن JSON، أو في عمود باسم rs_record. الإصدارات المعروفة: {known}.",
  },
  "record-mismatch": {
    message: "السجل هو «{value}»، لكن المطلوب هو «{expected}».",
    fix: "تحقق منه بالإصدار الذي يذكره، أو صحّح الإصدار.",
  },
  "record-without-id": {
    message: "ليس للسجل معرّف خاص به: لا توجد إجابة عن {item}.",
    fix: "أعطه معرّفاً، وهو اسم مستعار لا يحمله أي سجل آخر من نوعه.",
  },
  "unknown-field": {
    message: "«{value}» ليس حقلاً في هذا السجل.",
    fix: "صحّح الاسم، أو احذفه من السجل.",
  },
  "too-many-rows": {
    message: "{item}: عدد الصفوف {value}؛ والحد الأقصى المسموح به {maximum}.",
    fix: "احذف صفوفاً، أو وزّعها على عدة سجلات.",
  },
  "amount-without-currency": {
    message: "{item} مبلغ بلا عملة.",
    fix: "اذكر العملة في {other}.",
  },
  "unknown-workflow": {
    message: "لا يوجد إصدار إجراء باسم «{value}».",
    fix: "استخدم أحد الإصدارات المعروفة: {known}.",
  },
  "workflow-mismatch": {
    message: "فُتحت الحالة وفق «{value}»، لكن المطلوب هو «{expected}».",
    fix: "سيّر الحالة وفق الإصدار الذي فُتحت به.",
  },
  "wrong-case": {
    message: "الحدث تابع للحالة «{value}» وليس للحالة «{expected}».",
    fix: "صحّح الحالة، أو سجّل الحدث في الحالة التي يذكرها.",
  },
  "unknown-event": {
    message: "«{value}» ليس حدثاً من أحداث هذا الإجراء.",
    fix: "استخدم أحد الأحداث التالية: {events}.",
  },
  "unknown-event-field": {
    message: "«{value}» ليس جزءاً من الحدث.",
    fix: "صحّح الاسم أو احذفه. ما يُعرف مع الحدث يُذكر ضمن وقائعه أو في سجلاته.",
  },
  "unknown-role": {
    message: "«{value}» ليس دوراً في هذا الإجراء.",
    fix: "استخدم أحد الأدوار التالية: {roles}.",
  },
  "role-not-allowed": {
    message: "لا يجوز لدور «{role}» القيام بـ«{event}».",
    fix: "يجوز القيام بذلك للأدوار: {roles}.",
  },
  "duplicate-event": {
    message: "في الحالة حدث بالمعرّف «{value}» من قبل.",
    fix: "احذفه إن كان هو نفسه، وإلا فأعطه معرّفاً خاصاً به.",
  },
  "future-event": {
    message: "تاريخ الحدث {value} لاحق ليوم الفحص {date}.",
    fix: "صحّح التاريخ، أو حدّد يوم الفحص الصحيح.",
  },
  "event-out-of-order": {
    message: "حدث بتاريخ {value} يأتي بعد حدث بتاريخ {date}.",
    fix: "صحّح التاريخ. وإن نُسي حدث فأعد بناء الحالة من جميع الأحداث بترتيبها.",
  },
  "clock-skew": {
    message: "اللحظة {value} تبعد أكثر من يوم عن التاريخ {date}.",
    fix: "صحّح التاريخ، أو ساعة الجهاز الذي سجّل اللحظة.",
  },
  "no-events": {
    message: "لا توجد أحداث.",
    fix: "تبدأ الحالة بالحدث الذي يفتحها.",
  },
  "not-an-opening": {
    message: "«{event}» لا يفتح حالة.",
    fix: "تُفتح الحالة بأحد الأحداث التالية: {events}.",
  },
  "already-open": {
    message: "«{event}» يفتح حالة، لكن هذه مفتوحة من قبل: {state}.",
    fix: "سجّل ما أُنجز منذ ذلك الحين، أو افتح حالة أخرى.",
  },
  "case-closed": {
    message: "«{event}» غير ممكن: الحالة مغلقة ({state}).",
    fix: "هو ممكن في: {states}. يجب أولاً إعادة فتح الحالة المغلقة حيث يسمح الإجراء بذلك.",
  },
  "not-in-state": {
    message: "«{event}» غير ممكن في الوضع {state}.",
    fix: "هو ممكن في: {states}.",
  },
  "guard-not-met": {
    message: "«{event}» يتطلب: {needed}.",
    fix: "المعروف حتى الآن: {found}. أضف الناقص مع هذا الحدث، أو قم أولاً بما يجعله معروفاً.",
  },
  "unknown-fact": {
    message: "«{value}» ليس من وقائع هذا الإجراء.",
    fix: "استخدم إحدى الوقائع التالية: {facts}.",
  },
  "fact-from-record": {
    message: "{fact} لا يُعطى مع حدث: بل يُقرأ من السجل «{record}».",
    fix: "أضف سجلاً كهذا مع الإجابة عن {item}.",
  },
  "unknown-record": {
    message: "«{value}» ليس سجلاً يعرفه هذا الإجراء.",
    fix: "استخدم أحد السجلات التالية، بهذا الإصدار تحديداً: {records}.",
  },
  "duplicate-record": {
    message: "في الحالة سجل «{record}» بالمعرّف «{value}» من قبل.",
    fix: "احذفه إن كان هو نفسه، وإلا فأعطه معرّفاً خاصاً به.",
  },
  "evidence-of-another-case": {
    message: "السجل «{record}» تابع للحالة «{value}» وليس للحالة «{expected}»: {item}.",
    fix: "أضف سجل هذه الحالة، أو صحّح الحالة التي يذكرها.",
  },
  "missing-evidence": {
    message: "«{event}» يتطلب السجل «{record}»، وهو غير موجود.",
    fix: "املأه وأضفه مع هذا الحدث.",
  },
  "evidence-not-new": {
    message: "«{event}» يتطلب سجلاً جديداً «{record}»؛ ولا يكفي سجل سابق.",
    fix: "املأ سجلاً لهذا الحدث وأضفه معه.",
  },
  "evidence-incomplete": {
    message: "السجل «{record}» لا يجيب عن: {item}.",
    fix: "أجب عنه في السجل.",
  },
  "evidence-not-fitting": {
    message: "السجل «{record}» ليس هو المطلوب: {needed}.",
    fix: "يذكر السجل: {found}. أضف سجلاً مناسباً.",
  },
  "evidence-not-valid": {
    message: "«{event}» يتطلب سجلاً صالحاً «{record}»؛ والموجود فيه أخطاء.",
    fix: "أضف سجلاً بلا أخطاء.",
  },
  "gate-not-passed": {
    message: "«{event}» لا يجتاز ضابط الحماية «{gate}».",
    fix: "أضف الأدلة التي يطلبها هذا الضابط.",
  },
  "missing-consent": {
    message: "«{event}» يتطلب موافقة على «{purpose}»، ولا توجد موافقة.",
    fix: "اطلب الموافقة وأضف سجلها.",
  },
  "consent-withdrawn": {
    message: "«{event}» يتطلب موافقة على «{purpose}»، وقد رُفضت أو سُحبت في {date}.",
    fix: "لا تواصل من دون موافقة. وإن أُعطيت من جديد فأضف السجل الجديد.",
  },
  "consent-expired": {
    message: "«{event}» يتطلب موافقة على «{purpose}»، وقد كانت سارية حتى {date}.",
    fix: "اطلب الموافقة من جديد وأضف سجلها.",
  },
  "circular-transfer": {
    message: "ستعود الحالة إلى «{value}»، وهو مكتب يتولاها أو سبق أن سلّمها.",
    fix: "تحقق من المكتب الذي تُنقل إليه الحالة ({item})، أو افتح هناك حالة جديدة.",
  },
  "duplicate-submission": {
    message: "هذا هو الإرسال نفسه الوارد في الصف {first}.",
    fix: "أبقِ على أحدهما. وتُحسب الدرجة لكليهما.",
  },
  "duplicate-interview": {
    message: "هذا تكرار للمقابلة الواردة في الصف {first}: القيم متطابقة في {by}.",
    fix: "صحّح رقم الحالة أو الجولة، أو أبقِ على إحداهما. وتُحسب الدرجة لكلتيهما.",
  },
  "unknown-record-type": {
    message: "لا يوجد إصدار سجل باسم «{value}».",
    fix: "استخدم أحد الإصدارات المعروفة: {known}.",
  },
  "record-repeated": {
    message: "يوجد في الصف {first} سجل من النوع نفسه بالمعرّف «{value}».",
    fix: "احذفه إن كان هو نفسه؛ وإلا فأعطه معرّفاً خاصاً به.",
  },
  "reference-not-found": {
    message: "{item}: «{value}» ليس معرّف أي سجل {to} في هذا الملف.",
    fix: "صحّح المعرّف، أو أضف ذلك السجل إلى الملف أيضاً.",
  },
  "list-not-read": {
    message: "{item} قائمة: لا مكان لها في صف من جدول، ولم يُتحقق منها.",
    fix: "قدّم هذه السجلات بصيغة JSON أو NDJSON، حيث تكون القائمة داخل سجلها.",
  },
  "empty-file": {
    message: "لا توجد استمارات في الملف.",
    fix: "صدّر البيانات مرة أخرى؛ يجب أن يحتوي السطر الأول على أسماء الأعمدة.",
  },
  "not-a-text-file": {
    message: "هذا ليس ملفاً نصياً ({value}).",
    fix: "صدّر البيانات بصيغة CSV بترميز UTF-8، أو بصيغة JSON.",
  },
  "spreadsheet-not-csv": {
    message: "هذا ملف من نوع آخر ({value})، أياً كان اسمه.",
    fix: "افتحه واحفظه مصنف Excel بصيغة ‎.xlsx أو بصيغة «CSV UTF-8»؛ وفكّ ضغط أرشيف zip أولاً.",
  },
  "encrypted-file": {
    message: "الملف محمي بكلمة مرور.",
    fix: "افتحه وأزل كلمة المرور ثم احفظه من جديد.",
  },
  "no-spreadsheet-reader": {
    message: "تُقرأ مصنفات Excel بواسطة الحزمة read-excel-file، وهي غير مثبّتة.",
    fix: "ثبّتها بالأمر npm install read-excel-file، أو احفظ المصنف بصيغة «CSV UTF-8».",
  },
  "workbook-damaged": {
    message: "المصنف تالف أو ليس كما تكتبه برامج الجداول ({value}).",
    fix: "افتحه في برنامج جداول واحفظه من جديد بصيغة ‎.xlsx أو بصيغة «CSV UTF-8».",
  },
  "workbook-too-large": {
    message: "المصنف كبير جداً: {value} ({expected})، والحد الأقصى للقراءة {maximum}.",
    fix: "احفظ ورقة الإجابات بصيغة «CSV UTF-8». وإذا كان الملف صغيراً فقد يكون مصنوعاً لملء الذاكرة: اسأل عن مصدره.",
  },
  "workbook-too-slow": {
    message: "استغرقت قراءة المصنف وقتاً أطول من المسموح به (بالثواني: {maximum}) فأُوقفت.",
    fix: "احفظ ورقة الإجابات بصيغة «CSV UTF-8» التي تُقرأ صفاً صفاً، أو امنح ثواني أكثر بواسطة --time-limit. وإذا كان الملف صغيراً فقد يكون مصنوعاً ليكون بطيئاً: اسأل عن مصدره.",
  },
  "invalid-json": {
    message: "تعذّرت قراءة JSON: {value}.",
    fix: "صدّر البيانات مرة أخرى؛ وإذا كان الملف مقطوعاً، فقد قُرئ كل ما قبل هذا الموضع.",
  },
  "invalid-xml": {
    message: "تعذّرت قراءة XML: {value}.",
    fix: "قدّم ملف XML لإرسال واحد كما تحفظه أداة الاستبيان، كاملاً ودون تغيير.",
  },
  "not-a-submission": {
    message: "هذا استبيان أو صفحة ويب ({value})، وليس إرسالاً.",
    fix: "قدّم ملف XML لإرسال واحد، أو صدّر البيانات بصيغة CSV.",
  },
  "no-known-column": {
    message: "لم يُتعرَّف على أي عمود. الأعمدة الأولى هي: {value}.",
    fix: "استخدم أسماء المتغيرات أو نصوص الأسئلة بلغة واحدة عناوينَ للأعمدة، مع الفصل بين الأعمدة بالعلامة , أو ; أو علامة الجدولة. لعرض الأسماء: reintegration schema {known}.",
  },
  "too-many-columns": {
    message: "عدد الأعمدة {value}، والحد الأقصى للقراءة {maximum}.",
    fix: "صدّر هذا الاستقصاء وحده. وقد يكون السبب أيضاً نهاية سطر أو فاصلاً غير صحيح.",
  },
  "cell-too-large": {
    message: "يوجد صف عدد أحرفه أكبر من {maximum}.",
    fix: "ابحث عن علامة اقتباس فُتحت ولم تُغلق، أو عن ملف أُلصق في خلية. وقد قُرئ كل ما قبل ذلك.",
  },
  "unclosed-quote": {
    message: "فُتحت علامة اقتباس ولم تُغلق؛ ولا يمكن تقسيم بقية الملف إلى خلايا.",
    fix: "صدّر البيانات مرة أخرى. وقد قُرئت الصفوف التي قبل هذا الصف.",
  },
  "ambiguous-language": {
    message: "عناوين الأعمدة تتطابق بالقدر نفسه مع أكثر من لغة: {value}.",
    fix: "استخدم أسماء المتغيرات عناوينَ للأعمدة، أو صدّر نصوص لغة واحدة.",
  },
  "two-columns-one-item": {
    message: "يوجد عمودان يحملان {item}: «{first}» و«{value}».",
    fix: "احذف أحدهما. ولا تُحسب الدرجة للصفوف التي يختلف فيها العمودان.",
  },
  "columns-disagree": {
    message: "{item}: عمودان متعارضان، «{value}» و«{other}».",
    fix: "ارجع إلى الإجابة الأصلية وصحّح أحد العمودين.",
  },
  "ambiguous-label": {
    message: "{item}: يمكن قراءة «{value}» بأكثر من طريقة.",
    fix: "صدّر الرموز (قيم XML) بدلاً من النصوص، أو أعمدة 0/1 للاختيارات.",
  },
  "row-too-long": {
    message: "عدد خلايا الصف {value}، وعدد خلايا صف العناوين {expected}.",
    fix: "ربما انزاحت بعض الخلايا عن أماكنها نحو نهاية الصف: ابحث عن فاصل أو علامة اقتباس داخل نص.",
  },
  "row-too-short": {
    message: "عدد خلايا الصف {value}، وعدد خلايا صف العناوين {expected}.",
    fix: "ربما كان السطر مقطوعاً. وتُقرأ الخلايا الناقصة على أنها بلا إجابة.",
  },
  "stray-quote": {
    message: "توجد علامة اقتباس داخل خلية بين علامتي اقتباس وهي غير مكرَّرة: ربما دُمجت خلايا أو صفوف في خلية واحدة.",
    fix: "انظر إلى هذا الصف في الملف. تُكتب علامة الاقتباس داخل النص مرتين، والتصدير يفعل ذلك تلقائيًا.",
  },
  "not-all-pages": {
    message: "الملف صفحة واحدة من البيانات: {value} من {expected} إرسالًا.",
    fix: "نزِّل الصفحات الأخرى أيضًا، أو صدِّر جميع البيانات بصيغة CSV.",
  },
  "not-utf8": {
    message: "تعذّرت قراءة بعض الأحرف: الملف ليس بترميز UTF-8.",
    fix: "احفظه بصيغة «CSV UTF-8». لا تتأثر الرموز، وقد تتأثر النصوص العربية والأحرف ذات العلامات.",
  },
  "legacy-encoding": {
    message: "الملف ليس بترميز UTF-8، وقُرئت حروفه على أنها {value}.",
    fix: "راجع الأسماء والتسميات. واحفظ الملف في المرة القادمة بصيغة «CSV UTF-8».",
  },
  "workbook-part-ignored": {
    message: "يحتوي المصنف على {expected}، ولم تُستخدم.",
    fix: "لا شيء: تُقرأ قيم الخلايا وحدها.",
  },
  "formulas-not-calculated": {
    message: "توجد صيغ حسابية في {value} من خلايا الورقة، وقُرئت القيم المحفوظة معها.",
    fix: "إذا كان يُحتمل أنها قديمة، فافتح المصنف ودعه يحسبها ثم احفظه.",
  },
  "sheet-not-read": {
    message: "لم تُقرأ الورقة «{value}»؛ فالإجابات في الورقة «{chosen}».",
    fix: "لا شيء، إذا كانت تحتوي على مجموعة متكررة أو قائمة أو ملاحظات؛ وإلا فاحفظها في ملف مستقل.",
  },
  "number-for-text": {
    message: "{item}: يحتوي الجدول على أرقام، مثل {value}، بدلاً من نصوص.",
    fix: "قد تكون أصفار البداية قد ضاعت (00123 تصبح 123). اجعل تنسيق العمود نصاً قبل ملئه أو استيراده.",
  },
  "column-not-recognised": {
    message: "العمود «{value}» غير معروف هنا ولم يُقرأ.",
    fix: "لا يلزم شيء إن لم يكن من أسئلتنا؛ وإلا فسمّه باسم المتغير.",
  },
  "item-without-column": {
    message: "{item}: لا يوجد عمود لهذا السؤال في هذا الملف.",
    fix: "إذا كان السؤال قد طُرح، فابحث بين الأعمدة غير المعروفة. ويُعدّ السؤال بلا إجابة.",
  },
  "label-for-code": {
    message: "{item}: ورد النص «{value}» بدلاً من الرمز «{code}».",
    fix: "قُرئ على أنه «{code}». استخدم الرمز.",
  },
  "excel-date": {
    message: "{item}: القيمة {value} تاريخ بحسب عدّ جداول البيانات للأيام؛ وقد قُرئ على أنه {date}.",
    fix: "اجعل تنسيق العمود نصياً (YYYY-MM-DD) قبل الحفظ.",
  },
  "not-approved": {
    message: "وُسم الإرسال بأنه «{value}» من قبل مراجعه.",
    fix: "استبعده بواسطة --approved-only، أو اطلب اعتماده.",
  },
  "map-shape": {
    message: "«{value}» ليس {expected}.",
    fix: "اكتب {expected}.",
  },
  "map-unknown-property": {
    message: "«{value}» غير معروف هنا.",
    fix: "استخدم أحد الأسماء التالية: {known}.",
  },
  "map-unknown-item": {
    message: "«{value}» ليس سؤالاً ولا حقل سياق في هذه الأداة.",
    fix: "أقرب الأسماء: {known}. لعرض كل الأسماء: reintegration schema {instrument} --names",
  },
  "map-unknown-code": {
    message: "{item}: «{value}» ليس من الإجابات المتاحة.",
    fix: "استخدم إحدى القيم التالية: {known}.",
  },
  "map-no-choices": {
    message: "{item} ليس سؤالاً متعدد الاختيارات، فلا معنى هنا لـ «{value}».",
    fix: "احذف «{value}»، أو صحّح المتغير.",
  },
  "map-two-columns": {
    message: "عمودان يقودان إلى {item}: «{first}» و«{value}».",
    fix: "أبقِ على أحدهما. وأعمدة الاختيار الواحد تحتاج إلى «choice».",
  },
  "map-two-meanings": {
    message: "«{first}» و«{value}» يُقرآن قراءة واحدة، لكنهما يقودان إلى إجابتين مختلفتين.",
    fix: "أبقِ على الصحيح منهما.",
  },
  "map-unconfirmed": {
    message: "«{value}» اقتراح لم يؤكده أحد: {known}.",
    fix: "صحّح الخطأ إن وُجد، ثم احذف «confirm» من المدخل.",
  },
  "map-column-not-found": {
    message: "يذكر جدول الربط العمود «{value}»، وهو غير موجود في هذا الملف.",
    fix: "صحّح عنوان العمود في جدول الربط، أو احذف المدخل.",
  },
  "log-map-unknown": {
    message: "لا يعرف {workflow} «{value}».",
    fix: "أقرب الأسماء: {known}.",
  },
  "log-map-entry": {
    message: "يذكر هذا البند {value} مما قد يحتويه العمود؛ وعليه أن يذكر شيئًا واحدًا فقط.",
    fix: "أبقِ واحدًا من: {known}.",
  },
  "log-map-layouts": {
    message: "في الخريطة أعمدة للخطوات (صف لكل حالة) وكذلك «{value}» (صف لكل حدث).",
    fix: "أبقِ أعمدة أحد التنظيمين.",
  },
  "log-column-needed": {
    message: "لا يوجد عمود يحتوي على: {value}.",
    fix: "اكتب خريطة تبيّن العمود وقدّمها مع --map. أعمدة الملف: {known}.",
  },
  "log-blank-cell": {
    message: "لا يذكر الصف: {value}.",
    fix: "أكمله. تُرك هذا الصف جانبًا.",
  },
  "log-unknown-event": {
    message: "«{value}» ليس حدثًا في الإجراء.",
    fix: "بيّن في خريطة أي حدث يقصد. أقرب الأسماء: {known}. عُدّ انحرافًا.",
  },
  "log-unknown-role": {
    message: "«{value}» ليس دورًا في الإجراء.",
    fix: "بيّن في خريطة أي دور يقصد. أقرب الأسماء: {known}.",
  },
  "invalid-definition": {
    message: "التعريف غير صالح: {value}.",
    fix: "صحّح ملف التعريف.",
  },
  terms: {
    code: "رمزاً",
    codes: "قائمة رموز",
    integer: "عدداً صحيحاً",
    number: "عدداً",
    date: "تاريخاً بالصيغة YYYY-MM-DD",
    month: "شهراً بالصيغة YYYY-MM",
    text: "نصاً",
    object: "كائناً",
    rows: "قائمةً من الصفوف",
    records: "قائمة سجلات",
    events: "قائمة أحداث",
    instant: "لحظة مع فارق توقيتها، مثل 2022-05-17T10:30:00+02:00",
    notKnown: "غير معروف",
    answered: "تمت الإجابة",
    and: " و",
    or: " أو ",
    not: "ليس",
    texts: "قائمة نصوص",
    dateOrder: "d/m/y أو m/d/y أو y/m/d",
    reference: "معرّفاً مع إصداره",
    missingKind: "not_asked أو not_applicable أو refused أو dont_know أو absent",
    flag: "0 أو 1 أو نوع إجابة ناقصة",
    true: "true",
    cells: "خلية",
    files: "ملف",
    bytes: "بايت",
    macros: "وحدات ماكرو",
    links: "روابط إلى ملفات أخرى",
  },
};
