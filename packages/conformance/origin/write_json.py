"""JSON that a person can read and a diff can show: short things on one line, long ones folded."""
import json

WIDTH = 140


def text_of(value):
    """One line. A whole double is written without its .0: JSON knows one kind of number."""
    if isinstance(value, float) and value == int(value) and abs(value) < 2**53:
        value = int(value)
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key, ensure_ascii=False)}: {text_of(part)}" for key, part in value.items()) + " }" if value else "{}"
    if isinstance(value, list):
        return "[" + ", ".join(text_of(part) for part in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def is_flat(part):
    return not isinstance(part, dict) and not (isinstance(part, list) and any(isinstance(inner, (dict, list)) for inner in part))


def folded(value, indent="", used=0, open_up=False):
    """`open_up`: one line for each member, however short (the vectors themselves)."""
    line = text_of(value)
    if not isinstance(value, (dict, list)) or not value or (not open_up and len(indent) + used + len(line) <= WIDTH):
        return line
    inner = indent + "  "
    if isinstance(value, list):
        parts, brackets = [folded(part, inner, open_up=is_vector(part)) for part in value], "[]"
    else:
        parts = [f"{json.dumps(key, ensure_ascii=False)}: {folded(part, inner, len(key) + 5)}" for key, part in value.items()]
        brackets = "{}"
    members = value.values() if isinstance(value, dict) else value
    separator = fill(parts, inner) if not open_up and all(map(is_flat, members)) else (",\n" + inner).join(parts)
    return f"{brackets[0]}\n{inner}{separator}\n{indent}{brackets[1]}"


def is_vector(part):
    return isinstance(part, dict) and "id" in part and "origin" in part


def fill(parts, indent):
    """As many members on a line as fit."""
    lines = [""]
    for part in parts:
        if lines[-1] and len(indent) + len(lines[-1]) + len(part) + 3 > WIDTH:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + part + ","
    return ("\n" + indent).join(lines).removesuffix(",")


def write_json(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(folded(value, open_up=True) + "\n", encoding="utf-8")
