"""Where the frozen program starts."""

import os

# On Linux PyInstaller's loader lets every library be looked for in our folder first. We have them by now; the browser
# and whatever else we start must find its own.
theirs = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if theirs:
    os.environ["LD_LIBRARY_PATH"] = theirs

from desktop_app.app import main  # noqa: E402

raise SystemExit(main())
