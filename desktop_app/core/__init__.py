"""What the program is about, in pure Python: contacts, fields, plans. No Qt, no HTTP, no files, no clock."""
