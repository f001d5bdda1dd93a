import { describe, expect, it } from "vitest";
import { toolColumn } from "./tool-column.ts";

describe("toolColumn", () => {
  it("What is read of the tool has a role.", () => {
    expect(toolColumn("meta/rootUuid")).toEqual({ use: "identity", role: "root-uuid" });
    expect(toolColumn("_uuid")).toEqual({ use: "identity", role: "uuid" });
    for (const name of ["meta-instanceID", "meta/instanceID", "instanceID", "KEY", "__id"]) {
      expect(toolColumn(name)).toEqual({ use: "identity", role: "instance-id" });
    }
    for (const name of ["_validation_status", "_validation_status/uid", "ReviewState"])
      expect(toolColumn(name)).toEqual({ use: "tool", role: "review" });
    expect(toolColumn("hidden/rs_instrument")).toEqual({ use: "tool", role: "instrument" });
  });

  it("Coordinates and devices are personal wherever they stand.", () => {
    for (const name of [
      "_geolocation",
      "_geolocation_latitude",
      "group/_place_longitude",
      "meta/deviceID",
      "g/phonenumber",
      "__system/submitterId",
      "_validation_status/by_whom",
      "_submission__submitted_by",
    ]) {
      expect(toolColumn(name)).toEqual({ use: "never-copied" });
    }
  });

  it("The columns by which repeat groups are joined, in workbooks and in OData, are the tool's.", () => {
    for (const name of ["_parent_index", "_parent_table_name", "_submission__uuid", "_submission__id", "members@odata.navigationLink"]) {
      expect(toolColumn(name)).toEqual({ use: "tool" });
    }
  });

  describe("edge cases", () => {
    it("A column that people may well have named themselves is not the tool's.", () => {
      for (const name of ["key", "uuid", "id", "name", "constructor", "__proto__", ""]) expect(toolColumn(name)).toBeUndefined();
    });

    it("The uuid of the form is no submission's.", () => {
      expect(toolColumn("formhub/uuid")).toEqual({ use: "tool" });
    });
  });
});
