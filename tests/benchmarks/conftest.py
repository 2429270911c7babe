"""Machines are noisy: a figure counts as missed when it is missed three times in a row."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure again, up to twice, what missed its bound."""
    for item in items:
        if item.get_closest_marker("benchmark"):
            item.add_marker(pytest.mark.flaky(reruns=2))
