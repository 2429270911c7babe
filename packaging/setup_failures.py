"""What a set-up says when it can't go on: one sentence on what to do."""

from __future__ import annotations

from typing import NamedTuple


class SetUpFailed(Exception):
    """The set-up can't go on; the text says what to do."""


class PipFailure(NamedTuple):
    """Why pip stopped."""

    sentence: str
    nothing_installed: bool


NO_ROOM = ("No space left on device", "Errno 28", "WinError 112")
# pip calls it a conflict ("ResolutionImpossible") when it finds no file for a pinned version. The pins
# themselves do not contradict the requirements: a test compares them.
NO_DOWNLOAD = (
    "ResolutionImpossible",
    "No matching distribution found",
    "Could not find a version",
    "HTTP error",
    "OSError: HTTP",
    "Connection",
    "ConnectTimeout",
    "ReadTimeout",
    "ProxyError",
    "SSLError",
    "Max retries exceeded",
    "Temporary failure in name resolution",
    "IncompleteRead",
    "DO NOT MATCH THE HASHES",
)


def why_pip_failed(said: str) -> PipFailure:
    """Judge pip's last words (its standard error)."""
    if any(sign in said for sign in NO_ROOM):
        return PipFailure(
            "The disk is full: free 1 GB, then run the same command again.", nothing_installed=False
        )
    if any(sign in said for sign in NO_DOWNLOAD):
        return PipFailure(
            "A download failed: check the network (behind a proxy, set HTTPS_PROXY; without a network, put "
            "the wheels in a folder and set PIP_NO_INDEX=1 and PIP_FIND_LINKS to it), then run the same "
            "command again: what has been downloaded is kept.",
            nothing_installed=True,
        )
    return PipFailure(
        "pip could not install the packages: the reason stands above. When it is mended, run the same "
        "command again.",
        nothing_installed=False,
    )
