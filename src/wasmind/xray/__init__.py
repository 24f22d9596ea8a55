"""X-ray: a program's trace on the dense weights, position by position: heads, neurons and slots by name, causes, lines.

Knows nothing of the web.
"""

from wasmind.xray.cause import Arrow, Cause, Node, cause, trail
from wasmind.xray.look import Look, look, over_time, scores
from wasmind.xray.names import Found, Names, called
from wasmind.xray.record import Recording
from wasmind.xray.source import Here, Shown, Source, source
from wasmind.xray.subject import MAX_TOKENS, Output, Step, Subject, subject

__all__ = [
    "MAX_TOKENS",
    "Arrow",
    "Cause",
    "Found",
    "Here",
    "Look",
    "Names",
    "Node",
    "Output",
    "Recording",
    "Shown",
    "Source",
    "Step",
    "Subject",
    "called",
    "cause",
    "look",
    "over_time",
    "scores",
    "source",
    "subject",
    "trail",
]
