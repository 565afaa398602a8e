"""A headless Chromium that is driven over a pipe; nothing but Python's own library.

The protocol is one JSON object a message, ended by a NUL byte, on file descriptors 3 (to the browser)
and 4 (from it). Every event is kept, so that a check can ask what the page asked of the network.
"""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]


def path():
    """The browser's path, or None where there is none."""
    return next((found for found in map(shutil.which, NAMES) if found), None)


class Browser:
    """One page in a browser of its own; use it in a `with`."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="assay-page-")
        to_read, self.to = os.pipe()
        self.come, from_write = os.pipe()
        flags = "--headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run"
        quiet = "--disable-background-networking --disable-component-update --disable-sync"
        command = (
            f'exec "$0" {flags} {quiet} --remote-debugging-pipe "--user-data-dir=$1" about:blank '
            f"3<&{to_read} 4>&{from_write}"
        )
        self.process = subprocess.Popen(
            ["bash", "-c", command, path(), self.folder],
            pass_fds=(to_read, from_write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(from_write)
        self.count, self.rest, self.session, self.events = 0, b"", None, []
        pages = self.call("Target.getTargets")["targetInfos"]
        target = next(page["targetId"] for page in pages if page["type"] == "page")
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self.session = attached["sessionId"]
        for room in ["Page", "Runtime", "Network", "Log", "Accessibility", "DOM"]:
            self.call(room + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def call(self, method, **params):
        """Asks the browser; waits for its answer and keeps the events that come before it."""
        self.count += 1
        message = {"id": self.count, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def receive(self):
        while b"\0" not in self.rest:
            more = os.read(self.come, 1 << 20)
            if not more:
                raise RuntimeError("the browser ended")
            self.rest += more
        text, self.rest = self.rest.split(b"\0", 1)
        return json.loads(text)

    def open(self, address):
        """Loads a page, and forgets what came before it."""
        self.call("Page.navigate", url="about:blank")
        self.events = []
        self.call("Page.navigate", url=address)
        wanted = json.dumps(address.split("#")[0])
        ready = f"document.readyState == 'complete' && location.href.split('#')[0] == {wanted}"
        while not self.evaluate(ready):
            time.sleep(0.02)

    def size(self, width, height=900):
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def media(self, kind="", dark=False):
        """`kind` is "print" or "" for the screen."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", media=kind, features=[scheme])

    def evaluate(self, script):
        answer = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"].get("description", script))
        return answer["result"].get("value")

    def press(self, key, code=0):
        for kind in ["keyDown", "keyUp"]:
            self.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def height(self):
        return int(self.call("Page.getLayoutMetrics")["cssContentSize"]["height"])

    def picture(self, file, top=0, height=None):
        """Writes the page, or a part of it, as a PNG."""
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        whole = size["height"] - top
        clip = {
            "x": 0,
            "y": top,
            "width": size["width"],
            "height": min(whole, height or whole),
            "scale": 1,
        }
        shot = self.call(
            "Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip
        )
        with open(file, "wb") as out:
            out.write(base64.b64decode(shot["data"]))

    def paper(self, file):
        """Prints the page to a PDF of A4."""
        sheet = self.call(
            "Page.printToPDF", paperWidth=8.27, paperHeight=11.69, printBackground=False
        )
        with open(file, "wb") as out:
            out.write(base64.b64decode(sheet["data"]))

    def requests(self):
        """The addresses that the page asked for, itself left out."""
        asked = [e for e in self.events if e.get("method") == "Network.requestWillBeSent"]
        return [
            e["params"]["request"]["url"] for e in asked if e["params"].get("type") != "Document"
        ]

    def complaints(self):
        """What the page wrote to its console, and what went wrong in it."""
        out = []
        for event in self.events:
            params = event.get("params", {})
            if event.get("method") == "Log.entryAdded":
                out.append(params["entry"]["text"])
            elif event.get("method") == "Runtime.consoleAPICalled":
                out.append(" ".join(str(a.get("value")) for a in params["args"]))
            elif event.get("method") == "Runtime.exceptionThrown":
                out.append(params["exceptionDetails"].get("text", "exception"))
        return out
