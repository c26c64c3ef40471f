"""The CRMs as local servers over real HTTP, with invented people: `desktop_app.practice.server.PracticeServers`.

What they do is a second, independent reading of the vendors' pages; nothing here is shared with `providers`.
"""
