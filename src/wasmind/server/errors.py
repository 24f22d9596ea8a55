"""Errors in OpenAI's form: {"error": {"message", "type", "param", "code"}}, with the status that fits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from wasmind.errors import WasmindError

_TYPES = {401: "authentication_error", 404: "not_found_error", 429: "rate_limit_error"}


class ErrorBody(BaseModel):
    """What went wrong. param: where in the request. code: for programs to tell errors apart."""

    message: str
    type: str
    param: str | None
    code: str | None


class ErrorAnswer(BaseModel):
    """The answer to a request that was refused."""

    error: ErrorBody


RESPONSES: dict[int | str, dict[str, Any]] = {"4XX": {"model": ErrorAnswer}, "5XX": {"model": ErrorAnswer}}
"""How the document of the API tells of errors."""


class ApiError(Exception):
    """A request that is not answered as it wished; `message` is a line for a person."""

    def __init__(self, status: int, message: str, code: str, param: str | None = None) -> None:
        super().__init__(status, message, code, param)  # all of it, so that it goes from process to process
        self.status, self.message, self.code, self.param = status, message, code, param

    def __str__(self) -> str:
        return self.message

    @property
    def body(self) -> dict[str, Any]:
        """What is sent."""
        # What a client has sent may be no text that UTF-8 holds.
        message, param = (text and text.encode(errors="replace").decode() for text in (self.message, self.param))
        type_ = _TYPES.get(self.status, "server_error" if self.status >= 500 else "invalid_request_error")
        return {"error": {"message": message, "type": type_, "param": param, "code": self.code}}

    @property
    def response(self) -> JSONResponse:
        """The whole response."""
        headers: Mapping[str, str] = {429: {"Retry-After": "1"}, 401: {"WWW-Authenticate": "Bearer"}}.get(
            self.status, {}
        )
        return JSONResponse(self.body, self.status, headers)


def too_many(what: str) -> ApiError:
    """There is more to do than may wait."""
    return ApiError(429, f"too many {what} are waiting; try again in a moment", "too_many_requests")


def too_slow(seconds: float) -> ApiError:
    """There was no answer in time."""
    return ApiError(504, f"this took longer than {seconds:g} seconds; ask for less", "timeout")


def refused(error: WasmindError) -> ApiError:
    """What the user can mend."""
    return ApiError(400, str(error), type(error).__name__.removesuffix("Error").lower() + "_error")


def as_api_error(error: Exception) -> ApiError:
    """Any error as one of the API; what is nobody's fault but ours says nothing of its inside."""
    if isinstance(error, ApiError):
        return error
    if isinstance(error, WasmindError):
        return refused(error)
    return ApiError(500, "the server made a mistake; its log says which", "internal_error")


def install(app: FastAPI) -> None:
    """Lets all errors of an application have this form."""

    @app.exception_handler(ApiError)
    @app.exception_handler(WasmindError)
    @app.exception_handler(Exception)
    async def _(_: Request, error: Exception) -> JSONResponse:
        return as_api_error(error).response

    @app.exception_handler(RequestValidationError)
    async def _(_: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"][1:]))
        return ApiError(400, f"{where}: {first['msg']}".removeprefix(": "), "invalid_request", where or None).response

    @app.exception_handler(HTTPException)
    async def _(_: Request, error: HTTPException) -> JSONResponse:
        made = ApiError(error.status_code, str(error.detail).lower(), "http_error").response
        made.headers.update(error.headers or {})
        return made
