"""Definitions as the other modules take them: the JSON of the standard, answer lists put in place of codelists."""
import json
from pathlib import Path

DATA = Path(__file__).parents[2] / "standard" / "data"

# Codelist `countries` is ISO 3166-1 alpha-3 and XKX (rule N1). These are the codes that the vectors use as valid ones,
# written here and not read from the list, so that the vectors also test the list.
COUNTRIES = ["BGD", "XKX"]


def load(kind, reference):
    """One definition file, by its exact reference `id@x.y.z`."""
    name, version = reference.split("@")
    return json.loads((DATA / kind / name / f"{version}.json").read_text(encoding="utf-8"))


def load_instrument(reference):
    """An instrument; `answers` of each coded item is its list of codes, from the codelist where it names one."""
    instrument = load("instruments", reference)
    for item in instrument["context"] + instrument["items"]:
        if item.get("codelist", "").startswith("countries@"):
            item["answers"] = [{"code": code} for code in COUNTRIES]
        elif "codelist" in item:
            item["answers"] = load("codelists", item["codelist"])["answers"]
    return instrument


def reference_of(definition):
    return f"{definition['id']}@{definition['version']}"


def fields_of(instrument):
    """Context fields and items by key: keys are unique across both (rule N2)."""
    return {item["key"]: item for item in instrument.get("context", []) + instrument["items"]}
