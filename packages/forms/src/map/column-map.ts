import type { MappedColumnDefinition, MappingDefinition } from "@reintegration/model";

/**
 * How the columns of a survey that was not made from our form are to be read: what a person has settled, and a program follows.
 * Its properties are described in `schemas/meta/1/mapping.schema.json`, from which the type is made.
 */
export type ColumnMap = MappingDefinition;

/** What one column of a map holds. */
export type MappedColumn = MappedColumnDefinition;

export type DateOrder = NonNullable<MappedColumn["dateOrder"]>;

export const dateOrders: readonly DateOrder[] = ["d/m/y", "m/d/y", "y/m/d"];
