"""*Our contacts*: the organisation's own list, behind the same port as every CRM."""
