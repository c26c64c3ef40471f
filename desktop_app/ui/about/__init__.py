"""What this program is: version, licences, and whether there is a newer one."""
