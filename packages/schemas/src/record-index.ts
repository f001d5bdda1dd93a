import {
  errorAt,
  firstRowTable,
  isObject,
  missingKindOf,
  type Problem,
  type RecordItem,
  type RecordType,
  recordIdentity,
  recordIdPattern,
  warningAt,
} from "@reintegration/model";

/** Finds, over the records of one file in file order, those that stand there twice and references that lead nowhere. */
export interface RecordIndex {
  /**
   * Adds the fields of a record; gives an error where one of its type with the same id was added before. `isWarned`, that other
   * warnings were found in it, is handed on to `lost`.
   */
  add(type: RecordType, fields: unknown, row: number, isWarned?: boolean): Problem[];
  /** To be asked at the end: the references that lead nowhere, row by row. */
  lost(): Generator<LostReferences>;
  /** Record types that references name and of which the file holds no record: those references are not looked at. */
  typesNotThere(): string[];
}

/** The references of one record that lead nowhere. */
export interface LostReferences {
  readonly row: number;
  readonly type: RecordType;
  readonly isWarned: boolean;
  readonly problems: readonly Problem[];
}

/** A field of a record type, in a certain row of a list where it lies in one: `path` is its JSON Pointer. */
interface Place {
  readonly type: RecordType;
  readonly item: string;
  readonly to: string;
  readonly path: string;
}

/** References to records that had not come yet: rows, places in the list of places, and the ids with a space behind each. */
interface Waiting {
  readonly rows: number[];
  readonly places: number[];
  readonly isWarned: boolean[];
  ids: string;
}

const isId = new RegExp(recordIdPattern);
const mostWaiting = 1024;
const nothingWaits = (): Waiting => ({ rows: [], places: [], isWarned: [], ids: "" });

/**
 * An index of the records of a file, of any types.
 *
 * A record is told from others by its own id and by those fields of `identifiedBy` that are references: an event has its number within
 * its case. A reference may name a record that comes later, in any version. Of a record 24 to 72 bytes are kept (decision 0007), and of a
 * reference to a record that has not come yet its row and the id: memory grows with the file, but slowly.
 */
export function recordIndex(): RecordIndex {
  const seen = firstRowTable();
  const types = new Set<string>();
  const places: Place[] = [];
  const placeNumbers = new Map<string, number>();
  const blocks: Waiting[] = [nothingWaits()];
  const numberOf = (place: Place): number => {
    const name = `${place.type.id}@${place.type.version}${place.path}`;
    const number = placeNumbers.get(name) ?? places.push(place) - 1;
    placeNumbers.set(name, number);
    return number;
  };
  const wait = (place: Place, id: string, row: number, isWarned: boolean): void => {
    const number = numberOf(place);
    if (seen.has(`id ${place.to}`, [id])) return;
    if ((blocks.at(-1) as Waiting).rows.length === mostWaiting) blocks.push(nothingWaits());
    const block = blocks.at(-1) as Waiting;
    block.rows.push(row);
    block.places.push(number);
    block.isWarned.push(isWarned);
    block.ids += `${id} `;
  };
  return {
    add(type, fields, row, isWarned = false) {
      if (!isObject(fields)) return [];
      types.add(type.id);
      const [ownKey = ""] = type.identifiedBy;
      const id = fields[ownKey];
      const isNamed = typeof id === "string" && missingKindOf(id) === undefined;
      if (isNamed) seen.add(`id ${type.id}`, [id], row);
      eachReference(type, type.items, fields, "/fields", (place, named) => wait(place, named, row, isWarned));
      const first = isNamed ? seen.add(`record ${type.id}`, recordIdentity(type, fields), row) : undefined;
      return first === undefined ? [] : [errorAt("record-repeated", `/fields/${ownKey}`, { item: ownKey, value: id, first })];
    },
    *lost() {
      let found: { row: number; type: RecordType; isWarned: boolean; problems: Problem[] } | undefined;
      for (const block of blocks) {
        const ids = block.ids.split(" ");
        for (let at = 0; at < block.rows.length; at++) {
          const { type, item, to, path } = places[block.places[at] as number] as Place;
          const [row, value] = [block.rows[at] as number, ids[at] as string];
          if (!types.has(to) || seen.has(`id ${to}`, [value])) continue;
          if (found !== undefined && found.row !== row) yield found;
          if (found?.row !== row) found = { row, type, isWarned: block.isWarned[at] as boolean, problems: [] };
          found.problems.push(warningAt("reference-not-found", path, { item, value, to }));
        }
      }
      if (found !== undefined) yield found;
    },
    typesNotThere: () => [...new Set(places.map(({ to }) => to))].filter((to) => !types.has(to)),
  };
}

type Cells = Readonly<Record<string, unknown>>;

/** Each reference that is answered with something that may be an id, also in the rows of lists. */
function eachReference(
  type: RecordType,
  items: readonly RecordItem[],
  cells: Cells,
  at: string,
  take: (place: Place, id: string) => void,
): void {
  for (const item of items) {
    const cell = cells[item.key];
    const path = `${at}/${item.key}`;
    if (item.type === "reference") {
      const isAnswered = typeof cell === "string" && missingKindOf(cell) === undefined && isId.test(cell);
      if (isAnswered) take({ type, item: item.key, to: item.to, path }, cell);
    } else if (item.type === "list" && Array.isArray(cell)) {
      cell.forEach((row, index) => isObject(row) && eachReference(type, item.items, row, `${path}/${index}`, take));
    }
  }
}
