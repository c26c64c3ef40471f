"""What staff do with contacts, asynchronous and without Qt."""
