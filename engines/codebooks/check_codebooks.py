"""Reads codebooks with the published readers of their formats, and prints what each makes of them as JSON.

Argument: a folder with expected.json and, for each case, NAME.xml, NAME.fhir.json, and folders NAME/ with datapackage.json, csvw.json,
responses.csv (valid), wrong.csv (a code that is on no list) and, where PSPP ran the syntax, survey.sav.
"""

import json
import sys
import warnings
import xml.etree.ElementTree as ElementTree
from pathlib import Path

folder = Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
outcomes = []


def check(group, name, found):
    """`found` is None where all is well, else what is wrong."""
    outcomes.append({"group": group, "id": name, "failed": found})


def ddi(name, wanted):
    from ipumspy.ddi import VariableDescription

    namespace = "ddi:codebook:2_5"
    root = ElementTree.parse(folder / f"{name}.xml").getroot()
    if root.tag != "{%s}codeBook" % namespace:
        return f"root is {root.tag}"
    variables = [VariableDescription.read(element, namespace) for element in root.iter("{%s}var" % namespace)]
    found = {each.name: each for each in variables}
    ids = {each.id for each in variables}
    for group in root.iter("{%s}varGrp" % namespace):
        lost = set(group.attrib["var"].split()) - ids
        if lost:
            return f"group {group.attrib['name']} names {lost}"
    for variable in wanted["variables"]:
        read = found.get(variable["name"])
        if read is None:
            return f"no variable {variable['name']}"
        if read.label != variable["label"]:
            return f"{read.name}: label {read.label!r}, expected {variable['label']!r}"
        codes = {int(code) for code in read.codes.values() if str(code).lstrip("-").isdigit()}
        if not set(variable["numbers"]) <= codes:
            return f"{read.name}: codes {codes}, expected {variable['numbers']}"
    return None


def frictionless(name, wanted):
    from frictionless import Package

    descriptor = json.loads((folder / name / "datapackage.json").read_text(encoding="utf-8"))
    good = Package.from_descriptor(descriptor, basepath=str(folder / name)).validate()
    if not good.valid:
        return str(good.flatten(["type", "note"])[:3])
    descriptor["resources"][0]["path"] = "wrong.csv"
    bad = Package.from_descriptor(descriptor, basepath=str(folder / name)).validate()
    return "a code that is on no list was not found" if bad.valid else None


def csvw(name, wanted):
    from csvw import CSVW

    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")  # the reader collects its own warnings
        good = CSVW(str(folder / name / "csvw.json"), validate=True)
        if not good.is_valid:
            return "the valid file was refused"
        list(good.to_json())
        metadata = json.loads((folder / name / "csvw.json").read_text(encoding="utf-8"))
        metadata["url"] = "wrong.csv"
        (folder / name / "wrong.json").write_text(json.dumps(metadata), encoding="utf-8")
        bad = CSVW(str(folder / name / "wrong.json"), validate=True)
        return "a code that is on no list was not found" if bad.is_valid else None


def fhir(name, wanted):
    from fhir.resources.R4B.questionnaire import Questionnaire

    questionnaire = Questionnaire.model_validate_json((folder / f"{name}.fhir.json").read_text(encoding="utf-8"))
    links = []

    def walk(items):
        for item in items or []:
            links.append(item.linkId)
            walk(item.item)

    walk(questionnaire.item)
    if len(links) != len(set(links)):
        return "a linkId stands twice"
    lost = [key for key in wanted["keys"] if key not in links]
    return f"no item for {lost}" if lost else None


def spss(name, wanted):
    import pyreadstat

    _, meta = pyreadstat.read_sav(str(folder / name / "survey.sav"), user_missing=True)
    for variable in wanted["variables"]:
        key, label = variable["name"], variable["label"]
        shown = meta.column_names_to_labels.get(key)
        if shown != label and not (shown and shown.endswith("…") and label.startswith(shown[:-1])):
            return f"{key}: label {shown!r}, expected {label!r}"
        numbers = set(meta.variable_value_labels.get(key, {}))
        if not set(variable["numbers"]) <= numbers:
            return f"{key}: values {numbers}, expected {variable['numbers']}"
        if variable["numbers"] and meta.missing_ranges.get(key) != [{"lo": -5.0, "hi": -1.0}]:
            return f"{key}: missing values {meta.missing_ranges.get(key)}"
    return None


for name, wanted in expected.items():
    for group, read in [("DDI read by ipumspy", ddi), ("Frictionless", frictionless), ("CSVW", csvw), ("FHIR Questionnaire", fhir), ("SPSS file read by pyreadstat", spss)]:
        if read is spss and not (folder / name / "survey.sav").exists():
            continue  # no PSPP to make it
        try:
            check(group, name, read(name, wanted))
        except Exception as error:  # a reader that throws refuses the file
            check(group, name, f"{type(error).__name__}: {error}"[:500])

print(json.dumps(outcomes))
