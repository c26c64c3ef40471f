"""The contacts of an account: filters, table, and the record beside it."""
