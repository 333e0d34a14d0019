"""Runs the shape cases of the Chancery conformance suite with a small validator of its own.

    python3 conformance.py chancery.schema.json conformance-folder [--library]

Needs Python 3.9 and nothing else. With --library the package `jsonschema` judges in place of
the validator below. Exits with 1 where a verdict differs from the suite.
"""

import json
import re
import sys
from pathlib import Path


# --- The validator: what the published schemas use of JSON Schema 2020-12, and no more.

TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    # True is a number in Python, and 1.0 is an integer in JSON Schema.
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "integer": lambda value: TYPES["number"](value) and value % 1 == 0,
}

# Keywords that say something to people and nothing about a value.
SILENT = {"$schema", "$id", "$defs", "title", "description", "examples", "deprecated"}


def accepts(schema, value, root):
    """Whether a value keeps a schema; names in `$ref` are looked up in the root."""
    if isinstance(schema, bool):
        return schema
    return all(keeps(keyword, rule, schema, value, root) for keyword, rule in schema.items())


def keeps(keyword, rule, schema, value, root):
    """Whether a value keeps one keyword. A keyword for another type of value asks nothing of it."""
    if keyword in SILENT:
        return True
    if keyword == "$ref":
        return accepts(root["$defs"][rule.removeprefix("#/$defs/")], value, root)
    if keyword == "anyOf":
        return any(accepts(one, value, root) for one in rule)
    if keyword == "oneOf":
        return sum(accepts(one, value, root) for one in rule) == 1
    if keyword == "type":
        return TYPES[rule](value)
    if keyword == "const":
        return same(rule, value)
    if keyword == "enum":
        return any(same(word, value) for word in rule)
    if keyword in OBJECT:
        return not isinstance(value, dict) or OBJECT[keyword](rule, schema, value, root)
    if keyword in ARRAY:
        return not isinstance(value, list) or ARRAY[keyword](rule, value, root)
    if keyword in STRING:
        return not isinstance(value, str) or STRING[keyword](rule, value)
    if keyword in NUMBER:
        return not TYPES["number"](value) or NUMBER[keyword](rule, value)
    # What is not known must not pass for kept.
    raise NotImplementedError(f"the keyword {keyword}")


OBJECT = {
    "required": lambda names, _schema, value, _root: all(name in value for name in names),
    "properties": lambda members, _schema, value, root: all(
        accepts(members[name], item, root) for name, item in value.items() if name in members
    ),
    "additionalProperties": lambda rule, schema, value, root: all(
        accepts(rule, item, root)
        for name, item in value.items()
        if name not in schema.get("properties", {})
    ),
    "propertyNames": lambda rule, _schema, value, root: all(accepts(rule, name, root) for name in value),
}

ARRAY = {
    "items": lambda rule, value, root: all(accepts(rule, item, root) for item in value),
    "minItems": lambda least, value, _root: len(value) >= least,
}

# The length of a Python string counts code points, as JSON Schema asks.
STRING = {
    "minLength": lambda least, value: len(value) >= least,
    "maxLength": lambda most, value: len(value) <= most,
    "pattern": lambda pattern, value: re.search(in_python(pattern), value) is not None,
}

NUMBER = {
    "minimum": lambda least, value: value >= least,
    "maximum": lambda most, value: value <= most,
}


def same(one, other):
    """Equality of JSON values: 1 equals 1.0 and never True."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def in_python(pattern):
    """A pattern of ECMA-262 for `re`: there `$` would also match before a line break at the end."""
    parts = re.findall(r"\\.|\[(?:\\.|[^\]\\])*\]|.", pattern, re.DOTALL)
    return "".join(r"\Z" if part == "$" else part for part in parts)


# --- The same question, put to the package `jsonschema`.


def library_judge(root):
    """Judges as `jsonschema` does. Its patterns are those of `re`, so they are translated too."""
    from jsonschema import Draft202012Validator

    definitions = translated(root["$defs"])
    return lambda schema, value: Draft202012Validator({"$defs": definitions, **schema}).is_valid(value)


def translated(schema):
    """A schema with the patterns of Python."""
    if isinstance(schema, list):
        return [translated(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        name: in_python(item) if name == "pattern" and isinstance(item, str) else translated(item)
        for name, item in schema.items()
    }


# --- The suite.


def shape_files(folder):
    """Every file of cases about one schema, by its path."""
    for path in sorted(folder.rglob("*.json")):
        inside = path.relative_to(folder).as_posix()
        if inside == "envelope.json" or inside.endswith(".schema.json") or inside.startswith("requirements/"):
            continue
        file = json.loads(path.read_text(encoding="utf-8"))
        if "schema" in file:
            yield inside, file


def main(arguments):
    schema_file, folder = (Path(name) for name in arguments if name != "--library")
    root = json.loads(schema_file.read_text(encoding="utf-8"))
    judge = library_judge(root) if "--library" in arguments else lambda schema, value: accepts(schema, value, root)
    counts, differing = {}, 0
    for inside, file in shape_files(folder):
        schema = {"$ref": f"#/$defs/{file['schema']}"}
        for case in file["cases"]:
            accepted, expected = judge(schema, case["value"]), case["findings"] == []
            counts[inside.split("/")[0]] = counts.get(inside.split("/")[0], 0) + 1
            if accepted != expected:
                differing += 1
                print(f"{inside}: {case['name']}: {'accepted' if accepted else 'refused'} by mistake")
    for name, count in counts.items():
        print(f"{name:<12} {count:>5} cases")
    print("all verdicts agree" if differing == 0 else f"{differing} verdicts differ")
    return 0 if differing == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
