"""Anonymous figures about inquiries: what is counted, in which periods, how often a person counts, what is shown.

Pure. Who asked is never known here; noise is drawn and numbers are kept by `storage.counters`.
"""
