"""Lays submissions out as the exports that KoboToolbox and ODK Central give of them: a job in JSON on standard input.

Knows the form from its workbook alone and shares no code with the reader of exports, so that both cannot err alike. Of KoboToolbox come a
CSV with semicolons and every cell quoted, or a workbook; of Central a CSV with commas. Their options are those of the download pages.
"""

import csv
import datetime
import json
import sys
import xml.etree.ElementTree as ElementTree
from collections import namedtuple

import openpyxl

Question = namedtuple("Question", "name kind groups labels choices")
Choice = namedtuple("Choice", "name labels")

KOBO_COLUMNS = "_id _uuid _submission_time _validation_status _notes _status _submitted_by __version__ _tags _index".split()
CENTRAL_COLUMNS = (
    "meta-instanceID KEY SubmitterID SubmitterName AttachmentsPresent AttachmentsExpected Status ReviewState DeviceID Edits FormVersion"
).split()


def rows_of(workbook, sheet):
    headers, *rows = workbook[sheet].iter_rows(values_only=True)
    return [{header: cell for header, cell in zip(headers, row) if cell is not None} for row in rows]


def labels_of(row):
    return {header.split("::")[1]: cell for header, cell in row.items() if header.startswith("label::")}


def questions_of(workbook):
    """All questions, calculates and notes in the order of the form, each with the groups that it stands in."""
    lists = {}
    for row in rows_of(workbook, "choices"):
        lists.setdefault(row["list_name"], []).append(Choice(row["name"], labels_of(row)))
    groups, questions = [], []
    for row in rows_of(workbook, "survey"):
        kind, _, name_of_list = row["type"].partition(" ")
        if kind == "begin_group":
            groups = [*groups, Choice(row["name"], labels_of(row))]
        elif kind == "end_group":
            groups = groups[:-1]
        else:
            questions.append(Question(row["name"], kind, groups, labels_of(row), lists.get(name_of_list, [])))
    return questions


def answers_of(xml):
    """The text of each node of a submission by the last part of its path."""
    return {node.tag.rpartition("}")[2]: node.text or "" for node in ElementTree.fromstring(xml).iter()}


def in_words(named, language):
    """The label in a language, or the name where there is no language or no label: what KoboToolbox does."""
    return named.labels.get(language, named.name)


def header_of(question, options):
    parts = question.groups if options["groups"] else []
    return options["separator"].join(in_words(part, options["language"]) for part in [*parts, question])


def table_of(questions, submissions, options):
    """Header and rows of the questions alone; a question for several choices has one column, one for each choice, or both."""
    language, multiple = options["language"], options["multiple"]
    header, rows = [], [[] for _ in submissions]
    for question in questions:
        is_multiple = question.kind == "select_multiple"
        if not is_multiple or multiple != "separate":
            header.append(header_of(question, options))
            for row, answers in zip(rows, submissions):
                row.append(cell_of(question, answers.get(question.name, ""), options))
        for choice in question.choices if is_multiple and multiple != "single" else []:
            header.append(f"{header_of(question, options)}/{in_words(choice, language)}")
            for row, answers in zip(rows, submissions):
                chosen = answers.get(question.name, "").split()
                row.append(number(int(choice.name in chosen), options) if chosen else "")
    return header, rows


def cell_of(question, text, options):
    if question.choices:
        by_name = {choice.name: in_words(choice, options["language"]) for choice in question.choices}
        return " ".join(by_name[name] for name in text.split())
    if text == "" or not options["types"]:
        return text
    if question.kind == "date":
        return datetime.date.fromisoformat(text)
    return float(text) if question.kind in ("integer", "decimal") else text


def number(value, options):
    return value if options["types"] else str(value)


def kobo_cells(answers, at, options):
    sent = datetime.datetime(2022, 5, 18, 9, 30, at)
    uuid = answers["instanceID"].removeprefix("uuid:")
    when = sent if options["types"] else sent.isoformat()
    numbers = number(410000 + at, options), number(at + 1, options)
    return [numbers[0], uuid, when, "", "", "submitted_via_web", "enumerators", "vKoboDeployment1", "", numbers[1]]


def central_cells(answers, options):
    instance = answers["instanceID"]
    return [instance, instance, "7", "Tablet 7", "0", "0", "", "", "collect:tablet", "0", options["version"]]


def write(options, header, rows):
    if options["file"].endswith(".xlsx"):
        workbook = openpyxl.Workbook()
        sheet = workbook.active
        sheet.title = "Reintegration sustainability su"  # a title of a form is cut at 31 characters
        for row in [header, *rows]:
            sheet.append([cell if cell != "" else None for cell in row])
        workbook.save(options["file"])
        return
    is_kobo = options["tool"] == "kobo"
    with open(options["file"], "w", encoding="utf-8", newline="") as file:
        quoting = csv.QUOTE_ALL if is_kobo else csv.QUOTE_MINIMAL
        csv.writer(file, delimiter=";" if is_kobo else ",", quoting=quoting, lineterminator="\n").writerows([header, *rows])


job = json.load(sys.stdin)
form = openpyxl.load_workbook(job["workbook"], read_only=True)
form_version = rows_of(form, "settings")[0]["version"]
form_questions = questions_of(form)
filled = [answers_of(xml) for xml in job["submissions"]]
for export in job["exports"]:
    is_central = export["tool"] == "central"
    export = {"language": None, "groups": True, "multiple": "both", "types": False, "version": form_version, **export}
    export["separator"] = "-" if is_central else "/"
    columns, lines = table_of(form_questions, filled, export)
    if is_central:
        columns = ["SubmissionDate", *columns, *CENTRAL_COLUMNS]
        lines = [["2022-05-18T09:30:00.000Z", *line, *central_cells(answers, export)] for line, answers in zip(lines, filled)]
    else:
        columns = [*columns, *KOBO_COLUMNS]
        lines = [[*line, *kobo_cells(answers, at, export)] for at, (line, answers) in enumerate(zip(lines, filled))]
    write(export, columns, lines)
