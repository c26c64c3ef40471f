"""What happened with contacts: events of a CRM that keeps them, as a chart and a table."""
