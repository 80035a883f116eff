"""The one place that writes: sessions, seen events and the outbox, sealed at rest."""
