"""Converts XLSForms to XForms by pyxform: a job in JSON on standard input, what became of each form in JSON on standard output."""

import json
import sys

from pyxform.xls2xform import convert


def converted(form, validate):
    warnings = []
    try:
        # a workbook by its path, or the rows of its sheets
        result = convert(form.get("path") or form["sheets"], warnings=warnings, validate=validate)
    except Exception as error:  # whatever is wrong with a form is the finding
        return {"warnings": warnings, "error": f"{type(error).__name__}: {error}"}
    return {"warnings": warnings, "xform": result.xform}


job = json.load(sys.stdin)
json.dump([converted(form, job["validate"]) for form in job["forms"]], sys.stdout)
