import type { Messages } from "./message.ts";

/** Spanish messages. */
export const messages: Messages = {
  "missing-instrument": {
    message: "El cuestionario no indica a qué versión de instrumento responde.",
    fix: "Indíquela con --instrument o añada una columna rs_instrument. Versiones conocidas: {known}.",
  },
  "unknown-instrument": {
    message: "No existe la versión de instrumento «{value}».",
    fix: "Use una de las versiones conocidas: {known}.",
  },
  "instrument-mismatch": {
    message: "El cuestionario responde a «{value}», pero se pidió «{expected}».",
    fix: "Compruebe este cuestionario con la versión que indica, o corrija la versión.",
  },
  "unknown-key": {
    message: "«{value}» no es una variable ni un campo de contexto de este instrumento.",
    fix: "Corrija el nombre o quítelo del cuestionario.",
  },
  "wrong-type": {
    message: "{item}: «{value}» no es {expected}.",
    fix: "Indique {expected}.",
  },
  "unknown-code": {
    message: "{item}: «{value}» no es una de las respuestas posibles.",
    fix: "Use una de estas respuestas: {known}.",
  },
  "foreign-missing-mark": {
    message: "{item}: «{value}» parece una marca de respuesta faltante que este estándar no conoce.",
    fix: "Indique qué significa, por ejemplo --missing '{value}=refused' o '{value}=absent'.",
  },
  "missing-kind-not-offered": {
    message: "{item}: aquí no se admite la respuesta «{value}».",
    fix: "Use uno de estos valores: {known}; o deje la respuesta vacía.",
  },
  "duplicate-choice": {
    message: "{item}: «{value}» está elegido más de una vez.",
    fix: "Indique cada opción una sola vez.",
  },
  "not-a-date": {
    message: "{item}: «{value}» no es una fecha que se pueda leer sin adivinar.",
    fix: "Escriba {expected}, con un año de 1900 a 2100; en otro orden, el día y el mes no se pueden distinguir.",
  },
  "out-of-range": {
    message: "{item}: {value} está fuera del intervalo de {minimum} a {maximum}.",
    fix: "Corrija el número o marque la respuesta como faltante.",
  },
  "wrong-format": {
    message: "{item}: «{value}» no tiene la forma esperada.",
    fix: "Siga el patrón {expected}.",
  },
  "too-long": {
    message: "{item}: el texto supera los {maximum} caracteres.",
    fix: "Acórtelo.",
  },
  "exclusive-choice": {
    message: "{item}: «{value}» está elegido junto con otras respuestas.",
    fix: "O bien solo «{value}», o bien las otras respuestas sin ese valor: pregunte a quien hizo la entrevista cuál es el caso.",
  },
  "impossible-date": {
    message: "{item}: {value} no existe en el calendario.",
    fix: "Corrija el día.",
  },
  "answered-not-relevant": {
    message: "{item}: hay una respuesta, aunque la pregunta no se aplica según las demás respuestas.",
    fix: "Revise las respuestas de las que depende. La respuesta se conserva en los datos y no se cuenta.",
  },
  "not-applicable-but-relevant": {
    message: "{item}: la pregunta está marcada como «no corresponde», aunque sí se aplica.",
    fix: "Indique la respuesta o revise las respuestas de las que depende. Cuenta como sin responder.",
  },
  "required-unanswered": {
    message: "{item}: no hay respuesta.",
    fix: "Si se hizo la pregunta, registre la respuesta, o bien «prefiere no responder» (refused) o «no sabe» (dont_know).",
  },
  "future-date": {
    message: "{item}: {value} está en el futuro.",
    fix: "Corrija la fecha o indique el día de la comprobación con --as-of.",
  },
  "dates-out-of-order": {
    message: "{item} ({value}) viene después de {other} ({otherValue}).",
    fix: "Corrija una de las dos fechas.",
  },
  "answers-without-consent": {
    message: "La persona no aceptó la entrevista, pero hay {count} preguntas con respuesta.",
    fix: "Corrija el consentimiento o borre las respuestas: sin consentimiento no se pueden conservar.",
  },
  "respondent-too-young": {
    message: "{item}: {value} es menor que las personas a las que va dirigida esta encuesta.",
    fix: "Corrija la edad. Si es correcta, no use ninguna puntuación de esta entrevista: una puntuación hecha para personas adultas no dice nada de un niño o una niña.",
  },
  "missing-record-type": {
    message: "El registro no indica de qué tipo y versión es.",
    fix: "Indíquelo con --record, en «record» en JSON o en una columna rs_record. Versiones conocidas: {known}.",
  },
  "record-mismatch": {
    message: "El registro es «{value}», pero se pidió «{expected}».",
    fix: "Compruébelo con la versión que indica, o corrija la versión.",
  },
  "record-without-id": {
    message: "El registro no tiene identificador propio: {item} no tiene respuesta.",
    fix: "Dele un identificador, un seudónimo que no tenga ningún otro registro del mismo tipo.",
  },
  "unknown-field": {
    message: "«{value}» no es un campo de este registro.",
    fix: "Corrija el nombre, o quítelo del registro.",
  },
  "too-many-rows": {
    message: "{item}: hay {value} filas; se admiten {maximum} como máximo.",
    fix: "Quite filas, o repártalas en varios registros.",
  },
  "amount-without-currency": {
    message: "{item} es un importe sin moneda.",
    fix: "Indique la moneda en {other}.",
  },
  "total-differs": {
    message: "{item} es {value}, pero sus partes ({other}) suman {sum}.",
    fix: "Consulte la fuente: corrija lo que se copió mal y deje lo que dice la propia fuente.",
  },
  "row-not-found": {
    message: "{item} nombra «{value}», que ninguna fila tiene en {other}.",
    fix: "Corrija el nombre corto o añada la fila.",
  },
  "unknown-workflow": {
    message: "No existe la versión de procedimiento «{value}».",
    fix: "Use una de las versiones conocidas: {known}.",
  },
  "workflow-mismatch": {
    message: "El caso se abrió según «{value}», pero se pidió «{expected}».",
    fix: "Haga avanzar el caso según la versión con la que se abrió.",
  },
  "wrong-case": {
    message: "El evento pertenece al caso «{value}», no a «{expected}».",
    fix: "Corrija el caso, o registre el evento en el caso que nombra.",
  },
  "unknown-event": {
    message: "«{value}» no es un evento de este procedimiento.",
    fix: "Use uno de estos eventos: {events}.",
  },
  "unknown-event-field": {
    message: "«{value}» no forma parte de un evento.",
    fix: "Corrija el nombre o quítelo. Lo que se conoce con un evento figura entre sus hechos o en sus fichas.",
  },
  "unknown-role": {
    message: "«{value}» no es una función de este procedimiento.",
    fix: "Use una de estas funciones: {roles}.",
  },
  "role-not-allowed": {
    message: "{role} no puede hacer «{event}».",
    fix: "Pueden hacerlo: {roles}.",
  },
  "duplicate-event": {
    message: "El caso ya tiene un evento con el identificador «{value}».",
    fix: "Quítelo si es el mismo; si no, dele un identificador propio.",
  },
  "future-event": {
    message: "El evento lleva la fecha {value}, posterior al {date}, día de la comprobación.",
    fix: "Corrija la fecha, o indique el día de comprobación correcto.",
  },
  "event-out-of-order": {
    message: "El evento del {value} llega después de uno del {date}.",
    fix: "Corrija la fecha. Si se olvidó un evento, reconstruya el caso con todos los eventos en su orden.",
  },
  "clock-skew": {
    message: "El instante {value} dista más de un día de la fecha {date}.",
    fix: "Corrija la fecha, o el reloj del dispositivo que escribió el instante.",
  },
  "no-events": {
    message: "No hay ningún evento.",
    fix: "Un caso empieza con el evento que lo abre.",
  },
  "not-an-opening": {
    message: "«{event}» no abre un caso.",
    fix: "Un caso se abre con: {events}.",
  },
  "already-open": {
    message: "«{event}» abre un caso, pero este ya está abierto: {state}.",
    fix: "Registre lo que se hizo desde entonces, o abra otro caso.",
  },
  "case-closed": {
    message: "«{event}» no es posible: el caso está cerrado ({state}).",
    fix: "Es posible en: {states}. Un caso cerrado debe reabrirse antes, donde el procedimiento lo permita.",
  },
  "not-in-state": {
    message: "«{event}» no es posible en el estado {state}.",
    fix: "Es posible en: {states}.",
  },
  "guard-not-met": {
    message: "«{event}» requiere: {needed}.",
    fix: "Conocido hasta ahora: {found}. Aporte lo que falta con este evento, o haga antes lo que lo dé a conocer.",
  },
  "unknown-fact": {
    message: "«{value}» no es un hecho de este procedimiento.",
    fix: "Use uno de estos hechos: {facts}.",
  },
  "fact-from-record": {
    message: "{fact} no lo da un evento: se lee de la ficha «{record}».",
    fix: "Añada esa ficha, con {item} respondido.",
  },
  "unknown-record": {
    message: "«{value}» no es una ficha que este procedimiento conozca.",
    fix: "Use una de estas, exactamente en esta versión: {records}.",
  },
  "duplicate-record": {
    message: "El caso ya tiene una ficha «{record}» con el identificador «{value}».",
    fix: "Quítela si es la misma; si no, dele un identificador propio.",
  },
  "evidence-of-another-case": {
    message: "La ficha «{record}» pertenece al caso «{value}», no a «{expected}»: {item}.",
    fix: "Añada la ficha de este caso, o corrija el caso que nombra.",
  },
  "missing-evidence": {
    message: "«{event}» requiere la ficha «{record}», que falta.",
    fix: "Rellénela y añádala con este evento.",
  },
  "evidence-not-new": {
    message: "«{event}» requiere una ficha nueva «{record}»; una anterior no basta.",
    fix: "Rellene una para este evento y añádala con él.",
  },
  "evidence-incomplete": {
    message: "La ficha «{record}» no responde a: {item}.",
    fix: "Respóndalo en la ficha.",
  },
  "evidence-not-fitting": {
    message: "La ficha «{record}» no es la que hace falta: {needed}.",
    fix: "Indica: {found}. Añada una ficha que cumpla.",
  },
  "evidence-not-valid": {
    message: "«{event}» requiere una ficha «{record}» válida; la que hay tiene errores.",
    fix: "Añada una sin errores.",
  },
  "gate-not-passed": {
    message: "«{event}» no supera el control de protección «{gate}».",
    fix: "Aporte las pruebas que este control exige.",
  },
  "missing-consent": {
    message: "«{event}» requiere el consentimiento para «{purpose}», y no lo hay.",
    fix: "Pida el consentimiento y añada su ficha.",
  },
  "consent-withdrawn": {
    message: "«{event}» requiere el consentimiento para «{purpose}», denegado o retirado el {date}.",
    fix: "No siga sin consentimiento. Si se dio de nuevo, añada la nueva ficha.",
  },
  "consent-expired": {
    message: "«{event}» requiere el consentimiento para «{purpose}», válido hasta el {date}.",
    fix: "Pida de nuevo el consentimiento y añada su ficha.",
  },
  "circular-transfer": {
    message: "El caso volvería a «{value}», que ya lo tiene o ya lo entregó antes.",
    fix: "Compruebe a qué oficina va el caso ({item}), o abra allí un caso nuevo.",
  },
  "duplicate-submission": {
    message: "Es el mismo envío que el de la fila {first}.",
    fix: "Conserve uno de los dos. Se calcula la puntuación de ambos.",
  },
  "duplicate-interview": {
    message: "Repite la entrevista de la fila {first}: valores iguales en {by}.",
    fix: "Corrija el caso o la ronda, o conserve una de las dos. Se calcula la puntuación de ambas.",
  },
  "unknown-record-type": {
    message: "No existe la versión de registro «{value}».",
    fix: "Use una de las versiones conocidas: {known}.",
  },
  "record-repeated": {
    message: "En la fila {first} ya hay un registro del mismo tipo con el identificador «{value}».",
    fix: "Quítelo si es el mismo; si no, dele un identificador propio.",
  },
  "reference-not-found": {
    message: "{item}: «{value}» no es el identificador de ningún registro {to} de este archivo.",
    fix: "Corrija el identificador o añada también ese registro al archivo.",
  },
  "list-not-read": {
    message: "{item} es una lista: no cabe en una fila de una tabla y no se ha comprobado.",
    fix: "Entregue estos registros en JSON o NDJSON, donde una lista está dentro de su registro.",
  },
  "indicator-not-computable": {
    message: "{indicator} no se puede calcular: nuestros registros no contienen lo que necesita.",
    fix: "Tome su valor de la fuente que nombra; la página del indicador dice por qué.",
  },
  "indicator-incomplete": {
    message: "{indicator} es del tipo «{kind}» y no dice «{value}».",
    fix: "Añádalo a la medida del indicador.",
  },
  "indicator-unknown-field": {
    message: "{indicator} nombra el campo «{value}», que {source} no tiene.",
    fix: "Corrija la clave en la definición, o nombre la fuente que lo tiene. No se contó nada.",
  },
  "indicator-unsuitable-field": {
    message: "{indicator}: «{value}» no conviene al campo {item} de {source}.",
    fix: "Corrija la definición: compare un campo con un valor que pueda tener. No se contó nada.",
  },
  "small-group-hidden": {
    message:
      "Se ocultan {hidden} de {of} grupos, para que no se diga nada de menos de {minimum} personas, tampoco restando. Algunos grupos ocultos son mayores.",
    fix: "Distinga menos grupos (de dos campos se conserva el primero), calcule menos indicadores a la vez, o tome un período más largo. Las cifras de los grupos ocultos no deben publicarse en otro lugar.",
  },
  "too-many-groups": {
    message:
      "Se pidieron {count} campos para distinguir grupos; se permiten {maximum} como máximo, porque grupos más pequeños revelan a personas.",
    fix: "Elija {maximum} campos, y la ronda además.",
  },
  "unknown-group-field": {
    message: "{indicator} no se puede desglosar por «{value}».",
    fix: "Use uno de: {known}. Las cifras se dan sin él.",
  },
  "as-of-needed": {
    message: "{indicator} cuenta con un tiempo que aún corre, y no se dio ningún día hasta el cual contar.",
    fix: "Dé el día con --as-of. Sin él nadie podría llegar tarde.",
  },
  "period-without-date": {
    message: "Los registros de {source} no caen en ningún período: {indicator} no nombra su fecha. Se contaron todos.",
    fix: "Deje el período, o nombre el campo de fecha en la definición.",
  },
  "weights-not-possible": {
    message: "{indicator} no admite pesos de muestreo: son para entrevistas que se cuentan una por una.",
    fix: "Calcúlelo sin pesos.",
  },
  "weight-not-usable": {
    message: "{item}: «{value}» no es un peso o estrato que se pueda usar. La entrevista se dejó fuera.",
    fix: "Dé a cada entrevista un peso mayor que 0, y su estrato.",
  },
  "one-in-a-stratum": {
    message: "Solo hay una entrevista en el estrato {value}: no se puede saber cómo varían sus respuestas.",
    fix: "Júntelo con un estrato parecido, y dígalo.",
  },
  "not-a-count": {
    message: "{item}: {value} no es un número de personas o cosas. No se sumó.",
    fix: "Dé un número entero, 0 o más.",
  },
  "record-without-date": {
    message: "{item} no está respondido: no se puede decir en qué período cae el registro. Se dejó fuera.",
    fix: "Escriba la fecha, o deje el período.",
  },
  "record-without-each": {
    message: "{item} no está respondido: no se puede decir a quién pertenece el registro. Se dejó fuera.",
    fix: "Escríbalo.",
  },
  "record-counted-once": {
    message: "Esto repite la fila {first} y no se contó otra vez.",
    fix: "Quite una de las dos, o corrija lo que las distingue.",
  },
  "round-missing": {
    message: "No hay ningún registro de la ronda «{value}», así que no hay cambio.",
    fix: "Revise la ronda de los registros, o añada los de la ronda que falta.",
  },
  "rows-left-out": {
    message: "{count} registros de {source} tienen errores en campos que {indicator} necesita, y se dejaron fuera.",
    fix: "Corrija los errores que se enumeran con esto.",
  },
  "nothing-to-compare": {
    message: "Hay {count} cifras; una comparación necesita dos o más.",
    fix: "Indique los grupos de una tabla, o las tablas de dos programas.",
  },
  "not-comparable": {
    message: "{first} y {second} no miden lo mismo. {what}: «{otherValue}» para {first}, «{value}» para {second}.",
    fix: "Calcule ambos con las mismas definiciones y opciones; las cifras de niveles distintos nunca se ponen una al lado de otra.",
  },
  "level-not-named": {
    message: "«{value}» no dice de quién es la cifra: de un proyecto, de un programa o de un marco.",
    fix: "Calcúlela de nuevo indicando el nivel; las cifras de varias tablas solo se comparan dentro de un mismo nivel.",
  },
  "figure-named-twice": {
    message: "«{value}» designa dos cifras.",
    fix: "Dé a cada cifra un nombre propio.",
  },
  "figure-not-there": {
    message: "La tabla de «{value}» no tiene ese grupo ({group}).",
    fix: "Elija un grupo que la tabla tenga.",
  },
  "unknown-figure": {
    message: "«{value}» no está entre las cifras.",
    fix: "Indique una de: {known}.",
  },
  "groups-overlap": {
    message: "{first} y {second} comparten personas.",
    fix: "Compare grupos en los que nadie esté en ambos, como mujeres y hombres; un total no se compara con su propia parte.",
  },
  "no-standardisation": {
    message: "{value} no se puede llevar a una composición común por {by}.",
    fix: "Estandarice proporciones, medias, cambios y tasas, por campos según los cuales se desglosan sus tablas y que el grupo deja abiertos.",
  },
  "structure-not-usable": {
    message: "La composición común por {by} no se puede usar: {group}.",
    fix: "Nombre cada grupo una vez, con un código de cada campo y un peso de 0 o más, uno de ellos mayor que 0.",
  },
  "not-independent": {
    message:
      "{first} y {second} son de dos rondas o períodos: si las mismas personas están en ambos, el intervalo y el valor p no son válidos.",
    fix: "Use un indicador de cambio, que empareja a las personas, o asegúrese de que se preguntó a otras.",
  },
  "definition-not-fixed": {
    message: "{first} y {second} se calcularon con definiciones propias ({value}); nadie puede decir si eran las mismas.",
    fix: "Asegúrese de que nada cambió entre las dos, o deles una huella.",
  },
  "mix-differs": {
    message:
      "Las personas de {first} y {second} tienen distinta composición por {by}: un {percent} % de ellas tendría que pertenecer a otro grupo.",
    fix: "Compárelas dentro de los grupos, o estandarice.",
  },
  "mix-unknown": {
    message: "No se sabe cómo se reparten por {by} las personas de {first} y {second}, porque no se publica para algunos grupos.",
    fix: "Lea la diferencia con cautela, o use grupos más grandes.",
  },
  "empty-file": {
    message: "El archivo no contiene ningún cuestionario.",
    fix: "Vuelva a exportar los datos; la primera línea debe contener los nombres de las columnas.",
  },
  "not-a-text-file": {
    message: "No es un archivo de texto ({value}).",
    fix: "Exporte los datos como CSV en UTF-8 o como JSON.",
  },
  "spreadsheet-not-csv": {
    message: "Es un archivo de otro tipo ({value}), se llame como se llame.",
    fix: "Ábralo y guárdelo como libro de Excel (.xlsx) o como «CSV UTF-8»; descomprima antes un archivo zip.",
  },
  "encrypted-file": {
    message: "El archivo está protegido con contraseña.",
    fix: "Ábralo, quite la contraseña y guárdelo de nuevo.",
  },
  "no-spreadsheet-reader": {
    message: "Los libros de Excel se leen con el paquete read-excel-file, que no está instalado.",
    fix: "Instálelo con npm install read-excel-file, o guarde el libro como «CSV UTF-8».",
  },
  "workbook-damaged": {
    message: "El libro está dañado o no es como lo escriben las hojas de cálculo ({value}).",
    fix: "Ábralo en una hoja de cálculo y guárdelo de nuevo como .xlsx o como «CSV UTF-8».",
  },
  "workbook-too-large": {
    message: "El libro es demasiado grande: {value} ({expected}); se leen como máximo {maximum}.",
    fix: "Guarde la hoja de las respuestas como «CSV UTF-8». Si el archivo es pequeño, puede estar hecho para llenar la memoria: pregunte de dónde viene.",
  },
  "workbook-too-slow": {
    message: "El libro tarda demasiado en leerse: se detuvo tras {maximum} s.",
    fix: "Guarde la hoja de las respuestas como «CSV UTF-8», que se lee fila por fila, o conceda más segundos con --time-limit. Si el archivo es pequeño, puede estar hecho para ser lento: pregunte de dónde viene.",
  },
  "invalid-json": {
    message: "No se puede leer el JSON: {value}.",
    fix: "Vuelva a exportar los datos; si el archivo quedó cortado, se leyó todo lo anterior a este punto.",
  },
  "invalid-xml": {
    message: "No se puede leer el XML: {value}.",
    fix: "Dé el XML de un envío tal como lo guarda la herramienta de encuesta, completo y sin cambios.",
  },
  "not-a-submission": {
    message: "Es un formulario o una página web ({value}), no un envío.",
    fix: "Dé el XML de un envío, o exporte los datos como CSV.",
  },
  "no-known-column": {
    message: "No se reconoció ninguna columna. Las primeras son: {value}.",
    fix: "Use como encabezados los nombres de las variables o los textos de las preguntas en un solo idioma, con , o ; o un tabulador entre las columnas. Para ver los nombres: reintegration schema {known}.",
  },
  "too-many-columns": {
    message: "Hay {value} columnas; se leen como máximo {maximum}.",
    fix: "Exporte solo esta encuesta. La causa también puede ser un fin de línea o un separador equivocado.",
  },
  "cell-too-large": {
    message: "Una fila supera los {maximum} caracteres.",
    fix: "Busque unas comillas que se abren y nunca se cierran, o un archivo pegado en una celda. Todo lo anterior se leyó.",
  },
  "unclosed-quote": {
    message: "Hay unas comillas que se abren y nunca se cierran; el resto del archivo no se puede dividir en celdas.",
    fix: "Vuelva a exportar los datos. Las filas anteriores a esta se leyeron.",
  },
  "ambiguous-language": {
    message: "Los encabezados de las columnas encajan igual de bien en varios idiomas: {value}.",
    fix: "Use los nombres de las variables como encabezados o exporte los textos de un solo idioma.",
  },
  "two-columns-one-item": {
    message: "Dos columnas contienen {item}: «{first}» y «{value}».",
    fix: "Quite una de ellas. No se calcula la puntuación de las filas en que difieren.",
  },
  "columns-disagree": {
    message: "{item}: dos columnas no coinciden, «{value}» y «{other}».",
    fix: "Busque la respuesta original y corrija una de las columnas.",
  },
  "ambiguous-label": {
    message: "{item}: «{value}» se puede leer de más de una manera.",
    fix: "Exporte códigos (valores XML) en lugar de textos, o columnas 0/1 para las opciones.",
  },
  "row-too-long": {
    message: "La fila tiene {value} celdas; el encabezado, {expected}.",
    fix: "Puede que algunas celdas se hayan desplazado a la derecha: busque un separador o unas comillas dentro de un texto.",
  },
  "row-too-short": {
    message: "La fila tiene {value} celdas; el encabezado, {expected}.",
    fix: "Puede que la línea esté cortada. Las celdas que faltan se leen como sin responder.",
  },
  "stray-quote": {
    message:
      "Una comilla está dentro de una celda entre comillas y no está duplicada: puede que varias celdas o filas se hayan unido en una.",
    fix: "Mire esta fila en el archivo. Una comilla dentro de un texto se escribe dos veces; una exportación lo hace por sí sola.",
  },
  "not-all-pages": {
    message: "El archivo es una página de los datos: {value} de {expected} envíos.",
    fix: "Descargue también las demás páginas, o exporte todos los datos como CSV.",
  },
  "not-utf8": {
    message: "Algunos caracteres no se pueden leer: el archivo no está en UTF-8.",
    fix: "Guárdelo como «CSV UTF-8». Los códigos no se ven afectados; los textos con acentos pueden verse afectados.",
  },
  "legacy-encoding": {
    message: "El archivo no está en UTF-8; sus letras se leyeron como {value}.",
    fix: "Revise los nombres y etiquetas con acentos. La próxima vez guarde el archivo como «CSV UTF-8».",
  },
  "workbook-part-ignored": {
    message: "El libro contiene {expected}, que no se tocaron.",
    fix: "Nada: solo se leen los valores de las celdas.",
  },
  "formulas-not-calculated": {
    message: "Hay fórmulas en {value} celdas de la hoja; se leyeron los valores guardados con ellas.",
    fix: "Si pueden no estar al día, abra el libro, deje que calcule y guárdelo.",
  },
  "sheet-not-read": {
    message: "La hoja «{value}» no se leyó; las respuestas están en «{chosen}».",
    fix: "Nada, si contiene un grupo repetido, una lista o notas; si no, guárdela en un archivo aparte.",
  },
  "number-for-text": {
    message: "{item}: la hoja de cálculo contiene números, como {value}, en lugar de textos.",
    fix: "Pueden haberse perdido ceros al comienzo (00123 pasa a 123). Dé formato de texto a la columna antes de llenarla o importarla.",
  },
  "column-not-recognised": {
    message: "La columna «{value}» no se conoce aquí y no se leyó.",
    fix: "No haga nada si no es una de nuestras preguntas; si lo es, cámbiele el nombre por el de la variable.",
  },
  "item-without-column": {
    message: "{item}: no tiene columna en este archivo.",
    fix: "Si se preguntó, busque entre las columnas no reconocidas. Cuenta como sin responder.",
  },
  "label-for-code": {
    message: "{item}: el texto «{value}» aparece en lugar del código «{code}».",
    fix: "Se leyó como «{code}». Use el código.",
  },
  "excel-date": {
    message: "{item}: {value} es una fecha tal como una hoja de cálculo cuenta los días; se leyó como {date}.",
    fix: "Dé a la columna formato de texto (YYYY-MM-DD) antes de guardar.",
  },
  "not-approved": {
    message: "El envío está marcado como «{value}» por quien lo revisó.",
    fix: "Déjelo fuera con --approved-only o haga que lo aprueben.",
  },
  "map-shape": {
    message: "«{value}» no es {expected}.",
    fix: "Escriba {expected}.",
  },
  "map-unknown-property": {
    message: "«{value}» no se conoce aquí.",
    fix: "Use uno de estos nombres: {known}.",
  },
  "map-unknown-item": {
    message: "«{value}» no es una pregunta ni un campo de contexto de este instrumento.",
    fix: "Nombres más parecidos: {known}. Todos los nombres: reintegration schema {instrument} --names",
  },
  "map-unknown-code": {
    message: "{item}: «{value}» no es una de las respuestas posibles.",
    fix: "Use una de estas respuestas: {known}.",
  },
  "map-no-choices": {
    message: "{item} no es de opción múltiple, así que «{value}» no significa nada aquí.",
    fix: "Quite «{value}», o corrija la variable.",
  },
  "map-two-columns": {
    message: "Dos columnas llevan a {item}: «{first}» y «{value}».",
    fix: "Deje una. Las columnas de una sola opción necesitan «choice».",
  },
  "map-two-meanings": {
    message: "«{first}» y «{value}» se leen igual pero llevan a respuestas distintas.",
    fix: "Deje la correcta.",
  },
  "map-unconfirmed": {
    message: "«{value}» es una propuesta que nadie ha confirmado: {known}.",
    fix: "Corrija lo que esté mal y después quite «confirm» de la entrada.",
  },
  "map-column-not-found": {
    message: "La tabla nombra la columna «{value}», que no está en este archivo.",
    fix: "Corrija el encabezado en la tabla, o quite la entrada.",
  },
  "log-map-unknown": {
    message: "{workflow} no conoce «{value}».",
    fix: "Nombres más parecidos: {known}.",
  },
  "log-map-entry": {
    message: "La entrada dice {value} de las cosas que puede contener una columna; debe decir exactamente una.",
    fix: "Deje una de: {known}.",
  },
  "log-map-layouts": {
    message: "El mapa tiene columnas de pasos (una fila por caso) y también «{value}» (una fila por evento).",
    fix: "Deje las columnas de una de las dos formas.",
  },
  "log-column-needed": {
    message: "Ninguna columna contiene: {value}.",
    fix: "Escriba un mapa que diga cuál es y delo con --map. Columnas del archivo: {known}.",
  },
  "log-blank-cell": {
    message: "La fila no dice: {value}.",
    fix: "Complétela. La fila se dejó fuera.",
  },
  "log-unknown-event": {
    message: "«{value}» no es un evento del procedimiento.",
    fix: "Diga en un mapa de qué evento se trata. Nombres más parecidos: {known}. Se contó como una desviación.",
  },
  "log-unknown-role": {
    message: "«{value}» no es una función del procedimiento.",
    fix: "Diga en un mapa de qué función se trata. Nombres más parecidos: {known}.",
  },
  "invalid-definition": {
    message: "La definición no es válida: {value}.",
    fix: "Corrija el archivo de definición.",
  },
  terms: {
    code: "un código",
    codes: "una lista de códigos",
    integer: "un número entero",
    number: "un número",
    date: "una fecha en formato YYYY-MM-DD",
    month: "un mes en formato YYYY-MM",
    text: "un texto",
    object: "un objeto",
    rows: "una lista de filas",
    records: "una lista de fichas",
    events: "una lista de eventos",
    instant: "un instante con su desfase, como 2022-05-17T10:30:00+02:00",
    notKnown: "no se sabe",
    answered: "respondido",
    and: " y ",
    or: " o ",
    not: "no",
    texts: "una lista de textos",
    dateOrder: "d/m/y, m/d/y o y/m/d",
    reference: "un identificador con su versión",
    missingKind: "not_asked, not_applicable, refused, dont_know o absent",
    flag: "0, 1 o un tipo de respuesta faltante",
    true: "true",
    cells: "celdas",
    files: "archivos",
    bytes: "bytes",
    macros: "macros",
    links: "enlaces a otros archivos",
    indicator: "indicador",
    definition: "definiciones",
    kind: "clase de cifra",
    unit: "unidad",
    cutoffs: "conjunto de umbrales",
    profile: "perfil de lo que se preguntó",
    level: "nivel",
    weights: "ponderación",
    confidence: "nivel de confianza",
    groupFields: "campos de los grupos",
  },
};
