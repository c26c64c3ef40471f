"""What is kept on this computer: the encrypted database, and secrets in the keyring of the operating system."""
