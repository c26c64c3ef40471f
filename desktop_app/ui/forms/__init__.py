"""Forms made from fields: one editor a type, and the record form."""
