"""The desk: what happens to a conversation that people have, one transaction per event."""
