"""X-ray: a program's trace on the dense weights, position by position: heads, neurons and slots by name, and causes.

Knows nothing of the web.
"""

from wasmind.xray.cause import Arrow, Cause, Node, cause, trail
from wasmind.xray.look import Look, look, over_time, scores
from wasmind.xray.names import Found, Names, called
from wasmind.xray.record import Recording
from wasmind.xray.subject import MAX_TOKENS, Output, Step, Subject, subject

__all__ = [
    "MAX_TOKENS",
    "Arrow",
    "Cause",
    "Found",
    "Look",
    "Names",
    "Node",
    "Output",
    "Recording",
    "Step",
    "Subject",
    "called",
    "cause",
    "look",
    "over_time",
    "scores",
    "subject",
    "trail",
]
