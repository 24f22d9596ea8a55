"""Whether the server is there."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter()


@router.get("/healthz")
async def healthz() -> dict[str, str]:
    """Says that the server answers."""
    return {"status": "ok"}
