"""The real window as a screen reader of Linux finds it: over the accessibility bus, from another process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
TOOLS = ("Xvfb", "xvfb-run", "dbus-run-session")

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from opimpuc_qda.ui.shell.look import Look
from opimpuc_qda.ui.shell.main_window import MainWindow
from opimpuc_qda.ui.shell.preferences import Preferences

app = QApplication(["window"])
preferences = Preferences()
preferences.change(coder_name="Test", language="en", theme="light")
window = MainWindow(preferences, Look(app, preferences))
window.show()
window.projects.sample()

def show():
    read = window.controller.reading.transcript if window.controller else None
    if read is None or window.tasks.busy:
        QTimer.singleShot(50, show)
        return
    turn = read.original.turns[2].span
    window.controller.workspace.canvas.select(read.original.uid, type(turn)(turn.start + 1, turn.start + 4))
    print(read.original.turns[2].speaker, turn.of(read.original.body), sep="\\n", flush=True)

QTimer.singleShot(0, show)
QTimer.singleShot(60_000, app.quit)
sys.exit(app.exec())
"""

READER = """
import json, sys, time
from gi.repository import Gio, GLib

session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
where = session.call_sync(
    "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 5000, None
).unpack()[0]
flags = Gio.DBusConnectionFlags
bus = Gio.DBusConnection.new_for_address_sync(
    where, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None
)
ACCESSIBLE, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text"

def ask(node, interface, method, kinds="", *given):
    arguments = GLib.Variant(f"({kinds})", given) if kinds else None
    return bus.call_sync(*node, interface, method, arguments, None, 0, 10000, None).unpack()

def value(node, interface, name):
    return ask(node, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[0]

def find(node, depth=0):
    if value(node, ACCESSIBLE, "Name").startswith("Turn 3"):
        return node
    if ask(node, ACCESSIBLE, "GetRoleName")[0] in ("tree", "list") or depth > 12:
        return None
    children = ask(node, ACCESSIBLE, "GetChildren")[0]
    return next((found for child in children if (found := find(child, depth + 1))), None)

until, found = time.monotonic() + 40, None
while found is None and time.monotonic() < until:
    found = find(("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/" + "root"))
    time.sleep(0.1)
length = value(found, TEXT, "CharacterCount")
json.dump({
    "name": value(found, ACCESSIBLE, "Name"),
    "description": value(found, ACCESSIBLE, "Description"),
    "words": ask(found, TEXT, "GetText", "ii", 0, length)[0],
    "selections": ask(found, TEXT, "GetNSelections")[0],
    "selection": ask(found, TEXT, "GetSelection", "i", 0),
    "caret": value(found, TEXT, "CaretOffset"),
    "place": ask(found, TEXT, "GetCharacterExtents", "iu", 0, 0),
}, sys.stdout)
"""

SESSION = """
{launcher} --launch-immediately & bus=$!
{python} {window} > {told} & window=$!
for _ in $(seq 600); do [ -s {told} ] && break; sleep 0.1; done
{system} {reader} > {found}
kill $window $bus
wait
"""


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is the way of Linux")
def test_the_page_over_the_accessibility_bus(tmp_path: Path) -> None:
    if not LAUNCHER.exists() or not all(map(shutil.which, TOOLS)):
        pytest.skip("needs Xvfb, D-Bus and at-spi2-core")
    if subprocess.run([SYSTEM_PYTHON, "-c", "from gi.repository import Gio"], capture_output=True).returncode:
        pytest.skip("needs python3-gi")
    paths = {name: tmp_path / name for name in ("window", "reader", "told", "found")}
    paths["window"].write_text(WINDOW, "utf-8")
    paths["reader"].write_text(READER, "utf-8")
    script = SESSION.format(launcher=LAUNCHER, python=sys.executable, system=SYSTEM_PYTHON, **paths)
    (tmp_path / "session.sh").write_text(script, "utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
    }
    command = ["xvfb-run", "-a", "dbus-run-session", "--", "bash", str(tmp_path / "session.sh")]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=120)
    assert paths["found"].stat().st_size, done.stderr.decode(errors="replace")
    speaker, words = paths["told"].read_text("utf-8").strip().split("\n", 1)
    found = json.loads(paths["found"].read_text("utf-8"))
    assert found["words"] == words
    assert speaker in found["name"]
    assert found["description"]
    assert (found["selections"], found["selection"], found["caret"]) == (1, [1, 4], 4)
    assert min(found["place"][2:]) > 5  # a character has a size on the screen
