"""Where the frozen program starts."""

from desktop_app.app import main

raise SystemExit(main())
