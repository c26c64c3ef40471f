"""The four CRMs as local servers over real HTTP, with invented people."""
