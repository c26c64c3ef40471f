"""What *Our contacts* has and no other list: fields of the organisation's own, and taking people from an account."""
