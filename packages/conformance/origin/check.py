"""Checks the written vectors: `python3 packages/conformance/origin/check.py`. Prints what is covered; fails on a gap."""
import json
import re

from definitions import load_instrument
from make import INSTRUMENT, VECTORS, make
from write_json import folded


def read(name):
    def refuse_repeated(pairs):
        assert len(dict(pairs)) == len(pairs), (name, [key for key, _ in pairs])
        return dict(pairs)
    return json.loads((VECTORS / name).read_text(encoding="utf-8"), object_pairs_hook=refuse_repeated)


def check_as_made():
    for name, content in make().items():
        written = (VECTORS / name).read_text(encoding="utf-8")
        assert written == folded(content, open_up=True) + "\n", f"{name} is not what make.py writes"


def check_ids(name, vectors):
    ids = [vector["id"] for vector in vectors]
    assert len(set(ids)) == len(ids), name
    assert all(re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", found) for found in ids), name


def answers_used(vectors):
    """(key, code) of every answer that some computed vector holds."""
    for vector in vectors:
        if vector["expected"]["status"] == "computed":
            for key, cell in vector["response"]["answers"].items():
                yield from ((key, code) for code in (cell if isinstance(cell, list) else [cell]) if isinstance(code, str))


def check_coverage(vectors):
    items = load_instrument(INSTRUMENT)["items"]
    offered = {(item["key"], answer["code"]) for item in items for answer in item["answers"]}
    assert offered <= set(answers_used(vectors)), offered - set(answers_used(vectors))
    keys = {item["key"] for item in items if "relevance" not in item}
    left_out = [keys - set(vector["response"].get("answers", [])) for vector in vectors]
    assert all({key} in left_out for key in keys), [key for key in keys if {key} not in left_out]
    return len(offered), len(keys)


def check():
    check_as_made()
    for path in sorted(VECTORS.rglob("*.json")):
        name = str(path.relative_to(VECTORS))
        vectors = read(name)["vectors"]
        check_ids(name, vectors)
        print(f"{len(vectors):4d} vectors, {sum(vector['origin']['kind'] == 'hand' for vector in vectors):4d} by hand  {name}")
    answers, items = check_coverage(read("scoring/rss-open-equal-weights-1.0.0.json")["vectors"])
    print(f"each of {answers} answers is used, each of {items} scored items is missing once")


if __name__ == "__main__":
    check()
