"""An account in pictures: bars that filter the list."""
