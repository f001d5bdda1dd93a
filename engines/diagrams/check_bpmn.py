"""Validates BPMN files against the schemas of BPMN 2.0, as the package SpiffWorkflow brings them. Prints one JSON list: [id, fault or null]."""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

from lxml import etree

package = Path(find_spec("SpiffWorkflow").submodule_search_locations[0])
schema = etree.XMLSchema(etree.parse(package / "bpmn" / "parser" / "schema" / "BPMN20.xsd"))
outcomes = []
for path in sorted(Path(sys.argv[1]).glob("*.bpmn")):
    valid = schema.validate(etree.parse(path))
    outcomes.append([path.stem, None if valid else str(schema.error_log.last_error)])
print(json.dumps(outcomes))
