"""Calls of the pages' API."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any


def ask(site: str, path: str, body: object = None) -> tuple[int, Any]:
    """(status, answer) of a call."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{site}/{path}", data, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=120) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)
