/** One number for each of those who are counted, in a typed array that grows with them. */
export interface Column {
  get(slot: number): number;
  set(slot: number, value: number): void;
}

type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** A column whose numbers are `empty` until they are set. */
export function column(make: (length: number) => Numbers, empty = 0): Column {
  let numbers = make(0);
  return {
    get: (slot) => (slot < numbers.length ? (numbers[slot] as number) : empty),
    set(slot, value) {
      if (slot >= numbers.length) {
        const larger = make(Math.max(1024, slot + 1, Math.ceil(numbers.length * 1.5)));
        if (empty !== 0) larger.fill(empty, numbers.length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[slot] = value;
    },
  };
}

export const bytes = (length: number): Uint8Array => new Uint8Array(length);
export const shorts = (length: number): Uint16Array => new Uint16Array(length);
export const wholes = (length: number): Int32Array => new Int32Array(length);
export const doubles = (length: number): Float64Array => new Float64Array(length);
