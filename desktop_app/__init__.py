"""Contact Desk: look after the contacts an organisation keeps in its web CRMs."""
