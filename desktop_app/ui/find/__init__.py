"""*Find a person*: in all accounts at once."""
