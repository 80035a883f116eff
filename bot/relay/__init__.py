"""What passes between inquirer and volunteer: rebuilt, never forwarded. What is not allowed is refused with a reason.

`kinds` says what of a message may pass at all, `words` takes texts and captions, `process` takes files; `contacts`
finds what the desk asks about first. Nothing here sends, stores or logs. It exports nothing, because the process that
opens a stranger's file imports this package too and should hold no more than it needs.
"""
