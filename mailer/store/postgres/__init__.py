"""The store of several machines: one PostgreSQL database for any number of processes anywhere.

`store.py` is the store; `writer.py` and `ledger.py` are one commit, `places.py` tells who lives, `schema.py` has the
tables, and `opening.py` the connections. Nothing here is imported unless the settings name such a database.
"""
